import { type Entry, moved, type ProjectView } from './history.ts';
import { callOffReading, type SessionCore } from './session-core.ts';
import { restoreFile } from './session-files.ts';
import { snapshotOf } from './session-history.ts';
import type { Settings } from './settings.ts';

/** Takes the last step back, or does the last undone one again; gives what the address asked for there, or `null`. */
export function step(core: SessionCore, how: 'undone' | 'redone', view: ProjectView): ProjectView | null {
  const history = core.history.get();
  const entry = how === 'undone' ? history.past.at(-1) : history.future.at(-1);
  if (entry === undefined) return null;
  const { state, sources } = entry.snapshot;
  const settings = changesProject(core, entry)
    ? state.settings
    : withStepsOf(state.settings, core.store.get().settings);
  const next = moved(history, how, snapshotOf(core), view);
  for (const id of core.sources.keys()) if (!sources.has(id)) callOffReading(core, id);
  core.sources.clear();
  for (const [id, source] of sources) core.sources.set(id, source);
  const emptied = state.files.length === 0 ? { loaded: null, lastLoad: null, board: null } : {};
  core.history.set(next);
  core.store.set({ ...state, ...emptied, settings, problem: null });
  for (const file of state.files) void restoreFile(core, file);
  return entry.view;
}

/** The settings there are, with what has steps of its own as it was at the step that is gone back to. */
function withStepsOf(then: Settings, { rules: _, limits: __, comments: ___, ...others }: Settings): Settings {
  const { rules, limits, comments, events } = then;
  return {
    ...others,
    events,
    ...(rules === undefined ? {} : { rules }),
    ...(limits === undefined ? {} : { limits }),
    ...(comments === undefined ? {} : { comments }),
  };
}

/** Name, as-of date and studies go back only with the project they came with: they have no steps of their own. */
function changesProject(core: SessionCore, { step, snapshot }: Entry): boolean {
  const isOtherCounty = snapshot.state.isSample !== core.store.get().isSample;
  return isOtherCounty || step.code === 'project-opened' || step.code === 'sample-opened';
}
