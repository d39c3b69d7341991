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

/** What was made of the merged cells of a sheet. */
export interface MergedCells {
  readonly repeated: RepeatedBlocks | undefined;
  /** The row, from 0, in which each column got a whole name of a header of two rows; undefined without such a header. */
  readonly header: number | undefined;
}

/**
 * Gives merged cells the value that a reader sees: a name over several columns goes in front of the names below it, and one
 * value beside several rows stands in each of them. A title over the table and a heading between rows stay single cells.
 * Changes the rows of `sheet`.
 */
export function fillMergedCells(sheet: SheetPart): MergedCells {
  const { rows, merges } = sheet;
  if (merges.length > MOST_MERGES) return { repeated: undefined, header: undefined };
  const headings = new Set(merges.filter((range) => isHeading(range, sheet)));
  const header = headings.size === 0 ? undefined : Math.max(...[...headings].map(({ bottom }) => bottom)) + 1;
  const tall = merges.filter((range) => !headings.has(range) && standsForSeveralRows(range, rows));
  for (const range of tall) fillDown(rows, range);
  if (header !== undefined) nameColumns(rows, header, headings);
  const inTable = tall.map(({ top }) => top).filter((top) => top > (header ?? -1));
  const repeated = inTable.length === 0 ? undefined : { count: inTable.length, firstRow: Math.min(...inTable) };
  return { repeated, header };
}

/** Puts the names of groups in front of the columns' own names: `Referral` over `Date` makes `Referral Date`. */
function nameColumns(rows: readonly string[][], header: number, headings: ReadonlySet<CellRange>): void {
  const names = rows[header] ?? [];
  for (const [column, name] of names.entries()) {
    const heading = [...headings].find(
      ({ bottom, left, right }) => bottom === header - 1 && left <= column && column <= right,
    );
    const group = heading ? topLeft(rows, heading) : (rows[header - 1]?.[column] ?? '');
    if (name !== '' && group !== '' && !saysAlready(name, group)) names[column] = `${group} ${name}`;
  }
}

/** Letters in which words of one family begin alike: `Referral` and `Referred`. */
const STEM_LETTERS = 5;

function saysAlready(name: string, group: string): boolean {
  const stems = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => word.slice(0, STEM_LETTERS));
  const known = stems(name);
  return stems(group).some((stem) => stem !== '' && known.includes(stem));
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

function fillDown(rows: readonly string[][], range: CellRange): void {
  const value = topLeft(rows, range);
  for (const cells of rows.slice(range.top, range.bottom + 1)) {
    while (cells.length < range.left) cells.push('');
    cells[range.left] = value;
  }
}
