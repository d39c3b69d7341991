import { sqlText } from '../db/sql-text.ts';
import type { WrittenFormat } from './mapping.ts';

/** One way to write a date: a pattern that RE2 and JavaScript read alike (case aside), and the SQL that reads a match. */
export interface DatePattern {
  readonly pattern: string;
  /** SQL of a DATE, or NULL where the calendar has no such day, for SQL of a text that matches. */
  readonly read: (text: string) => string;
}

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? +)?';
/** English and Spanish; no letters begin a month of either that begin another one of the other. */
const MONTH =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|set|dic)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember|ro|rero|zo|o|io|sto|tiembre|iembre|ubre)?\\.?';
const DAY = '([0-9]{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)[0-9]{2})';
const MONTH_NUMBER = '(0?[1-9]|1[0-2])';
/** A time of day as programs add it: `T14:30:00Z`, ` 2:30 PM EST`, `, 2:30 PM`, ` at 14:30`. */
const CLOCK =
  '(?:t|,? +(?:at +|@ *)?)[0-9]{1,2}:?[0-9]{2}[0-9:.,]*(?: ?(?:h(?:rs?|ours?)?|[ap](?:\\.?m)?\\.?))?(?: ?\\(?(?:z|utc|gmt|[ecmp][sd]?t|ak[sd]t|hst|[+-][0-9]{1,2}(?::?[0-9]{2})?(?: ?utc)?)\\)?)?';
const END = `(?:${CLOCK})?$`;

/** The text before the time of day, with `/` between its parts. Cutting the time off never shifts the day. */
function dayPart(text: string): string {
  return `translate(split_part(split_part(upper(${text}), 'T', 1), ' ', 1), '-.,', '//')`;
}

function parsed(text: string, format: string): string {
  return `cast(try_strptime(${text}, ${sqlText(format)}) as date)`;
}

function yearLast(year: string): string {
  return `^[0-9]{1,2}[-/.][0-9]{1,2}[-/.]${year}${END}`;
}

function inFull(pattern: string, format: string): DatePattern {
  return { pattern, read: (text) => parsed(dayPart(text), format) };
}

/** A year of two digits: 00-49 lies in this century, 50-99 in the last. */
function inShort(years: string, century: string, format: string): DatePattern {
  const read = (text: string) => {
    const day = dayPart(text);
    return parsed(
      `substr(${day}, 1, length(${day}) - 2) || '${century}' || substr(${day}, length(${day}) - 1)`,
      format,
    );
  };
  return { pattern: yearLast(years), read };
}

const SPANISH = { ene: 'jan', abr: 'apr', ago: 'aug', set: 'sep', dic: 'dec' };

/** SQL of a text with day, month and year in which Spanish months have their English names. */
function inEnglish(text: string): string {
  return Object.entries(SPANISH).reduce(
    (sql, [spanish, english]) => `replace(${sql}, ' ${spanish} ', ' ${english} ')`,
    `lower(${text})`,
  );
}

/** A month written as a word; `order` puts day, month and year from the pattern's groups. */
function inWords(pattern: string, order: string): DatePattern {
  return {
    pattern,
    read: (text) =>
      parsed(inEnglish(`regexp_replace(${text}, ${sqlText(pattern)}, ${sqlText(order)}, 'i')`), '%d %b %Y'),
  };
}

function written(format: string, compact: DatePattern): readonly DatePattern[] {
  return [
    compact,
    inFull(yearLast('[0-9]{4}'), format),
    inShort('[0-4][0-9]', '20', format),
    inShort('[5-9][0-9]', '19', format),
  ];
}

const MONTH_DIGITS = '(?:0[1-9]|1[0-2])';
const DAY_DIGITS = '(?:0[1-9]|[12][0-9]|3[01])';

/** Eight digits with the year last: 03182024. */
function compact(first: string, second: string, format: string): DatePattern {
  return { pattern: `^${first}${second}(?:19|20)[0-9]{2}$`, read: (text) => parsed(text, format) };
}

/** Between day and month, and before the year, as English and Spanish write it: `18-Mar-24`, `18 de marzo de 2024`. */
const OF = '(?: de |[- /.]*)';
const OF_YEAR = '(?: del? |[- /.,]*)';

const DAY_THEN_WORD: readonly DatePattern[] = [
  inWords(`^${WEEKDAY}${DAY}${OF}${MONTH}${OF_YEAR}([0-9]{4})${END}`, '\\1 \\2 \\3'),
  inWords(`^${WEEKDAY}${DAY}${OF}${MONTH}${OF_YEAR}([0-4][0-9])${END}`, '\\1 \\2 20\\3'),
  inWords(`^${WEEKDAY}${DAY}${OF}${MONTH}${OF_YEAR}([5-9][0-9])${END}`, '\\1 \\2 19\\3'),
];

const WORD_THEN_DAY: readonly DatePattern[] = [
  inWords(`^${WEEKDAY}${MONTH}[- /.]*${DAY}[- /.,]+([0-9]{4})${END}`, '\\2 \\1 \\3'),
  inWords(`^${WEEKDAY}${MONTH}[- /.]*${DAY}[- /.,]+([0-4][0-9])${END}`, '\\2 \\1 20\\3'),
  inWords(`^${WEEKDAY}${MONTH}[- /.]*${DAY}[- /.,]+([5-9][0-9])${END}`, '\\2 \\1 19\\3'),
];

