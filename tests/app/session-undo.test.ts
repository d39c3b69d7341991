import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MOST_STEPS } from '../../src/app/history.ts';
import { createSession } from '../../src/app/session.ts';
import type { ReadyFile } from '../../src/app/state.ts';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { openNodeDb } from '../../src/data/db/node-db.ts';
import type { Db } from '../../src/data/db/port.ts';
import type { SourceFile } from '../../src/data/import/source-file.ts';
import { DEFAULT_DEFINITIONS } from '../../src/domain/metrics/definitions.ts';
import { fakeWorld } from './fake-app.tsx';

vi.setConfig({ testTimeout: 60_000 });

let db: Db;
beforeAll(async () => {
  db = await openNodeDb();
}, 60_000);
afterAll(() => db.close());

function file(name: string, text: string): SourceFile {
  const content = new TextEncoder().encode(text);
  return { name, size: content.length, content };
}

const PEOPLE = file('people.csv', 'client_id,encounter_date,referred\n1,2025-01-03,Yes\n2,2025-01-04,perhaps\n');
const MORE = file('more.csv', 'client_id,encounter_date,referred\n7,2025-01-03,Yes\n8,2025-01-04,No\n');
const SEMICOLONS: SourceFile = file('odd.csv', 'client_id;encounter_date\n1;2025-01-03\n2;2025-01-04\n');

/** A session with files, and short words for what the tests do and look at. */
async function sessionWith(...files: readonly SourceFile[]) {
  const world = fakeWorld({ openEngine: async () => ({ ...db, close: async () => undefined }) });
  const session = createSession(world.effects);
  for (const one of files) await session.addFiles([one]);
  const ready = (): readonly ReadyFile[] =>
    session.store.get().files.filter((one): one is ReadyFile => one.status === 'ready');
  return {
    session,
    ready,
    names: () => session.store.get().files.map(({ name }) => name),
    undo: () => session.step('undone', DEFAULT_VIEW),
    redo: () => session.step('redone', DEFAULT_VIEW),
  };
}

function first(files: readonly ReadyFile[]): ReadyFile {
  const [file] = files;
  if (file === undefined) throw new Error('no file is ready');
  return file;
}

describe('undoing', () => {
  it('takes back a changed column, word and constant one by one, and redoing does them again', async () => {
    const { session, ready, undo, redo } = await sessionWith(PEOPLE);
    const { id, mapping } = first(ready());
    session.setMapping(id, { ...mapping, words: { referred: { perhaps: 'no' } } });
    const worded = first(ready()).mapping;
    session.setMapping(id, { ...worded, constants: { program: 'East' } });
    const both = first(ready()).mapping;
    undo();
    expect(first(ready()).mapping).toEqual(worded);
    undo();
    expect(first(ready()).mapping).toEqual(mapping);
    redo();
    redo();
    expect(first(ready()).mapping).toEqual(both);
    expect(session.history.get().future).toEqual([]);
  });

  it('says what was undone and redone', async () => {
    const { session, ready, undo, redo } = await sessionWith(PEOPLE);
    const { id, mapping } = first(ready());
    session.setMapping(id, { ...mapping, words: { referred: { perhaps: 'no' } } });
    const step = { code: 'mapping', file: 'people.csv', change: { code: 'word', field: 'referred', word: 'perhaps' } };
    undo();
    expect(session.history.get().said).toEqual({ how: 'undone', step });
    redo();
    expect(session.history.get().said).toEqual({ how: 'redone', step });
  });

  it('brings a removed file back with its mapping, and its rows count again', async () => {
    const { session, ready, names, undo } = await sessionWith(PEOPLE, MORE);
    const { id, mapping } = first(ready());
    session.setMapping(id, { ...mapping, constants: { program: 'East' } });
    session.removeFile(id);
    expect(names()).toEqual(['more.csv']);
    undo();
    expect(names()).toEqual(['people.csv', 'more.csv']);
    expect(first(ready()).mapping.constants).toEqual({ program: 'East' });
    await session.load();
    expect(session.store.get().loaded?.people).toBe(4);
  });

  it('takes added files away, and redoing brings them', async () => {
    const { names, undo, redo, session } = await sessionWith(PEOPLE, MORE);
    undo();
    expect(names()).toEqual(['people.csv']);
    undo();
    expect(names()).toEqual([]);
    redo();
    expect(names()).toEqual(['people.csv']);
    expect(await session.load()).toBe(true);
  });

  it('reads the file again as before when reading options are undone', async () => {
    const { session, ready, undo } = await sessionWith(SEMICOLONS);
    const before = first(ready());
    await session.reread(before.id, { delimiter: '|' });
    expect(first(ready()).inspection.read.columns).toEqual(['client_id;encounter_date']);
    undo();
    await vi.waitFor(() => expect(first(ready()).inspection.read.columns).toEqual(['client_id', 'encounter_date']));
    expect(first(ready()).override).toEqual({});
    await session.load();
    expect(session.store.get().loaded?.people).toBe(2);
  });

  it('closes an opened project and gives back what the address asked for', async () => {
    const { session, ready, redo } = await sessionWith(PEOPLE);
    const { mapping } = first(ready());
    const recipe = { name: 'x', headers: [], dialect: {}, mapping: { ...mapping, constants: { agency: 'North' } } };
    const view = { asOf: null, definitions: DEFAULT_DEFINITIONS };
    session.openProject(JSON.stringify({ throughline: 1, name: 'Harbor', policy: 'wi', files: [recipe] }), view);
    expect(first(ready()).mapping.constants).toEqual({ agency: 'North' });
    expect(session.step('undone', view)).toEqual(view);
    expect([first(ready()).mapping, session.store.get().settings.name, session.store.get().recipes]).toEqual([
      mapping,
      '',
      [],
    ]);
    redo();
    expect(session.store.get().settings.name).toBe('Harbor');
  });

  it('leaves alone what has no step of its own, like a marked event', async () => {
    const { session, ready, undo } = await sessionWith(PEOPLE);
    const { id, mapping } = first(ready());
    session.setMapping(id, { ...mapping, constants: { program: 'East' } });
    session.changeSettings({ name: 'Harbor' });
    undo();
    expect([first(ready()).mapping, session.store.get().settings.name]).toEqual([mapping, 'Harbor']);
  });

  it('forgets what was undone once something else is done', async () => {
    const { session, ready, undo, redo } = await sessionWith(PEOPLE);
    const { id, mapping } = first(ready());
    session.setMapping(id, { ...mapping, constants: { program: 'East' } });
    undo();
    session.setMapping(id, { ...mapping, constants: { program: 'West' } });
    redo();
    expect(first(ready()).mapping.constants).toEqual({ program: 'West' });
  });

  it('does nothing where there is nothing to undo, and remembers nothing after everything is erased', async () => {
    const { session, undo, names } = await sessionWith(PEOPLE);
    await session.erase();
    undo();
    expect(names()).toEqual([]);
  });

  it('goes back so many steps and no further', async () => {
    const { session, ready } = await sessionWith(PEOPLE);
    const { id, mapping } = first(ready());
    for (let turn = 0; turn < MOST_STEPS + 10; turn += 1) {
      session.setMapping(id, { ...mapping, constants: { program: `P${turn}` } });
    }
    expect(session.history.get().past).toHaveLength(MOST_STEPS);
  });
});
