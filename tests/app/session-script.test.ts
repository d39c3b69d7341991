import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSession } from '../../src/app/session.ts';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { openNodeDb } from '../../src/data/db/node-db.ts';
import type { Db } from '../../src/data/db/port.ts';
import { fakeWorld } from './fake-app.tsx';

let db: Db;
beforeAll(async () => {
  db = await openNodeDb();
}, 60_000);
afterAll(() => db.close());

describe('the script of a session', () => {
  it('is handed over with the filters in force, and leaves the session as it was', async () => {
    const { effects, downloads } = fakeWorld({ openEngine: async () => ({ ...db, close: async () => undefined }) });
    const { store, addFiles, load, saveScript } = createSession(effects);
    await saveScript(DEFAULT_VIEW);
    expect(downloads).toEqual([]);
    const content = new TextEncoder().encode('client_id,encounter_date,referred,program\n1,2025-01-03,Yes,East\n');
    await addFiles([{ name: 'people.csv', size: content.length, content }]);
    await load();
    const before = store.get().loaded;
    await saveScript({ ...DEFAULT_VIEW, where: [{ field: 'program', values: ['East'] }] });
    expect(downloads.map(({ name }) => name)).toEqual(['throughline.sql']);
    expect(downloads[0]?.text).toMatch(
      /from read_csv\('people\.csv'[\s\S]*measure_referral_rate[\s\S]*program in \('East'\)/,
    );
    expect([store.get().loaded, store.get().busy, store.get().problem]).toEqual([before, null, null]);
  }, 60_000);
});