const MONTHS: readonly DatePattern[] = [
  {
    pattern: `^${YEAR}[-/. ]${MONTH_NUMBER}$`,
    read: (text) => parsed(`${dayPart(replacedSpaces(text))} || '/1'`, '%Y/%m/%d'),
  },
  { pattern: `^${YEAR}(0[1-9]|1[0-2])$`, read: (text) => parsed(`${text} || '01'`, '%Y%m%d') },
  {
    pattern: `^${MONTH_NUMBER}[-/. ]${YEAR}$`,
    read: (text) => parsed(`'1/' || ${dayPart(replacedSpaces(text))}`, '%d/%m/%Y'),
  },
  inWords(`^${MONTH}[- /.,']*${YEAR}$`, '1 \\1 \\2'),
  inWords(`^${MONTH}[- /.,']*([0-4][0-9])$`, '1 \\1 20\\2'),
  inWords(`^${YEAR}[- /.,]*${MONTH}$`, '1 \\2 \\1'),
];

function replacedSpaces(text: string): string {
  return `replace(${text}, ' ', '/')`;
}

/** Excel counts days from 1899-12-30 (its 1900 has a day too many); five digits are 1954 to 2064. */
const SERIAL: DatePattern = {
  pattern: '^[2-5][0-9]{4}(?:\\.[0-9]+)?$',
  read: (text) => `DATE '1899-12-30' + cast(split_part(${text}, '.', 1) as integer)`,
};

/** Day, month and year as numbers, the year last. */
export const NUMERIC_PATTERNS: Readonly<Record<'mdy' | 'dmy', readonly DatePattern[]>> = {
  mdy: written('%m/%d/%Y', compact(MONTH_DIGITS, DAY_DIGITS, '%m%d%Y')),
  dmy: written('%d/%m/%Y', compact(DAY_DIGITS, MONTH_DIGITS, '%d%m%Y')),
};

/** Every way a format may be written. */
export const DATE_PATTERNS: Readonly<Record<WrittenFormat, readonly DatePattern[]>> = {
  ymd: [
    inFull(`^[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}${END}`, '%Y/%m/%d'),
    { pattern: `^[12][0-9]{7}${END}`, read: (text) => parsed(`substr(${text}, 1, 8)`, '%Y%m%d') },
    inWords(`^([0-9]{4})[- /.]*${MONTH}[- /.]*${DAY}${END}`, '\\3 \\2 \\1'),
  ],
  mdy: [...NUMERIC_PATTERNS.mdy, ...WORD_THEN_DAY],
  dmy: [...NUMERIC_PATTERNS.dmy, ...DAY_THEN_WORD],
  month: MONTHS,
  excel: [SERIAL],
};

/** A year of two digits first: 24-01-05. Years are taken as everywhere: 00-49 of this century, 50-99 of the last. */
export const SHORT_YEAR_FIRST: readonly DatePattern[] = [
  {
    pattern: `^[0-4][0-9][-/.][0-9]{1,2}[-/.][0-9]{1,2}${END}`,
    read: (text) => parsed(`'20' || ${dayPart(text)}`, '%Y/%m/%d'),
  },
  {
    pattern: `^[5-9][0-9][-/.][0-9]{1,2}[-/.][0-9]{1,2}${END}`,
    read: (text) => parsed(`'19' || ${dayPart(text)}`, '%Y/%m/%d'),
  },
];

/** Ways that can be read one way only, so that they are taken in a column of another format too. */
export const PLAIN_PATTERNS: readonly DatePattern[] = [
  ...DATE_PATTERNS.ymd,
  ...WORD_THEN_DAY,
  ...DAY_THEN_WORD,
  SERIAL,
];

/** Days since a day: at most four digits, so that no serial number is one. */
export function studyDays(dayZero: string): DatePattern {
  return {
    pattern: '^-?[0-9]{1,4}(?:\\.0+)?$',
    read: (text) => `DATE ${sqlText(dayZero)} + cast(split_part(${text}, '.', 1) as integer)`,
  };
}

/** SQL of a DATE for SQL of a text: the first pattern that matches reads it, NULL where none does. */
export function readDate(text: string, patterns: Iterable<DatePattern>): string {
  const branches = [...patterns].map(
    ({ pattern, read }) => `when regexp_matches(${text}, ${sqlText(pattern)}, 'i') then ${read(text)}`,
  );
  return `case when ${text} = '' then null ${branches.join(' ')} end`;
}

const SHAPES = new Map(
  Object.entries(DATE_PATTERNS).map(([format, patterns]) => [
    format,
    patterns.map(({ pattern }) => new RegExp(pattern, 'i')),
  ]),
);

const DASHES = '‐‑‒–—−';
const BLANKS = '\u00a0\u202f\u2007';
const MARKS = '“”‘’\u200b\u200e\u200f';
const ODD = new RegExp(`[${DASHES}${BLANKS}${MARKS}]`, 'g');

/** SQL of a text with plain dashes and blanks and without quotes, as word processors and PDF files put others into dates. */
export function plainSigns(text: string): string {
  const into = '-'.repeat(DASHES.length) + ' '.repeat(BLANKS.length);
  return `trim(translate(${text}, ${sqlText(DASHES + BLANKS + MARKS)}, ${sqlText(into)}))`;
}

function withPlainSigns(text: string): string {
  return text.replace(ODD, (sign) => (DASHES.includes(sign) ? '-' : BLANKS.includes(sign) ? ' ' : '')).trim();
}

/** Whether a text has the shape of a format; the calendar is not asked. */
export function looksLikeDate(text: string, format: WrittenFormat): boolean {
  const plain = withPlainSigns(text);
  return SHAPES.get(format)?.some((shape) => shape.test(plain)) === true;
}

/** SQL pattern of what programs write into a date for "no date": all zeros or all nines between separators. */
export const BLANK_DATE_PATTERN = '^(?:[0 /.:-]+|[9 /.-]+)$';

/** Days that programs and spreadsheets store for "no date". */
export const BLANK_DATES: readonly string[] = [
  '0001-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '9999-12-31',
];
