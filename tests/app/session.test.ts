import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Effects } from '../../src/app/effects.ts';
import { createSession, type Session } from '../../src/app/session.ts';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { openNodeDb } from '../../src/data/db/node-db.ts';
import type { Db } from '../../src/data/db/port.ts';
import type { SourceFile } from '../../src/data/import/source-file.ts';
import { DEFAULT_RULES } from '../../src/domain/episode-rules.ts';
import { type FakeWorld, fakeWorld } from './fake-app.tsx';

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

const PEOPLE = file('people.csv', 'client_id,encounter_date,referred\n1,2025-01-03,Yes\n2,2025-01-04,No\n');
const COUNTS = file('counts.csv', 'month,encountered,referred\n2025-01,40,20\n2025-02,50,30\n');
const PROJECT = '{"throughline":1,"name":"Sample","asOf":"2025-06-30","policy":"cms","events":[],"files":[]}';

/** A session over the real engine, which stays open when everything is erased. */
function session(change: Parameters<typeof fakeWorld>[0] = {}): Session & { readonly world: FakeWorld } {
  const world = fakeWorld({
    openEngine: async () => ({ ...db, close: async () => undefined }),
    loadSample: async () => ({ file: PEOPLE, projectText: PROJECT }),
    ...change,
  });
  return { ...createSession(world.effects), world };
}

