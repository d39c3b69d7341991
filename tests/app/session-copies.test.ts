import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { countedFiles } from '../../src/app/copies.ts';
import { createSession } from '../../src/app/session.ts';
import type { ReadyFile } from '../../src/app/state.ts';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { openNodeDb } from '../../src/data/db/node-db.ts';
import type { Db } from '../../src/data/db/port.ts';
import type { SourceFile } from '../../src/data/import/source-file.ts';
import { fakeWorld } from './fake-app.tsx';

vi.setConfig({ testTimeout: 60_000 });

let db: Db;
beforeAll(async () => {
  db = await openNodeDb();
}, 60_000);
afterAll(() => db.close());

function file(name: string, rows: readonly string[]): SourceFile {
  const content = new TextEncoder().encode(['client_id,encounter_date,referred', ...rows, ''].join('\n'));
  return { name, size: content.length, content };
}

const MARCH = file('encounters_2025-03.csv', ['"1,604",2025-03-01,Yes', '1605,2025-03-02,No', '1606,2025-03-03,maybe']);
const MARCH_AGAIN = file('encounters_2025-03 (2).csv', [
  '1604,2025-03-01,Yes',
  '1605,2025-03-02,Yes',
  '1606,2025-03-03,maybe',
  '1607,2025-03-30,No',
]);
const APRIL = file('encounters_2025-04.csv', ['1604,2025-04-01,Yes', '1700,2025-04-02,No', '1701,2025-04-03,No']);

async function sessionWith(...files: readonly SourceFile[]) {
  const world = fakeWorld({ openEngine: async () => ({ ...db, close: async () => undefined }) });
  const session = createSession(world.effects);
  for (const one of files) await session.addFiles([one]);
  const fileAt = (index: number): ReadyFile => {
    const found = session.store.get().files[index];
    if (found?.status !== 'ready') throw new Error('the file is not ready');
    return found;
  };
  const counted = () => countedFiles(session.store.get().files).map(({ name }) => name);
  return { session, world, fileAt, counted };
}

describe('a file that looks like one that is there', () => {
  it('is a newer copy when it shares rows: only its rows count, and what changed is said', async () => {
    const { session, fileAt, counted } = await sessionWith(MARCH, MARCH_AGAIN);
    expect(fileAt(1).copy).toMatchObject({
      choice: 'newer',
      comparison: {
        rows: { unchanged: 2, changed: 1, added: 1, vanished: 0 },
        people: { unchanged: 2, changed: 1, added: 1, vanished: 0 },
      },
    });
    expect(counted()).toEqual([MARCH_AGAIN.name]);
    await session.load();
    expect(session.store.get().loaded?.people).toBe(4);
  });

  it('is a further file when it shares none: both count', async () => {
    const { session, fileAt, counted } = await sessionWith(MARCH, APRIL);
    expect(fileAt(1).copy).toMatchObject({ choice: 'further', comparison: { rows: { unchanged: 0, changed: 0 } } });
    expect(counted()).toEqual([MARCH.name, APRIL.name]);
    await session.load();
    expect(session.store.get().loaded?.people).toBe(5);
  });

  it('is an older copy when its dates are older, and does not count', async () => {
    const { fileAt, counted } = await sessionWith(MARCH_AGAIN, MARCH);
    expect(fileAt(1).copy).toMatchObject({ choice: 'older', comparison: { rows: { added: 1, vanished: 0 } } });
    expect(counted()).toEqual([MARCH_AGAIN.name]);
  });

  it('is understood like the one that is there, with the words a person explained', async () => {
    const { session, fileAt } = await sessionWith(MARCH);
    const { id, mapping } = fileAt(0);
    session.setMapping(id, { ...mapping, words: { referred: { maybe: 'no' } } });
    await session.addFiles([MARCH_AGAIN]);
    expect(fileAt(1).mapping.words).toEqual({ referred: { maybe: 'no' } });
  });

  it('can be called something else, which can be undone', async () => {
    const { session, fileAt, counted } = await sessionWith(MARCH, MARCH_AGAIN);
    await session.chooseCopy(fileAt(1).id, 'further');
    expect(counted()).toEqual([MARCH.name, MARCH_AGAIN.name]);
    session.step('undone', DEFAULT_VIEW);
    expect(counted()).toEqual([MARCH_AGAIN.name]);
    await session.chooseCopy(fileAt(1).id, 'older');
    expect(fileAt(1).copy?.comparison?.rows).toMatchObject({ added: 0, vanished: 1 });
    expect(counted()).toEqual([MARCH.name]);
  });

  it('is compared by the columns a person chose', async () => {
    const { session, fileAt } = await sessionWith(MARCH, MARCH_AGAIN);
    await session.chooseKey(fileAt(1).id, []);
    expect(fileAt(1).copy?.comparison).toMatchObject({
      key: { columns: [], isChosen: true },
      rows: { unchanged: 2, changed: 0, added: 2, vanished: 1 },
    });
    await session.chooseKey(fileAt(1).id, null);
    expect(fileAt(1).copy?.comparison?.key.columns).toEqual(['client_id', 'encounter_date']);
  });

  it('counts again when the newer one is taken away', async () => {
    const { session, fileAt, counted } = await sessionWith(MARCH, MARCH_AGAIN);
    session.removeFile(fileAt(1).id);
    expect(counted()).toEqual([MARCH.name]);
  });

  it('leaves one recipe in the saved project', async () => {
    const { session, world } = await sessionWith(MARCH, MARCH_AGAIN);
    session.saveProject(DEFAULT_VIEW);
    const { files } = JSON.parse(world.downloads[0]?.text ?? '');
    expect(files.map(({ name }: { name: string }) => name)).toEqual([MARCH_AGAIN.name]);
  });

  it('is compared anew when the columns are understood otherwise', async () => {
    const { session, fileAt } = await sessionWith(MARCH, MARCH_AGAIN);
    expect(fileAt(1).copy?.comparison?.people).not.toBeNull();
    const { person_id: _, ...columns } = fileAt(1).mapping.columns;
    session.setMapping(fileAt(1).id, { ...fileAt(1).mapping, columns });
    await vi.waitFor(() => expect(fileAt(1).copy?.comparison?.people).toBeNull(), { timeout: 20_000 });
  });
});
