import type { Db } from '../data/db/port.ts';
import type { DialectOverride } from '../data/import/dialect.ts';
import type { Mapping } from '../data/import/mapping.ts';
import type { SourceFile } from '../data/import/source-file.ts';
import { inspectFile } from '../data/inspect.ts';
import { loadFiles } from '../data/load.ts';
import { PROJECT_VERSION, type Project } from '../data/project.ts';
import { parseProject, projectText } from '../data/project-file.ts';
import { fittingMapping, recipeFor } from '../data/recipe.ts';
import type { InspectionOutcome } from '../data/workspace.ts';
import { projectProblemSentence } from '../report/messages/project.ts';
import { buildBoard } from './board.ts';
import type { Effects } from './effects.ts';
import { type AppState, EMPTY_STATE, type FileState, type Problem } from './state.ts';
import { createStore, type Store } from './store.ts';
import type { View } from './view.ts';

type ReadyFile = Extract<FileState, { status: 'ready' }>;

/** What the pages can do. Every action leaves the state whole: a failure is a problem to read, never half a load. */
export interface Session {
  readonly store: Store<AppState>;
  boot(): Promise<void>;
  addFiles(sources: readonly SourceFile[]): Promise<void>;
  pickFiles(): Promise<void>;
  removeFile(id: number): void;
  /** Reads a file again with other reading options. */
  reread(id: number, override: DialectOverride): Promise<void>;
  setMapping(id: number, mapping: Mapping): void;
  /** Turns the files into episodes; true when there is something to show. */
  load(): Promise<boolean>;
  show(view: View): Promise<void>;
  openSample(): Promise<boolean>;
  openProject(text: string): void;
  saveProject(view: View): void;
  changeSettings(settings: Partial<AppState['settings']>): void;
  /** Forgets every row: ends the engine and starts a new, empty one. */
  erase(): Promise<void>;
  dismissProblem(): void;
}

