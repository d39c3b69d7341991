import type { Cell } from '../data/result.ts';
import { percent } from './numbers.ts';

/** People at a step: of the first one all, of the others those above the line. `null` where it is not told. */
export function countOf(cell: Cell, index: number): number | null {
  if (cell.state !== 'ok') return null;
  return index === 0 ? cell.denominator : cell.numerator;
}

/** A share of a whole as text; empty where one of the two is not told. */
export function share(here: number | null, whole: number | null): string {
  return here === null || whole === null || whole === 0 ? '' : percent(here / whole, whole);
}
