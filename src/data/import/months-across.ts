import { fieldNamed } from './suggest-combined.ts';

/** Rows as text, under their headers. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of one row a month, made of one with a column a month. */
export interface TurnedTable extends TextTable {
  readonly months: number;
  /** Columns that only add the months up, and went. */
  readonly totals: readonly string[];
}

/** Why columns called like months stay columns: no year says which months they are, or two rows would be the same month's. */
export type NotTurned = 'no-year' | 'repeated';

const NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WORD = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:[-_ /.,']*(\d{4}|\d{2}))?$/i;
const YEAR_FIRST = /^((?:19|20)\d{2})[-_/. ]?(0?[1-9]|1[0-2])(?:[-_/. ]0?1)?(?: 0?0:00(?::00)?)?$/;
const MONTH_FIRST = /^(0?[1-9]|1[0-2])[-_/. ](?:0?1[-_/. ])?((?:19|20)\d{2})$/;
const LEAST_MONTHS = 3;
/** Columns beside the months: what is counted, and of whom. */
const MOST_OTHERS = 4;
const TOTAL = /^(?:grand |sub)?[ -]?total\b|^ytd\b|^year to date|^sum$|^average$|^avg$/i;
const YEAR_NAME = /^(?:calendar )?year$/i;
const AMOUNT = /^(?:-?[\d,. ]*\d%?|[-–—*]|n\/?a|<\s?\d+)?$/i;

interface Month {
  readonly column: number;
  readonly month: number;
  readonly year: number | undefined;
}

/** The columns called like months, where there are at least three different ones in the order of the calendar. */
function monthsOf(columns: readonly string[]): readonly Month[] {
  const months = columns.flatMap((name, column) => monthNamed(name.trim(), column) ?? []);
  const places = months.map(({ month, year }) => (year === undefined ? month : year * 12 + month));
  const areInOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? place));
  return months.length >= LEAST_MONTHS && (areInOrder || isFiscal(months)) ? months : [];
}

/** Months from July to June, or October to September, without their years: each once. */
function isFiscal(months: readonly Month[]): boolean {
  return months.length === 12 && new Set(months.map(({ month }) => month)).size === 12;
}

function monthNamed(name: string, column: number): Month | undefined {
  const [, word, year] = WORD.exec(name) ?? [];
  if (word !== undefined) {
    const month = NAMES.indexOf(word.toLowerCase()) + 1;
    const full = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
    return { column, month, year: full };
  }
  const [, yearThere, monthThere] = YEAR_FIRST.exec(name) ?? [];
  if (yearThere !== undefined) return { column, month: Number(monthThere), year: Number(yearThere) };
  const [, monthHere, yearHere] = MONTH_FIRST.exec(name) ?? [];
  return yearHere === undefined ? undefined : { column, month: Number(monthHere), year: Number(yearHere) };
}

/** Whether a table may be one of counts with a column a month, as far as its headers tell. */
export function hasMonthsAcross(columns: readonly string[]): boolean {
  const months = monthsOf(columns);
  return months.length > 0 && columns.length - months.length - totalsOf(columns, months).length <= MOST_OTHERS;
}

function totalsOf(columns: readonly string[], months: readonly Month[]): readonly number[] {
  const taken = new Set(months.map(({ column }) => column));
  return [...columns.keys()].filter((at) => !taken.has(at) && TOTAL.test((columns[at] ?? '').trim()));
}

/**
 * One row a month (and group), a column for each thing counted, of a table with a column a month; undefined where the cells
 * under the months are no counts. `found` is the one year that stands above the table; `told` is the year of the first month
 * as a person said it.
 */
