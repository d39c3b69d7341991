import type { Db, SqlRow } from '../db/port.ts';
import { integerOf, textOf } from '../db/row.ts';
import { sqlName, sqlText } from '../db/sql-text.ts';
import { cell, isMissing, rawColumn } from './coerce-sql.ts';
import { BLANK_DATE_PATTERN, DATE_PATTERNS, looksLikeDate, plainSigns, readDate } from './date-formats.ts';
import { WRITTEN_FORMATS, type WrittenFormat } from './mapping.ts';
import { evenedWord, missingWords } from './words.ts';

/** One cell text, trimmed, and how many cells hold it. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** What a column holds; counts are of cells. */
export interface ColumnProfile {
  readonly name: string;
  /** 1 = c1. */
  readonly index: number;
  /** Cells that are not empty. */
  readonly filled: number;
  /** Filled cells that say "not recorded", as a word or as a date of zeros. */
  readonly missing: number;
  readonly distinct: number;
  /** The most frequent values, at most 200; of a column of words that come back, at most 2,000. */
  readonly values: readonly ValueCount[];
  /** Filled cells that are a day of the calendar in each format. */
  readonly dates: Readonly<Record<WrittenFormat, number>>;
  readonly dayOrder: DayOrder;
  /** Filled cells that are a number. */
  readonly numeric: number;
  /** No cell has blanks around it; absent where nobody looked. */
  readonly isNeat?: boolean;
}

/** What the cells of a column prove about the order of day and month: a part above 12 is a day. */
export interface DayOrder {
  /** Cells that are a day only when the month is read first. */
  readonly monthFirst: number;
  /** Cells that are a day only when the day is read first. */
  readonly dayFirst: number;
  /** Cells that are two different days, one for each order. */
  readonly either: number;
}

export interface TableProfile {
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
}

/** The most values of a column that leave the engine. */
export const MOST_VALUES = 200;

/** The most values of a column of words, each of which may be asked about. */
export const MOST_WORDS = 2000;

/** Longer than a word that anybody is asked about. */
const LONGEST_WORD = 60;

const NUMBER_PATTERN = '^-?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]+)?$';

/** Grain: one row per value of the column in hand. */
const VALUE_TABLE = 'import_value';

/** Describes every column of a raw table, telling which one is in hand: its values, and how many cells are dates and numbers. */
export async function profileTable(
  db: Db,
  table: string,
  columns: readonly string[],
  onColumn: (column: number) => void = () => {},
): Promise<TableProfile> {
  const [row = {}] = await db.query(`select count(*)::integer as total from ${sqlName(table)}`);
  const profiles: ColumnProfile[] = [];
  for (const [position, name] of columns.entries()) {
    onColumn(position + 1);
    profiles.push(await profileColumn(db, table, { name, index: position + 1 }));
  }
  await db.execute(`drop table if exists ${VALUE_TABLE}`);
  return { rows: integerOf(row, 'total'), columns: profiles };
}

async function profileColumn(
  db: Db,
  table: string,
  column: Pick<ColumnProfile, 'name' | 'index'>,
): Promise<ColumnProfile> {
  const grouped = groupedSql(table, column.index);
  const rows = await db.query(
    `select value, cells, padded from (${grouped}) as grouped
    order by value <> '', cells desc, value limit ${MOST_WORDS + 2}`,
  );
  const told = rows.map((row) => ({ value: String(textOf(row, 'value')), count: integerOf(row, 'cells') }));
  const found = told.filter(({ value }) => value !== '').slice(0, MOST_WORDS + 1);
  const values = found.slice(0, mostValues(found));
  const likely = likelyFormats(values);
  if (likely.length === 0 && values.length === found.length) {
    return { ...column, values, ...factsOfWords(values), isNeat: rows.every(({ padded }) => padded === false) };
  }
  await db.execute(`create or replace table ${VALUE_TABLE} as ${grouped}`);
  const [facts = {}] = await db.query(factsQuery(likely));
  return { ...column, values, ...factsOf(facts), isNeat: facts.padded === false };
}

/** SQL: one row per trimmed value of a column that has any cells; each text is trimmed once, however many cells hold it. */
function groupedSql(table: string, index: number): string {
  return `select ${cell('text')} as value, sum(cells)::integer as cells, bool_or(text <> ${cell('text')}) as padded
    from (select ${rawColumn(index)} as text, count(*) as cells from ${sqlName(table)} group by ${rawColumn(index)}) as told
    where text <> '' group by value`;
}

