import type { FieldDefinition } from '../../domain/schema/field.ts';
import { type IsoDate, isoDate } from '../../domain/units.ts';
import { sqlText } from '../db/sql-text.ts';
import { looseId } from '../joins/loose-id.ts';
import {
  BLANK_DATE_PATTERN,
  BLANK_DATES,
  DATE_PATTERNS,
  type DatePattern,
  NUMERIC_PATTERNS,
  PLAIN_PATTERNS,
  readDate,
  SHORT_YEAR_FIRST,
  studyDays,
} from './date-formats.ts';
import type { DateFormat } from './mapping.ts';
import { evenedWord, evenedWordSql, missingWords } from './words.ts';

/** The column of a raw table that holds the `index`-th column of the file (1 = c1). */
export function rawColumn(index: number): string {
  return `c${index}`;
}

const BLANKS = "' ' || chr(9) || chr(10) || chr(13) || chr(160)";

/** SQL of a cell without the blanks around it; what is left of an empty one is ''. Trimming is slow, so it is done where needed. */
export function cell(column: string): string {
  return `case when regexp_matches(${column}, '^[\\s\\x{A0}]|[\\s\\x{A0}]$') then trim(${column}, ${BLANKS}) else ${column} end`;
}

function among(text: string, words: readonly string[]): string {
  return `${text} in (${words.map(sqlText).join(', ')})`;
}

/**
 * SQL condition: the trimmed `text` says that nothing was recorded, in a column of this type; `said` are more words that
 * mean so in this column.
 */
export function isMissing(text: string, type: FieldDefinition['type'], said: readonly string[] = []): string {
  const usual = isUsuallyMissing(text, type);
  if (said.length === 0) return usual;
  return `(${usual} or ${amongWords(text, said)})`;
}

/** SQL condition: the text is one of the words, whatever its case and punctuation. */
export function amongWords(text: string, words: readonly string[]): string {
  return among(evenedWordSql(text), [...new Set(words.map(evenedWord))]);
}

function isUsuallyMissing(text: string, type: FieldDefinition['type']): string {
  const numbers = missingWords(type).filter((word) => /\d/.test(word));
  const words = missingWords(type).filter((word) => !/\d/.test(word));
  const coded = among(text, [...numbers, ...numbers.map((number) => `${number}.0`)]);
  return `(case when regexp_matches(${text}, '[0-9]') then ${coded} or ${stands(text, type)}
    else ${among(evenedWordSql(text), words)} end)`;
}

/** SQL condition: zeros or nines that fill the place of a date or an id. */
function stands(text: string, type: FieldDefinition['type']): string {
  switch (type) {
    case 'date':
      return `regexp_matches(${text}, ${sqlText(BLANK_DATE_PATTERN)})`;
    case 'id':
      return `regexp_matches(${text}, '^0{3,}$')`;
    default:
      return 'false';
  }
}

/** What is known of a whole id column before a cell of it is read. */
export interface IdStyle {
  /** Every id of the column ends in `.0`, as spreadsheets write whole numbers. */
  readonly decimalZero: boolean;
  /** Ids are compared without case, punctuation and leading zeros: the county said that files write them differently. */
  readonly loose?: boolean;
  /** Rows without this id were set aside before. */
  readonly isPresent?: boolean;
}

const WITH_SEPARATORS = "'^[0-9]{1,3}(?:,[0-9]{3})+$'";

/** SQL of an id: trimmed, `1,604` and (where the whole column is so) `1604.0` are `1604`; leading zeros stay. */
export function idCell(text: string, style: IdStyle): string {
  const whole = style.decimalZero ? `regexp_replace(${text}, '\\.0+$', '')` : text;
  const missing = style.isPresent === true ? '' : `when ${isMissing(text, 'id')} then null`;
  const plain = `case ${missing}
    when ${whole} like '%,%' and regexp_matches(${whole}, ${WITH_SEPARATORS}) then replace(${whole}, ',', '')
    else ${whole} end`;
  return style.loose === true ? looseId(plain) : plain;
}

/** SQL condition: the id at `text` is a whole number written with a decimal zero. */
export function hasDecimalZero(text: string): string {
  return `regexp_matches(${text}, '^[0-9,]+\\.0+$')`;
}

const WHOLE_NUMBER = "'^(?:[0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?:\\.0+)?$'";

/** SQL of a whole number from 0, or NULL: `1,604` is 1604, `34.0` is 34, `8.5` and `-3` are none. */
export function numberCell(text: string): string {
  return `case when regexp_matches(${text}, ${WHOLE_NUMBER})
    then cast(replace(split_part(${text}, '.', 1), ',', '') as integer) end`;
}

/** Study days of a file without a date for day 0 are counted from here: lengths of time are right, dates mean nothing. */
export const NO_DAY_ZERO = isoDate('2000-01-01');

/**
 * SQL of the DATE a text writes in its column's format (study days are counted from `dayZero`), or in any other way that can be read one way only; whatever
 * century, NULL where none.
 */
export function writtenDate(text: string, format: DateFormat, dayZero = NO_DAY_ZERO): string {
  const usual = readDate(text, new Set([...patternsOf(format, dayZero), ...PLAIN_PATTERNS]));
  return `coalesce(${usual}, ${otherwise(text, format)})`;
}

function patternsOf(format: DateFormat, dayZero: IsoDate): readonly DatePattern[] {
  switch (format) {
    case 'study-day':
      return [studyDays(dayZero)];
    case 'yymd':
      return SHORT_YEAR_FIRST;
    default:
      return DATE_PATTERNS[format];
  }
}

const ABOVE_TWELVE = '(?:1[3-9]|[23][0-9])';
const SAME_TWICE = Array.from({ length: 12 }, (_, at) => `0?${at + 1}[-/.]0?${at + 1}`).join('|');

/** Day and month in the other order, where the column's order makes no date: 18/03/2024 is one day only. */
function otherwise(text: string, format: DateFormat): string {
  const [mdy, dmy] = [readDate(text, NUMERIC_PATTERNS.mdy), readDate(text, NUMERIC_PATTERNS.dmy)];
  const matches = (pattern: string) => `regexp_matches(${text}, '^(?:${pattern})[-/.]')`;
  switch (format) {
    case 'mdy':
      return dmy;
    case 'dmy':
      return mdy;
    case 'yymd':
      return `case when regexp_matches(${text}, '[0-9]{4}') then ${otherwise(text, 'ymd')} end`;
    default:
      return `case when ${matches(ABOVE_TWELVE)} then ${dmy}
        when ${matches(`[0-9]{1,2}[-/.]${ABOVE_TWELVE}|${SAME_TWICE}`)} then ${mdy} end`;
  }
}

/** SQL of the first day of the month a text writes, as a month or as a day in its format. */
export function writtenMonth(text: string, format: DateFormat, dayZero = NO_DAY_ZERO): string {
  const patterns = new Set([...patternsOf(format, dayZero), ...DATE_PATTERNS.month, ...PLAIN_PATTERNS]);
  return `cast(date_trunc('month', coalesce(${readDate(text, patterns)}, ${otherwise(text, format)})) as date)`;
}

/** SQL condition: a date that can be one of a program's days, not what stands in for "no date". */
export function isPlausibleDate(date: string): string {
  return `${date} > DATE '1900-01-01' and ${date} < DATE '2100-01-01'`;
}

/** SQL condition: a day that programs store for "no date". */
export function isBlankDate(date: string): string {
  return `${date} in (${BLANK_DATES.map((day) => `DATE ${sqlText(day)}`).join(', ')})`;
}
