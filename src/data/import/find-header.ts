/** Where a table begins among its records, and what its columns are called. */
export interface FoundHeader {
  /** Index of the header among the records; `null` when the first row already holds data. */
  readonly index: number | null;
  /** Index of the first data record. */
  readonly firstData: number;
}

const LOOK_AHEAD = 20;
const NUMBER = /^[-+]?[\d,. ]*\d%?$/;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T].*)?$/;
const YEAR = /^(19|20)\d{2}$/;

/**
 * Finds the header among the first records (as cells): the first one as wide as the table and mostly filled, unless its
 * cells look like the data below it.
 */
export function findHeader(records: readonly (readonly string[])[], width: number): FoundHeader {
  const first = records.findIndex((cells) => cells.length >= leastWidth(width) && filled(cells) >= leastFilled(width));
  if (first < 0) return { index: null, firstData: 0 };
  const header = records[first] ?? [];
  const below = records.slice(first + 1, first + 1 + LOOK_AHEAD).filter((cells) => cells.length === header.length);
  return looksLikeData(header, below) ? { index: null, firstData: first } : { index: first, firstData: first + 1 };
}

/** A header may lack a name or two: exports forget the name of a first column or end their rows with a delimiter. */
function leastWidth(width: number): number {
  return width < 3 ? width : Math.ceil(width * 0.7);
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function leastFilled(width: number): number {
  return width === 1 ? 1 : Math.max(2, Math.ceil(width * 0.4));
}

function looksLikeData(header: readonly string[], below: readonly (readonly string[])[]): boolean {
  const typed = header.flatMap((cell, column) => (isTyped(cell) ? [column] : []));
  if (typed.length === 0) return false;
  if (typed.every((column) => YEAR.test((header[column] ?? '').trim())) && typed.length < header.length) return false;
  if (below.length === 0) return typed.length * 2 > header.length;
  return typed.some((column) => below.filter((cells) => isTyped(cells[column] ?? '')).length * 2 > below.length);
}

function isTyped(cell: string): boolean {
  const text = cell.trim();
  return NUMBER.test(text) || DATE.test(text);
}

/** A column's name in the file and the unique name it goes by. */
export interface ColumnName {
  readonly given: string;
  readonly name: string;
}

/** Unique names: an empty one becomes `column 3`, the second of two equal ones `name (2)`. */
export function columnNames(cells: readonly string[]): readonly ColumnName[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const given = cell.replaceAll(/\s+/g, ' ').trim();
    const name = freeName(given === '' ? `column ${index + 1}` : given, taken);
    taken.add(name);
    return { given, name };
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let turn = 2;
  while (taken.has(`${wanted} (${turn})`)) turn += 1;
  return `${wanted} (${turn})`;
}