/** More than 200 values are kept only of a column that may be words: short ones that come back, and not numbers. */
function mostValues(found: readonly ValueCount[]): number {
  if (found.length <= MOST_VALUES || found.length > MOST_WORDS) return MOST_VALUES;
  const cells = found.reduce((sum, { count }) => sum + count, 0);
  const isNumber = new RegExp(NUMBER_PATTERN);
  const first = found.slice(0, MOST_VALUES);
  const areWords =
    first.every(({ value }) => value.length <= LONGEST_WORD) && !first.every(({ value }) => isNumber.test(value));
  return areWords && found.length * 2 <= cells ? MOST_WORDS : MOST_VALUES;
}

/** Whole columns are searched only for formats their frequent values have: a pattern costs a second per million cells. */
function likelyFormats(values: readonly ValueCount[]): readonly WrittenFormat[] {
  const likely = WRITTEN_FORMATS.filter((format) => values.some(({ value }) => looksLikeDate(value, format)));
  return likely.includes('mdy') || likely.includes('dmy')
    ? [...new Set<WrittenFormat>([...likely, 'mdy', 'dmy'])]
    : likely;
}

/** The facts of a column without dates all of whose values are at hand. */
function factsOfWords(values: readonly ValueCount[]): Omit<ColumnProfile, 'name' | 'index' | 'values'> {
  const total = (passes: (value: string) => boolean) =>
    values.reduce((sum, { value, count }) => sum + (passes(value) ? count : 0), 0);
  const missing = new Set(missingWords('date'));
  const isNumber = new RegExp(NUMBER_PATTERN);
  const isBlank = new RegExp(BLANK_DATE_PATTERN);
  return {
    filled: total(() => true),
    missing: total((value) => missing.has(evenedWord(value)) || isBlank.test(value)),
    distinct: values.length,
    numeric: total((value) => isNumber.test(value)),
    dates: { ymd: 0, mdy: 0, dmy: 0, month: 0, excel: 0 },
    dayOrder: { monthFirst: 0, dayFirst: 0, either: 0 },
  };
}

function factsQuery(formats: readonly WrittenFormat[]): string {
  return `
    select
      ${cells('true')} as filled,
      ${cells(isMissing('value', 'date'))} as missing,
      count(*)::integer as different,
      ${cells(`regexp_matches(value, ${sqlText(NUMBER_PATTERN)})`)} as numbers,
      ${WRITTEN_FORMATS.map((format) => `${formats.includes(format) ? cells(`${format} is not null`) : '0'} as ${format}`).join(', ')},
      (select coalesce(bool_or(padded), false) from ${VALUE_TABLE}) as padded,
      ${formats.includes('mdy') ? orderFacts() : '0 as month_first, 0 as day_first, 0 as either_order'}
    from (
      select ${['value', 'cells', ...formats.map((format) => `${readDate('value', DATE_PATTERNS[format])} as ${format}`)].join(', ')}
      from (select cells, ${plainSigns('value')} as value from ${VALUE_TABLE})
      where value <> ''
    ) as dated`;
}

function orderFacts(): string {
  return `${cells('mdy is not null and dmy is null')} as month_first,
      ${cells('dmy is not null and mdy is null')} as day_first,
      ${cells('mdy <> dmy')} as either_order`;
}

/** How many cells hold a value for which the condition is true. */
function cells(condition: string): string {
  return `coalesce(sum(case when ${condition} then cells else 0 end), 0)::integer`;
}

function factsOf(row: SqlRow): Omit<ColumnProfile, 'name' | 'index' | 'values'> {
  return {
    filled: integerOf(row, 'filled'),
    missing: integerOf(row, 'missing'),
    distinct: integerOf(row, 'different'),
    numeric: integerOf(row, 'numbers'),
    dates: {
      ymd: integerOf(row, 'ymd'),
      mdy: integerOf(row, 'mdy'),
      dmy: integerOf(row, 'dmy'),
      month: integerOf(row, 'month'),
      excel: integerOf(row, 'excel'),
    },
    dayOrder: {
      monthFirst: integerOf(row, 'month_first'),
      dayFirst: integerOf(row, 'day_first'),
      either: integerOf(row, 'either_order'),
    },
  };
}
