import { type ProjectView, type Snapshot, type Step, withStep } from './history.ts';
import type { SessionCore } from './session-core.ts';

/** Remembers how things stand before a step, so that it can be taken back. Called before anything changes. */
export function remember(core: SessionCore, step: Step, view: ProjectView | null = null): void {
  core.history.set(withStep(core.history.get(), { step, snapshot: snapshotOf(core), view }));
}

/** The settings as they are now. */
export function snapshotOf(core: SessionCore): Snapshot {
  const { files, containers, settings, recipes, isSample, askedPolicy } = core.store.get();
  return { state: { files, containers, settings, recipes, isSample, askedPolicy }, sources: new Map(core.sources) };
}