export function createSession(effects: Effects): Session {
  const store = createStore<AppState>(EMPTY_STATE);
  const sources = new Map<number, SourceFile>();
  let engine: Promise<Db> | undefined;
  let recipes: Pick<Project, 'files'> = { files: [] };
  let lastId = 0;
  let lastShown = 0;

  function fail(problem: Problem): void {
    store.set({ problem, busy: null });
  }

  function openEngine(): Promise<Db> {
    engine ??= effects.openEngine((progress) => store.set({ engine: { status: 'booting', progress } }));
    return engine;
  }

  async function boot(): Promise<void> {
    try {
      await openEngine();
      store.set({ engine: { status: 'ready' } });
    } catch (error) {
      engine = undefined;
      store.set({ engine: { status: 'failed', cause: messageOf(error) } });
    }
  }

  function replaceFile(file: FileState): void {
    store.set({ files: store.get().files.map((other) => (other.id === file.id ? file : other)) });
  }

  async function read(id: number, source: SourceFile, override: DialectOverride): Promise<void> {
    replaceFile({ id, name: source.name, override, status: 'reading' });
    try {
      const outcome = await inspectFile(await openEngine(), { source, override, fileNo: id });
      if (sources.get(id) === source) replaceFile(fileFrom(outcome, { id, name: source.name, override }));
    } catch (error) {
      removeFile(id);
      fail({ code: 'file-failed', file: source.name, cause: messageOf(error) });
    }
  }

  function fileFrom(outcome: InspectionOutcome, base: Pick<FileState, 'id' | 'name' | 'override'>): FileState {
    if (!('read' in outcome)) return { ...base, status: 'refused', issue: outcome.issue };
    const match = recipeFor(outcome.read.columns, recipes);
    return {
      ...base,
      status: 'ready',
      inspection: outcome,
      mapping: match ? fittingMapping(match) : outcome.suggestion.mapping,
      missingColumns: match?.missingColumns ?? [],
    };
  }

  async function addFiles(added: readonly SourceFile[]): Promise<void> {
    for (const source of added) {
      lastId += 1;
      const id = lastId;
      sources.set(id, source);
      const override = recipes.files.find(({ name }) => name === source.name)?.dialect ?? {};
      store.set({
        files: [...store.get().files, { id, name: source.name, override, status: 'reading' }],
        problem: null,
        isSample: false,
      });
      await read(id, source, override);
    }
  }

  function removeFile(id: number): void {
    sources.delete(id);
    store.set({ files: store.get().files.filter((file) => file.id !== id) });
  }

  async function load(): Promise<boolean> {
    const files = store.get().files.filter((file): file is ReadyFile => file.status === 'ready');
    if (files.length === 0) return false;
    if (new Set(files.map(({ mapping }) => mapping.kind)).size > 1) {
      fail({ code: 'mixed-kinds' });
      return false;
    }
    store.set({ busy: 'loading', problem: null });
    try {
      const asOf = store.get().settings.asOf;
      const loaded = await loadFiles(await openEngine(), { files, today: effects.today(), asOf });
      store.set({ loaded, board: null, busy: null });
      return true;
    } catch (error) {
      fail({ code: 'load-failed', cause: messageOf(error) });
      return false;
    }
  }

  async function show(view: View): Promise<void> {
    const { loaded, settings } = store.get();
    if (loaded === null) return;
    lastShown += 1;
    const turn = lastShown;
    store.set({ busy: 'computing' });
    try {
      const board = await buildBoard(await openEngine(), { loaded, settings, view, today: effects.today() });
      if (turn === lastShown) store.set({ board, busy: null });
    } catch (error) {
      if (turn === lastShown) fail({ code: 'analysis-failed', cause: messageOf(error) });
    }
  }

  function openProject(text: string): void {
    const outcome = parseProject(text);
    if (!outcome.ok) {
      fail({ code: 'project-refused', sentence: projectProblemSentence(outcome.problem) });
      return;
    }
    const { name, events, asOf } = outcome.project;
    recipes = outcome.project;
    store.set({ settings: { name, events, asOf }, problem: null });
  }

  return {
    store,
    boot,
    addFiles,
    async pickFiles() {
      await addFiles(await effects.pickFiles('.csv,.tsv,.txt,text/csv'));
    },
    removeFile,
    async reread(id, override) {
      const source = sources.get(id);
      if (source) await read(id, source, override);
    },
    setMapping(id, mapping) {
      const file = store.get().files.find((one) => one.id === id);
      if (file?.status === 'ready') replaceFile({ ...file, mapping });
    },
    load,
    show,
    async openSample() {
      const { file, projectText: project } = await effects.loadSample();
      for (const { id } of store.get().files) removeFile(id);
      openProject(project);
      await addFiles([file]);
      const isLoaded = await load();
      store.set({ isSample: isLoaded });
      return isLoaded;
    },
    openProject,
    saveProject(view) {
      const project = projectOf(store.get(), view);
      effects.download(projectFileName(project.name), 'application/json', projectText(project));
    },
    changeSettings(settings) {
      store.set({ settings: { ...store.get().settings, ...settings } });
    },
    async erase() {
      const old = engine;
      engine = undefined;
      recipes = { files: [] };
      sources.clear();
      store.set({ ...EMPTY_STATE });
      if (old) await (await old).close();
      await boot();
    },
    dismissProblem() {
      store.set({ problem: null });
    },
  };
}

function projectOf({ files, settings }: AppState, view: View): Project {
  return {
    throughline: PROJECT_VERSION,
    name: settings.name,
    asOf: view.asOf ?? settings.asOf,
    policy: view.policy,
    events: settings.events,
    files: files.flatMap((file) =>
      file.status === 'ready'
        ? [{ name: file.name, headers: file.inspection.read.columns, dialect: file.override, mapping: file.mapping }]
        : [],
    ),
  };
}

function projectFileName(name: string): string {
  const stem = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${stem === '' ? 'throughline' : stem}.project.json`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
