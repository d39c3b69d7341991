import { intact } from './packed-fault.ts';

/** A cell by row and column, both from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, both ends included, from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The most a sheet can hold (ECMA-376 leaves it open; Excel's own limits). */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Reads `B7`. @throws PackedFault `damaged` when it is no cell of a sheet */
export function cellPlace(reference: string): CellPlace {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  intact(found);
  const [, letters = '', digits = ''] = found;
  const place = { row: rowIndex(digits), column: columnIndex(letters) };
  intact(place.column < MOST_COLUMNS);
  return place;
}

/** Reads a row number as a sheet counts rows, from 1. @throws PackedFault `damaged` when no sheet has such a row */
export function rowIndex(digits: string): number {
  const row = Number(digits) - 1;
  intact(Number.isInteger(row) && row >= 0 && row < MOST_ROWS);
  return row;
}

/** Reads `B2:D2`. @throws PackedFault `damaged` */
export function cellRange(reference: string): CellRange {
  const [first = '', last = first] = reference.split(':');
  const start = cellPlace(first);
  const end = cellPlace(last);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The letters over a column, as a spreadsheet shows them: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
