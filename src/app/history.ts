import type { Brought } from '../data/import/containers/found-table.ts';
import type { LimitRule } from '../domain/limit-rules.ts';
import type { MappingChange } from './mapping-change.ts';

import type { AppState } from './state.ts';
import type { View } from './view.ts';

/** Something a person did to the files, or to what is marked on the charts; the sentences stand in `messages/history.ts`. */
export type Step =
  | { readonly code: 'files-added'; readonly files: readonly string[] }
  | { readonly code: 'file-removed'; readonly file: string }
  | { readonly code: 'reading-options'; readonly file: string }
  | { readonly code: 'mapping'; readonly file: string; readonly change: MappingChange }
  | { readonly code: 'rules' }
  | { readonly code: 'events'; readonly label: string }
  | { readonly code: 'limits'; readonly kind: LimitRule['kind'] }
  | { readonly code: 'own-words'; readonly question: string }
  | { readonly code: 'recipe'; readonly file: string }
  | { readonly code: 'column-paired'; readonly file: string; readonly column: string }
  | { readonly code: 'copy-chosen'; readonly file: string }
  | { readonly code: 'key-chosen'; readonly file: string }
  | { readonly code: 'project-opened'; readonly name: string }
  | { readonly code: 'sample-opened' };

/** The part of an address that opening a project changes. */
export type ProjectView = Pick<View, 'asOf' | 'definitions'>;

/** The settings of a moment: how each file was read and matched. Rows stay where they are, in the files and the engine. */
export interface Snapshot {
  readonly state: Pick<AppState, 'files' | 'containers' | 'settings' | 'recipes' | 'isSample' | 'askedPolicy'>;
  readonly sources: ReadonlyMap<number, Brought>;
}

/** A step and what it can be taken back to. */
export interface Entry {
  readonly step: Step;
  readonly snapshot: Snapshot;
  /** What the address asked for on this side of the step; `null` where the step left it alone. */
  readonly view: ProjectView | null;
}

export interface History {
  /** Oldest first. */
  readonly past: readonly Entry[];
  /** What was undone, the last one undone last. */
  readonly future: readonly Entry[];
  /** What was undone or redone just now. */
  readonly said: { readonly how: 'undone' | 'redone'; readonly step: Step } | null;
}

export const NO_HISTORY: History = { past: [], future: [], said: null };

/** So many steps can be taken back; older ones are forgotten, with the files that only they hold. */
export const MOST_STEPS = 50;

/** The history after a new step: what was undone before can no longer be redone. */
export function withStep({ past }: History, entry: Entry): History {
  return { past: [...past, entry].slice(-MOST_STEPS), future: [], said: null };
}

/** The history after its last step was undone, or the last undone one redone, from the state `now`. */
export function moved(history: History, how: 'undone' | 'redone', now: Snapshot, view: ProjectView | null): History {
  const { past, future } = history;
  const entry = how === 'undone' ? past.at(-1) : future.at(-1);
  if (entry === undefined) return history;
  const { step } = entry;
  const back: Entry = { step, snapshot: now, view: entry.view && view };
  return how === 'undone'
    ? { past: past.slice(0, -1), future: [...future, back], said: { how, step } }
    : { past: [...past, back], future: future.slice(0, -1), said: { how, step } };
}
