import { evenedWord, missingWords } from './words.ts';

/** Where a table begins among its records. */
export interface FoundHeader {
  /** Index of the first header record; `null` when the first row already holds data. */
  readonly index: number | null;
  /** Index of the first data record: one, or with a second header row two, behind the header. */
  readonly firstData: number;
}

type Cells = readonly string[];

const LOOK_AHEAD = 20;
const NUMBER = /^[-+]?[\d,. ]*\d%?$/;
const DATE =
  /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[- /.]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- /.,]*\d{2,4})([ T].*)?$/i;
const YEAR = /^(19|20)\d{2}$/;

/**
 * Finds the header among the first records (as cells): the first one as wide as the table and mostly filled, unless its
 * cells look like the data below it. Names of groups above it and a second row of names below it belong to it.
 */
export function findHeader(records: readonly Cells[], width: number): FoundHeader {
  const first = records.findIndex((cells) => cells.length >= leastWidth(width) && filled(cells) >= leastFilled(width));
  if (first < 0) return { index: null, firstData: 0 };
  const header = records[first] ?? [];
  const below = records.slice(first + 1, first + 1 + LOOK_AHEAD).filter((cells) => cells.length === header.length);
  if (looksLikeData(header, below)) return { index: null, firstData: first };
  const [second, ...data] = below;
  const isNext = second !== undefined && second === records[first + 1];
  const isOfHeader = (names: Cells) =>
    isSecondRow(header, names, data) ||
    (namesGroups(header, names) && areNames(names, data)) ||
    tellsTwins(header, names, data);
  if (isNext && isOfHeader(second)) {
    return { index: first, firstData: first + 2 };
  }
  const index = namesGroups(records[first - 1] ?? [], header) ? first - 1 : first;
  return { index, firstData: first + 1 };
}

/** A header may lack a name or two: exports forget the name of a first column or end their rows with a delimiter. */
function leastWidth(width: number): number {
  return width < 3 ? width : Math.ceil(width * 0.7);
}

function filled(cells: Cells): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function leastFilled(width: number): number {
  return width === 1 ? 1 : Math.max(2, Math.ceil(width * 0.4));
}

function looksLikeData(header: Cells, below: readonly Cells[]): boolean {
  const typed = header.flatMap((cell, column) => (isTyped(cell) ? [column] : []));
  if (typed.length === 0) return false;
  if (typed.every((column) => YEAR.test((header[column] ?? '').trim())) && typed.length < header.length) return false;
  if (below.length === 0) return typed.length * 2 > header.length;
  return typed.some((column) => below.filter((cells) => isTyped(cells[column] ?? '')).length * 2 > below.length);
}

/** Whether a cell is a number or a day. */
export function isTyped(cell: string): boolean {
  const text = cell.trim();
  return NUMBER.test(text) || DATE.test(text);
}

/** A second row of names: different words, none of them a value, above columns that hold numbers or days in all rows below. */
function isSecondRow(header: Cells, second: Cells, data: readonly Cells[]): boolean {
  const words = second.map((cell) => cell.trim().toLowerCase()).filter((cell) => cell !== '');
  if (new Set(words).size < words.length || second.some(isTyped) || words.length < leastFilled(second.length))
    return false;
  const hasGroups = filled(header) < header.length && filled(second) > filled(header);
  return namedAbove(second, data) >= (hasGroups ? 1 : 2);
}

/** How many columns hold numbers or days in nearly all rows while the cell above is a name; 0 when one of them is not. */
export function namedAbove(names: Cells, data: readonly Cells[]): number {
  const typed = names.flatMap((_, column) => (isTypedColumn(data, column) ? [column] : []));
  return typed.every((column) => isName(names[column] ?? '')) ? typed.length : 0;
}

const TYPED_SHARE = 0.8;

/** Whether a column holds numbers or days in nearly all rows that fill it. */
export function isTypedColumn(data: readonly Cells[], column: number): boolean {
  const cells = data.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
  return cells.length > 0 && cells.filter(isTyped).length >= cells.length * TYPED_SHARE;
}

const MISSING: ReadonlySet<string> = new Set(missingWords('date'));

function isName(cell: string): boolean {
  return /\p{L}/u.test(cell) && !isTyped(cell) && !MISSING.has(evenedWord(cell));
}

/** A second row that tells equal names of the first apart, and is no record: what stands in it stands in no row below. */
function tellsTwins(header: Cells, second: Cells, data: readonly Cells[]): boolean {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const pairs = names.map((name, column) => `${name}\n${(second[column] ?? '').trim().toLowerCase()}`);
  const hasTwins = new Set(names).size < names.length && names.every((name) => name !== '');
  const told = second.map((cell) => cell.trim());
  return (
    hasTwins &&
    new Set(pairs).size === pairs.length &&
    filled(second) >= leastFilled(second.length) &&
    told.every((cell) => cell === '' || isName(cell)) &&
    data.every((row) => row.every((cell, column) => cell.trim() === '' || cell.trim() !== told[column])) &&
    namedAbove(second, data) >= 1
  );
}

/** Names stand once, values come again. */
function areNames(cells: Cells, data: readonly Cells[]): boolean {
  return (
    data.length > 0 && cells.every(isName) && data.every((row) => row.every((cell, column) => cell !== cells[column]))
  );
}

/** A row above the header that names groups of its columns: as wide, partly filled, and needed to tell equal names apart. */
function namesGroups(above: Cells, header: Cells): boolean {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const hasTwins = new Set(names).size < names.length;
  return above.length === header.length && filled(above) >= 2 && filled(above) < above.length && hasTwins;
}
