import type { Board } from '../boards/board.ts';
import type { View } from './view.ts';

/** The figures of a page with the address that they are of. */
export interface ShownBoard extends Board {
  readonly view: View;
}
