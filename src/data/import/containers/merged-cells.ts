import type { CellRange } from './cell-place.ts';
import type { SheetPart } from './sheet-part.ts';

/** How far down a header with merged cells is looked for. */
const HEADER_ROWS = 30;
/** More merged blocks than this are no table any more, and are left as they are. */
const MOST_MERGES = 100_000;

/** Merged blocks of data whose value was repeated in each of their rows. */
export interface RepeatedBlocks {
  readonly count: number;
  /** The first such row, from 0. */
  readonly firstRow: number;
}

/**
 * Gives merged cells the value that a reader sees in each of them: across and down in a header of two rows, down in the
 * table, where one value stands for several rows. A title over the table and a heading between rows stay single cells.
 * Changes the rows of `sheet`.
 */
export function fillMergedCells(sheet: SheetPart): RepeatedBlocks | undefined {
  const { rows, merges } = sheet;
  if (merges.length > MOST_MERGES) return undefined;
  const headings = new Set(merges.filter((range) => isHeading(range, sheet)));
  const headerEnd = Math.max(-1, ...[...headings].map(({ bottom }) => bottom + 1));
  const tall = merges.filter((range) => !headings.has(range) && standsForSeveralRows(range, rows));
  for (const range of headings) fill(rows, range);
  for (const range of tall) fill(rows, { ...range, right: range.left });
  const inTable = tall.map(({ top }) => top).filter((top) => top > headerEnd);
  return inTable.length === 0 ? undefined : { count: inTable.length, firstRow: Math.min(...inTable) };
}

/** A name over several columns that have names of their own in the row below. */
function isHeading(range: CellRange, { rows, firstTypedRow }: SheetPart): boolean {
  const { top, bottom, left, right } = range;
  if (left >= right || bottom >= Math.min(firstTypedRow, HEADER_ROWS) || topLeft(rows, range) === '') return false;
  const own = rows[top] ?? [];
  const hasNeighbours = own.some((cell, column) => cell !== '' && (column < left || column > right));
  const below = rows[bottom + 1] ?? [];
  return hasNeighbours && below.slice(left, right + 1).filter((cell) => cell !== '').length === right - left + 1;
}

/** One value beside others, over several rows; alone in its row it is a title. */
function standsForSeveralRows(range: CellRange, rows: readonly (readonly string[])[]): boolean {
  const isAlone = (rows[range.top] ?? []).filter((cell) => cell !== '').length < 2;
  return range.bottom > range.top && !isAlone && topLeft(rows, range) !== '';
}

function topLeft(rows: readonly (readonly string[])[], { top, left }: CellRange): string {
  return rows[top]?.[left] ?? '';
}

function fill(rows: readonly string[][], range: CellRange): void {
  const value = topLeft(rows, range);
  for (const cells of rows.slice(range.top, range.bottom + 1)) {
    while (cells.length < range.left) cells.push('');
    for (let column = range.left; column <= range.right; column += 1) cells[column] = value;
  }
}
