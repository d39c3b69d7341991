import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSession } from '../../src/app/session.ts';
import { openNodeDb } from '../../src/data/db/node-db.ts';
import type { Db } from '../../src/data/db/port.ts';
import { isoDate } from '../../src/domain/units.ts';
import { fakeWorld } from './fake-app.tsx';

vi.setConfig({ testTimeout: 60_000 });

let db: Db;
beforeAll(async () => {
  db = await openNodeDb();
}, 60_000);
afterAll(() => db.close());

const TEXT =
  'client_id,agency,referral_date,entry_date\n1,East EMS,2025-01-05,2025-01-02\n2,West Police,2025-01-06,2025-01-09\n';
const AS_OF = { asOf: isoDate('2025-02-01'), programStart: null };

/** A session with one loaded file over the real engine. */
async function loadedSession(text = TEXT) {
  const world = fakeWorld({ openEngine: async () => ({ ...db, close: async () => undefined }) });
  const session = createSession(world.effects);
  const content = new TextEncoder().encode(text);
  await session.addFiles([{ name: 'people.csv', size: content.length, content }]);
  await session.load();
  return { session, world, report: () => session.store.get().quality?.report ?? null };
}

describe('the data quality of what is loaded', () => {
  it('is judged once for a request, and anew for another as-of date', async () => {
    const { session, report } = await loadedSession();
    await session.assess(AS_OF);
    const first = report();
    expect(first?.findings.map(({ code }) => code)).toEqual(['DQ07']);
    await session.assess(AS_OF);
    expect(report()).toBe(first);
    await session.assess({ ...AS_OF, asOf: isoDate('2025-01-04') });
    expect(report()?.findings.map(({ code }) => code)).toEqual(['DQ05', 'DQ05', 'DQ07']);
  });

  it('gives the rows of a finding page by page', async () => {
    const { session, report } = await loadedSession();
    await session.assess(AS_OF);
    const [finding] = report()?.findings ?? [];
    if (finding === undefined) throw new Error('nothing was found');
    expect(await session.findingPage({ finding, offset: 0, limit: 5 })).toMatchObject([
      { row: 2, value: '2025-01-02' },
    ]);
    expect(await session.findingPage({ finding, offset: 5, limit: 5 })).toEqual([]);
  });

  it('is handed out as a list, also for one agency', async () => {
    const { session, world } = await loadedSession();
    expect(await session.downloadFixList('all')).toBe(null);
    await session.assess(AS_OF);
    expect(await session.downloadFixList('all')).toBe('fix-list-people-2026-11-24.csv');
    expect(await session.downloadFixList({ agency: 'East EMS' })).toBe('fix-list-east-ems-2026-11-24.csv');
    expect(world.downloads.map(({ text }) => text.includes('people.csv,2,entry_date'))).toEqual([true, true]);
  });

  it('says so when the engine fails', async () => {
    const { session } = await loadedSession();
    await db.execute('drop table setting');
    await session.assess(AS_OF);
    expect(session.store.get().problem).toMatchObject({ code: 'assess-failed' });
  });
});
