import type { Definitions } from '../domain/metrics/definitions.ts';
import { NO_OFFLINE, type OfflineState } from './offline/offline-state.ts';

/** What the shell remembers beside the data: nothing of it is worth saving. */
export interface ShellState {
  /** The newest short confirmation, for example after copying. */
  readonly toast: string | null;
  /** True when every part of the page has arrived: from then on it asks the network for nothing. */
  readonly isComplete: boolean;
  /** How far the copy for use without a network is. */
  readonly offline: OfflineState;
  /** True once the reader has gone from one address to another: from then on a new page takes the focus. */
  readonly hasTurned: boolean;
  /** The definitions before the last change of them; `null` while there is nothing to undo. */
  readonly definitionsBefore: Definitions | null;
}

export const EMPTY_SHELL: ShellState = {
  toast: null,
  isComplete: false,
  offline: NO_OFFLINE,
  hasTurned: false,
  definitionsBefore: null,
};