export function turnMonths(
  { columns, rows }: TextTable,
  found: number | undefined,
  told?: number,
): TurnedTable | NotTurned | undefined {
  const months = monthsOf(columns);
  const cell = (row: readonly string[], at: number) => (row[at] ?? '').trim();
  if (months.length === 0 || rows.length === 0) return undefined;
  if (!rows.every((row) => months.every(({ column }) => AMOUNT.test(cell(row, column))))) return undefined;
  const totals = totalsOf(columns, months);
  const beside = [...columns.keys()].filter(
    (at) => !totals.includes(at) && !months.some(({ column }) => column === at),
  );
  const yearAt = beside.find((at) =>
    isYears(
      columns[at] ?? '',
      rows.map((row) => cell(row, at)),
    ),
  );
  const yearOf = yearReader(months, { found, told, hasYears: yearAt !== undefined });
  if (yearOf === undefined) return 'no-year';
  const labels = beside.filter((at) => at !== yearAt);
  const measureAt =
    labels.find((at) => rows.some((row) => isMeasure(cell(row, at)))) ??
    labels.find((at) => !isGroup(columns[at] ?? ''));
  const groups = beside.filter((at) => at !== yearAt && at !== measureAt);
  const spread = new Spread();
  for (const row of rows) {
    const measure = measureAt === undefined ? 'Count' : cell(row, measureAt) || 'Count';
    for (const month of months) {
      const day = `${yearOf(month, yearAt === undefined ? '' : cell(row, yearAt))}-${String(month.month).padStart(2, '0')}`;
      if (!spread.add([...groups.map((at) => cell(row, at)), day], measure, cell(row, month.column))) return 'repeated';
    }
  }
  return {
    columns: [...groups.map((at) => columns[at] ?? ''), 'Month', ...spread.measures],
    rows: spread.rows(),
    months: months.length,
    totals: totals.map((at) => columns[at] ?? ''),
  };
}

interface Years {
  readonly found: number | undefined;
  readonly told: number | undefined;
  /** Whether a column of the table holds years. */
  readonly hasYears: boolean;
}

/** The year of a month in a row, by the row's cell of years; undefined where nothing proves it: a fiscal year is two. */
function yearReader(
  months: readonly Month[],
  { found, told, hasYears }: Years,
): ((month: Month, years: string) => number) | undefined {
  const isFiscal = isFiscalOrder(months);
  const first = told ?? (isFiscal || hasYears ? undefined : found);
  const isDated = months.every(({ year }) => year !== undefined);
  if (!isDated && first === undefined && (!hasYears || isFiscal)) return undefined;
  const begins = months[0]?.month ?? 1;
  return ({ month, year }, years) => year ?? (first === undefined ? Number(years) : first + (month < begins ? 1 : 0));
}

function isFiscalOrder(months: readonly Month[]): boolean {
  return months.some(({ month }, at) => month < (months[at - 1]?.month ?? 0));
}

function isYears(name: string, cells: readonly string[]): boolean {
  return YEAR_NAME.test(name.trim()) && cells.every((text) => /^(?:19|20)\d{2}$/.test(text));
}

/** Whether a word names something that monthly counts are of. */
function isMeasure(word: string): boolean {
  return word !== '' && fieldNamed(word, 'aggregate', ['number']) !== undefined;
}

/** Whether a header names a group that counts may be of; else each word under it is counted apart: sums of two things are none. */
function isGroup(header: string): boolean {
  return fieldNamed(header, 'aggregate', ['category', 'coded']) !== undefined || PLACE.test(header);
}

const PLACE = /\b(?:town|city|county|region|district|zip|precinct|municipality|area|team|unit)\b/i;

/** Cells put under their measure in the row of their group and month. */
class Spread {
  readonly #rows = new Map<string, { readonly key: readonly string[]; readonly cells: Map<string, string> }>();
  readonly #measures = new Set<string>();

  get measures(): readonly string[] {
    return [...this.#measures];
  }

  /** False where the place is taken. */
  add(key: readonly string[], measure: string, text: string): boolean {
    const name = JSON.stringify(key);
    const row = this.#rows.get(name) ?? { key, cells: new Map<string, string>() };
    if (row.cells.has(measure)) return false;
    this.#rows.set(name, row);
    this.#measures.add(measure);
    row.cells.set(measure, text);
    return true;
  }

  /** Months of which nothing is told yet are no rows. */
  rows(): readonly (readonly string[])[] {
    return [...this.#rows.values()]
      .filter(({ cells }) => [...cells.values()].some((text) => text !== ''))
      .map(({ key, cells }) => [...key, ...this.measures.map((measure) => cells.get(measure) ?? '')]);
  }
}
