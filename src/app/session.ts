import type { DialectOverride } from '../data/import/dialect.ts';
import type { Mapping } from '../data/import/mapping.ts';
import type { SourceFile } from '../data/import/source-file.ts';
import type { Project } from '../data/project.ts';
import type { Effects } from './effects.ts';
import { boot, createCore, erase, messageOf, type SessionCore, tell } from './session-core.ts';
import { addFiles, forgetFiles, removeFile, reread, setMapping } from './session-files.ts';
import { callOffLoad, load, type ShowRequest, show } from './session-load.ts';
import { openProject, saveProject } from './session-project.ts';
import { pairColumn, readLike } from './session-recipes.ts';
import type { AppState } from './state.ts';
import type { Store } from './store.ts';
import type { View } from './view.ts';

/** What the pages can do. Every action leaves the state whole: a failure is a problem to read, never half a load. */
export interface Session {
  readonly store: Store<AppState>;
  boot(): Promise<void>;
  addFiles(sources: readonly SourceFile[]): Promise<void>;
  removeFile(id: number): void;
  /** Reads a file again with other reading options. */
  reread(id: number, override: DialectOverride): Promise<void>;
  setMapping(id: number, mapping: Mapping): void;
  /** Reads a file's columns like those of a recipe of the project; `null`: suggests them anew. */
  readLike(id: number, position: number | null): void;
  /** Says which column of a file is what the recipe calls `was`; `null`: none. */
  pairColumn(id: number, was: string, now: string | null): void;
  /** Turns the files into episodes; true when there is something to show. */
  load(): Promise<boolean>;
  /** Ends the load under way; nothing of it is kept. */
  callOffLoad(): void;
  /** Computes what an address shows, over what is loaded. */
  show(request: ShowRequest): Promise<void>;
  openSample(): Promise<boolean>;
  /** Takes over a project's settings and recipes, also for the files already there; `null` when it is refused. */
  openProject(text: string): Project | null;
  saveProject(view: View): void;
  changeSettings(settings: Partial<AppState['settings']>): void;
  /** Forgets every row: ends the engine and starts a new, empty one. */
  erase(): Promise<void>;
  dismissProblem(): void;
}

export function createSession(effects: Effects): Session {
  const core = createCore(effects);
  const { store } = core;
  return {
    store,
    boot: () => boot(core),
    addFiles: (sources) => addFiles(core, sources),
    removeFile: (id) => removeFile(core, id),
    reread: (id, override) => reread(core, id, override),
    setMapping: (id, mapping) => setMapping(core, id, mapping),
    readLike: (id, position) => readLike(core, id, position),
    pairColumn: (id, was, now) => pairColumn(core, id, was, now),
    load: () => load(core),
    callOffLoad: () => callOffLoad(core),
    show: (request) => show(core, request),
    openSample: () => openSample(core),
    openProject: (text) => openProject(core, text),
    saveProject: (view) => saveProject(core, view),
    changeSettings: (settings) => store.set({ settings: { ...store.get().settings, ...settings } }),
    erase: () => erase(core),
    dismissProblem: () => store.set({ problem: null }),
  };
}

async function openSample(core: SessionCore): Promise<boolean> {
  const here = core.sitting;
  forgetFiles(core);
  core.store.set({ busy: 'loading', problem: null });
  try {
    const { file, projectText } = await core.effects.loadSample();
    if (here !== core.sitting) return false;
    openProject(core, projectText);
    await addFiles(core, [file]);
    const isSample = await load(core);
    tell(core, here, { isSample, busy: null });
    return isSample;
  } catch (error) {
    tell(core, here, { problem: { code: 'sample-failed', cause: messageOf(error) }, busy: null });
    return false;
  }
}
