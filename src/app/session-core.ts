import type { Db } from '../data/db/port.ts';
import type { Brought } from '../data/import/containers/found-table.ts';
import type { Inspection } from '../data/workspace.ts';
import type { Effects } from './effects.ts';
import { type History, NO_HISTORY } from './history.ts';
import { type AppState, EMPTY_STATE, type FileState } from './state.ts';
import { createStore, type Store } from './store.ts';
import { createTurns, type InTurn } from './turns.ts';

/** What *Erase everything* ends: one engine and the work waiting for it. */
export interface Sitting {
  readonly inTurn: InTurn;
  engine: Promise<Db> | undefined;
}

/** What the parts of a session share and change. */
export interface SessionCore {
  readonly effects: Effects;
  readonly store: Store<AppState>;
  /** What can be undone and redone. */
  readonly history: Store<History>;
  /** The files' contents, by id; the state holds only what was made of them. */
  readonly sources: Map<number, Brought>;
  /** Which reading of each file its raw table in the engine is of. */
  readonly standing: Map<number, Inspection>;
  /** Which columns of a file's raw table are hidden, of which reading. */
  readonly hidden: Map<number, { readonly inspection: Inspection; readonly columns: ReadonlySet<string> }>;
  sitting: Sitting;
  /** Calls off the reading of a file, by its id. */
  readonly reading: Map<number, AbortController>;
  /** Calls off the making of a report. */
  report: AbortController | null;
  lastId: number;
  /** The load that is under way, and the files it is of. */
  loading: {
    readonly files: readonly FileState[];
    readonly result: Promise<boolean>;
    readonly controller: AbortController;
  } | null;
  /** How often a view was asked for: only the newest one is shown. */
  lastShown: number;
}

export function createCore(effects: Effects): SessionCore {
  return {
    effects,
    store: createStore<AppState>(EMPTY_STATE),
    history: createStore<History>(NO_HISTORY),
    sources: new Map(),
    standing: new Map(),
    hidden: new Map(),
    sitting: newSitting(),
    reading: new Map(),
    report: null,
    lastId: 0,
    loading: null,
    lastShown: 0,
  };
}

function newSitting(): Sitting {
  return { inTurn: createTurns(), engine: undefined };
}

/** Changes the state, unless everything was erased meanwhile: then the work has nothing more to say. */
export function tell(core: SessionCore, from: Sitting, change: Partial<AppState>): void {
  if (from === core.sitting) core.store.set(change);
}

export function openEngine(core: SessionCore, from: Sitting): Promise<Db> {
  from.engine ??= core.effects.openEngine((progress) => tell(core, from, { engine: { status: 'booting', progress } }));
  return from.engine;
}

export async function boot(core: SessionCore): Promise<void> {
  const here = core.sitting;
  try {
    await openEngine(core, here);
    tell(core, here, { engine: { status: 'ready' } });
  } catch (error) {
    here.engine = undefined;
    tell(core, here, { engine: { status: 'failed', cause: messageOf(error) } });
  }
}

/** Calls off what is being read of a file, and gives the signal for the reading that takes its place. */
export function beginReading(core: SessionCore, id: number): AbortSignal {
  callOffReading(core, id);
  const controller = new AbortController();
  core.reading.set(id, controller);
  return controller.signal;
}

export function callOffReading(core: SessionCore, id: number): void {
  core.reading.get(id)?.abort();
  core.reading.delete(id);
}

/** Forgets everything and starts a new, empty engine. */
export async function erase(core: SessionCore): Promise<void> {
  const { engine } = core.sitting;
  core.sitting = newSitting();
  for (const id of core.reading.keys()) callOffReading(core, id);
  core.effects.endReading();
  core.loading?.controller.abort();
  core.loading = null;
  core.report?.abort();
  core.report = null;
  core.sources.clear();
  core.standing.clear();
  core.hidden.clear();
  core.history.set(NO_HISTORY);
  core.store.set(EMPTY_STATE);
  if (engine) await (await engine).close();
  await boot(core);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
