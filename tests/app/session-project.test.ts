import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSession } from '../../src/app/session.ts';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { openNodeDb } from '../../src/data/db/node-db.ts';
import type { Db } from '../../src/data/db/port.ts';
import { inRepository } from '../../src/serve/repository.mjs';
import { fakeWorld } from './fake-app.tsx';

vi.setConfig({ testTimeout: 60_000 });

let db: Db;
beforeAll(async () => {
  db = await openNodeDb();
}, 60_000);
afterAll(() => db.close());

const PERSON = 'canary-person-7731';
const NAME = 'Canary, Quentin';
const DAY = '2019-07-23';
const PLACE = 'Canary Street 9';

const ROWS = `client_id,client_name,contact_date,referred,agency,notes
${PERSON},"${NAME}",${DAY},canary maybe,Canary Police,${PLACE}
canary-person-2,"${NAME}",2019-07-24,Yes,Canary Police,${PLACE}
Total,,,,,2
`;

async function savedText(): Promise<string> {
  const world = fakeWorld({ openEngine: async () => ({ ...db, close: async () => undefined }) });
  const session = createSession(world.effects);
  const content = new TextEncoder().encode(ROWS);
  await session.addFiles([{ name: 'rows.csv', size: content.length, content }]);
  await session.addFiles([{ name: 'rows again.csv', size: content.length, content }]);
  const [file] = session.store.get().files;
  if (file?.status !== 'ready') throw new Error('the file is not ready');
  session.setMapping(file.id, { ...file.mapping, words: { referred: { 'canary maybe': 'no' } } });
  await session.load();
  session.saveProject(DEFAULT_VIEW);
  return world.downloads[0]?.text ?? '';
}

describe('the saved project', () => {
  it('holds no person, no name, no day and no text of any row', async () => {
    const text = await savedText();
    expect(text).toContain('contact_date');
    for (const secret of [PERSON, 'canary-person-2', NAME, 'Quentin', DAY, '2019', PLACE, 'Canary Police']) {
      expect(text).not.toContain(secret);
    }
  });

  it('holds a word of a row only where a person said what it means', async () => {
    const world = fakeWorld({ openEngine: async () => ({ ...db, close: async () => undefined }) });
    const session = createSession(world.effects);
    const content = new TextEncoder().encode(ROWS);
    await session.addFiles([{ name: 'rows.csv', size: content.length, content }]);
    session.saveProject(DEFAULT_VIEW);
    expect(world.downloads[0]?.text).not.toContain('canary maybe');
    const [file] = session.store.get().files;
    if (file?.status !== 'ready') throw new Error('the file is not ready');
    session.setMapping(file.id, { ...file.mapping, words: { referred: { 'canary maybe': 'no' } } });
    session.saveProject(DEFAULT_VIEW);
    expect(world.downloads[1]?.text).toContain('"canary maybe": "no"');
  });

  it('holds no id and no day of any row of the ugliest sample, searched in its bytes', async () => {
    const world = fakeWorld({ openEngine: async () => ({ ...db, close: async () => undefined }) });
    const session = createSession(world.effects);
    const content = readFileSync(inRepository('data-samples', 'ehr-export.csv'));
    await session.addFiles([{ name: 'ehr-export.csv', size: content.length, content: new Uint8Array(content) }]);
    await session.load();
    session.saveProject(DEFAULT_VIEW);
    const text = world.downloads[0]?.text ?? '';
    expect(text).toContain('"Client #"');
    const secrets = secretsOf(content.toString('latin1'));
    expect(secrets.length).toBeGreaterThan(3000);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});

/** Every client number, with and without its comma, every incident number, and every day that stands in a row. */
function secretsOf(csv: string): readonly string[] {
  const rows = csv.split(/\r?\n/).slice(5);
  const clients = rows.flatMap((row) => /^"?([\d,]{4,})"?,/.exec(row)?.[1] ?? []);
  const incidents = rows.flatMap((row) => /\b20\d\d-\d{5}\b/.exec(row)?.[0] ?? []);
  const days = rows.flatMap((row) => row.match(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g) ?? []);
  return [...new Set([...clients, ...clients.map((id) => id.replaceAll(',', '')), ...incidents, ...days])];
}
