import type { SheetCell } from './sheet-cell.ts';

/** One sheet of a workbook. */
export interface Sheet {
  /** See `sheetNames`. */
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows from the top that are heads: bold, kept in view, printed on every page. */
  readonly headRows: number;
  /** Places that lead to the first cell of another sheet. */
  readonly links: readonly { readonly row: number; readonly column: number; readonly sheet: string }[];
}

/** `A1` of row 0 and column 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