describe('a session', () => {
  it('reads files, puts them together and shows an address', async () => {
    const { store, addFiles, load, show } = session();
    await addFiles([PEOPLE]);
    expect(store.get().files.map(({ status }) => status)).toEqual(['ready']);
    expect(await load()).toBe(true);
    const { loaded, settings } = store.get();
    if (loaded === null) throw new Error('nothing is loaded');
    expect([loaded.people, loaded.ledgers[0]?.rowsKept]).toEqual([2, 2]);
    await show({ loaded, settings, view: { ...DEFAULT_VIEW, page: 'overview' }, mode: 'published' });
    expect(store.get().board?.trends.map(({ id }) => id)).toEqual(['referral-rate']);
    expect(store.get().busy).toBe(null);
  });

  it('keeps a refused file with its reason and goes on with the others', async () => {
    const { store, addFiles } = session();
    await addFiles([file('empty.csv', ''), PEOPLE]);
    expect(store.get().files.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'empty.csv refused',
      'people.csv ready',
    ]);
  });

  it('tells which file could not be read and takes it away', async () => {
    const { store, addFiles } = session();
    const content = new Blob(['x']);
    content.slice = () => content;
    content.arrayBuffer = () => Promise.reject(new Error('the disk is gone'));
    await addFiles([{ name: 'gone.csv', size: 1, content }]);
    expect(store.get().files).toEqual([]);
    expect(store.get().problem).toEqual({ code: 'file-failed', file: 'gone.csv', cause: 'the disk is gone' });
  });

  it('stops reading a file that is taken away meanwhile, and says nothing of it', async () => {
    const started: AbortSignal[] = [];
    const { store, addFiles, removeFile } = session({
      readFile: (_, __, { signal, onProgress }) =>
        new Promise((_resolve, reject) => {
          if (signal) started.push(signal);
          onProgress?.({ bytes: 1, size: 2, rows: 7 });
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    });
    const adding = addFiles([PEOPLE]);
    await vi.waitFor(() => expect(started).toHaveLength(1));
    const [file] = store.get().files;
    expect(file).toMatchObject({ status: 'reading', progress: { stage: 'reading', bytes: 1, size: 2, rows: 7 } });
    removeFile(file?.id ?? 0);
    await adding;
    expect([started[0]?.aborted, store.get().files, store.get().problem]).toEqual([true, [], null]);
  });

  it('ends a load that is called off, keeps nothing of it, and can begin again', async () => {
    const { store, addFiles, load, callOffLoad } = session();
    await addFiles([PEOPLE]);
    const loading = load();
    callOffLoad();
    expect(await loading).toBe(false);
    expect(store.get()).toMatchObject({ loaded: null, busy: null, problem: null, lastLoad: { outcome: 'called-off' } });
    expect(await load()).toBe(true);
  });

  it('calls a load off while it builds: nothing half-loaded is shown, and the next one is whole', async () => {
    let callOff = () => {};
    const stages: (string | undefined)[] = [];
    const here = session({
      openEngine: async () => ({
        ...db,
        close: async () => undefined,
        execute: async (sql, signal) => {
          await db.execute(sql, signal);
          if (/^create table \S+\.episode /.test(sql)) callOff();
        },
      }),
    });
    await here.addFiles([PEOPLE]);
    here.store.subscribe(() => void stages.push(here.store.get().stage?.stage));
    callOff = () => here.callOffLoad();
    expect(await here.load()).toBe(false);
    expect(here.store.get()).toMatchObject({
      loaded: null,
      board: null,
      busy: null,
      lastLoad: { outcome: 'called-off' },
    });
    expect([...new Set(stages)]).toEqual([undefined, 'learning', 'typing', 'referrals', 'episodes']);
    callOff = () => {};
    expect(await here.load()).toBe(true);
    expect(here.store.get().loaded?.ledgers[0]?.rowsKept).toBeGreaterThan(0);
  });

  it('gives back the rows of a file that was called off half-read', async () => {
    const readFile: Effects['readFile'] = async (_, __, { signal }) => {
      await db.execute('create or replace table raw_1 as select 1 as half');
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    };
    await db.execute('drop table if exists raw_1');
    const tables = () => db.query("select table_name from duckdb_tables() where table_name = 'raw_1'");
    const here = session({ readFile });
    const adding = here.addFiles([PEOPLE]);
    await vi.waitFor(async () => expect(await tables()).toHaveLength(1));
    here.removeFile(here.store.get().files[0]?.id ?? 0);
    await adding;
    await vi.waitFor(async () => expect(await tables()).toEqual([]));
    expect([here.store.get().files, here.store.get().problem]).toEqual([[], null]);
  });

  it('refuses to put people and monthly counts together', async () => {
    const { store, addFiles, load } = session();
    await addFiles([PEOPLE, COUNTS]);
    expect(await load()).toBe(false);
    expect(store.get().problem).toEqual({ code: 'mixed-kinds' });
    expect(store.get().lastLoad?.outcome).toBe('failed');
  });

  it('puts the same files together once, however often it is asked meanwhile', async () => {
    let loads = 0;
    const counted = async (): Promise<Db> => ({
      ...db,
      close: async () => undefined,
      execute(sql) {
        if (sql.includes('create or replace table setting')) loads += 1;
        return db.execute(sql);
      },
    });
    const { addFiles, load } = session({ openEngine: counted });
    await addFiles([PEOPLE]);
    expect(await Promise.all([load(), load()])).toEqual([true, true]);
    expect(loads).toBe(1);
  });

  it('reads a file again with other options', async () => {
    const { store, addFiles, reread } = session();
    await addFiles([PEOPLE]);
    const id = store.get().files[0]?.id ?? -1;
    await reread(id, { delimiter: ';' });
    const [again] = store.get().files;
    expect(again?.status === 'ready' && again.inspection.read.columns).toEqual(['client_id,encounter_date,referred']);
  });

  it('lists the words that have no meaning as the columns are matched now', async () => {
    const { store, addFiles, load, setMapping } = session();
    await addFiles([
      file(
        'words.csv',
        'client_id,encounter_date,referred\n1,2025-01-03,Yes\n2,2025-01-04,perhaps\n3,2025-01-05,No\n4,2025-01-06,perhaps\n',
      ),
    ]);
    await load();
    const unknown = () => store.get().loaded?.issues.filter(({ rule }) => rule === 'unknown-word');
    expect(unknown()).toMatchObject([{ column: 'referred', value: 'perhaps', parameters: { count: 2 } }]);
    const [read] = store.get().files;
    if (read?.status !== 'ready') throw new Error('the file is not ready');
    setMapping(read.id, { ...read.mapping, words: { referred: { perhaps: 'no' } } });
    await load();
    expect(unknown()).toEqual([]);
  });

  it('forgets what was loaded with the last file', async () => {
    const { store, addFiles, load, removeFile } = session();
    await addFiles([PEOPLE]);
    await load();
    removeFile(store.get().files[0]?.id ?? -1);
    expect(store.get()).toMatchObject({ files: [], loaded: null, lastLoad: null, board: null });
  });

  it('shows an address only over what is loaded now', async () => {
    const { store, addFiles, load, show } = session();
    await addFiles([PEOPLE]);
    await load();
    const { loaded, settings } = store.get();
    if (loaded === null) throw new Error('nothing is loaded');
    await load();
    await show({ loaded, settings, view: { ...DEFAULT_VIEW, page: 'overview' }, mode: 'published' });
    expect(store.get().board).toBe(null);
    expect(store.get().busy).toBe(null);
  });
});

describe('the sample', () => {
  it('is opened with its settings, and leaves when somebody brings own files', async () => {
    const { store, openSample, addFiles } = session();
    expect(await openSample()).toBe(true);
    expect(store.get()).toMatchObject({ isSample: true, settings: { name: 'Sample', asOf: '2025-06-30' } });
    await addFiles([COUNTS]);
    expect(store.get().files.map(({ name }) => name)).toEqual(['counts.csv']);
    expect(store.get()).toMatchObject({ isSample: false, settings: { name: '', asOf: null }, loaded: null });
  });

  it('that has not arrived is a problem to read', async () => {
    const { store, openSample } = session({ loadSample: () => Promise.reject(new Error('offline')) });
    expect(await openSample()).toBe(false);
    expect(store.get()).toMatchObject({ problem: { code: 'sample-failed', cause: 'offline' }, busy: null });
  });
});

describe('a project', () => {
  it('that is saved and opened again reads the next file the same way', async () => {
    const first = session();
    await first.addFiles([PEOPLE]);
    const [read] = first.store.get().files;
    if (read?.status !== 'ready') throw new Error('the file is not ready');
    first.setMapping(read.id, { ...read.mapping, constants: { program: 'East' } });
    first.changeSettings({ name: 'Harbor County' });
    first.saveProject(DEFAULT_VIEW);
    const [saved] = first.world.downloads;
    expect(saved?.name).toBe('harbor-county.project.json');

    const next = session();
    expect(next.openProject(saved?.text ?? '')?.name).toBe('Harbor County');
    expect(next.store.get().recipes.map(({ name }) => name)).toEqual(['people.csv']);
    await next.addFiles([{ ...PEOPLE, name: 'february.csv' }]);
    const [again] = next.store.get().files;
    expect(again?.status === 'ready' && again.mapping.constants).toEqual({ program: 'East' });
  });

  it('also reads the files that are there already', async () => {
    const { store, addFiles, openProject } = session();
    await addFiles([PEOPLE]);
    const [before] = store.get().files;
    if (before?.status !== 'ready') throw new Error('the file is not ready');
    const recipe = {
      name: 'x',
      headers: [],
      dialect: {},
      mapping: { ...before.mapping, constants: { agency: 'North' } },
    };
    openProject(JSON.stringify({ throughline: 1, policy: 'cms', files: [recipe] }));
    const [after] = store.get().files;
    expect(after?.status === 'ready' && after.mapping.constants).toEqual({ agency: 'North' });
  });

  it('that has reading options reads the files that are there already with them', async () => {
    const { store, addFiles, openProject } = session();
    await addFiles([file('odd.csv', 'client_id!encounter_date\n1!2025-01-03\n2!2025-01-04\n')]);
    const mapping = { kind: 'client-level', columns: { person_id: 'client_id', encounter_date: 'encounter_date' } };
    const recipe = { name: 'odd.csv', headers: ['client_id', 'encounter_date'], dialect: { delimiter: '!' }, mapping };
    openProject(JSON.stringify({ throughline: 1, policy: 'cms', files: [recipe] }));
    await vi.waitFor(() => {
      const [again] = store.get().files;
      expect(again?.status === 'ready' && again.recipe?.missing).toEqual([]);
    });
    expect(store.get().files[0]?.override).toEqual({ delimiter: '!' });
  });

  it('keeps the recipes whose files have not come', () => {
    const { world, openProject, saveProject } = session();
    const mapping = { kind: 'client-level', columns: { person_id: 'client_id' } };
    const files = [{ name: 'later.csv', headers: ['client_id'], dialect: {}, mapping }];
    openProject(JSON.stringify({ throughline: 1, policy: 'cms', files }));
    saveProject(DEFAULT_VIEW);
    expect(JSON.parse(world.downloads[0]?.text ?? '').files).toMatchObject(files);
  });

  it('that is none changes nothing and says why', () => {
    const { store, openProject } = session();
    expect(openProject('{}')).toBe(null);
    expect(store.get().problem?.code).toBe('project-refused');
    expect(store.get().settings.name).toBe('');
  });
});

describe('erasing', () => {
  it('empties the state at once and starts a new engine', async () => {
    const { store, boot, addFiles, load, erase } = session();
    await boot();
    await addFiles([PEOPLE]);
    await load();
    const erased = erase();
    expect(store.get()).toMatchObject({ files: [], loaded: null, engine: { status: 'booting' } });
    await erased;
    expect(store.get().engine.status).toBe('ready');
  });

  it('ends what read the files and the engine that held them', async () => {
    const ended: string[] = [];
    const { boot, erase } = session({
      openEngine: async () => ({ ...db, close: async () => void ended.push('engine') }),
      endReading: () => void ended.push('reading'),
    });
    await boot();
    await erase();
    expect(ended).toEqual(['reading', 'engine']);
  });

  it('silences work that was under way', async () => {
    const { store, addFiles, load, erase } = session();
    await addFiles([PEOPLE]);
    const loading = load();
    await erase();
    expect(await loading).toBe(false);
    expect(store.get()).toMatchObject({ loaded: null, lastLoad: null, busy: null });
  });

  it('is not stopped by an engine that did not start', async () => {
    const { store, boot } = session({ openEngine: () => Promise.reject(new Error('no memory')) });
    await boot();
    expect(store.get().engine).toEqual({ status: 'failed', cause: 'no memory' });
  });
});

describe('the rules for encounters and stays', () => {
  it('put the files together anew, are saved, and can be taken back', async () => {
    const { store, addFiles, load, changeRules, saveProject, step, world } = session();
    const repeated = 'client_id,encounter_date,drug\n11,2025-01-03,a\n11,2025-01-03,b\n12,2025-01-04,a\n';
    await addFiles([file('drugs.csv', repeated)]);
    await load();
    expect(store.get().loaded).toMatchObject({ episodes: 2, units: { rows: 3, encounters: 2, people: 2 } });
    changeRules({ ...DEFAULT_RULES, countingUnit: 'row' });
    expect(store.get().lastLoad?.files).not.toBe(store.get().files);
    await load();
    expect(store.get().loaded?.episodes).toBe(3);
    saveProject(DEFAULT_VIEW);
    expect(JSON.parse(world.downloads[0]?.text ?? '')).toMatchObject({ rules: { countingUnit: 'row' } });
    step('undone', DEFAULT_VIEW);
    await load();
    expect(store.get().loaded?.episodes).toBe(2);
  });

  it('come with a project', async () => {
    const { store, openProject, addFiles, load } = session();
    openProject(JSON.stringify({ throughline: 1, policy: 'cms', rules: { countingUnit: 'person' }, files: [] }));
    await addFiles([file('people.csv', 'client_id,encounter_date\n11,2025-01-03\n11,2025-02-03\n12,2025-02-03\n')]);
    await load();
    expect(store.get().loaded?.episodes).toBe(2);
  });
});
