import { asList, asOneOf, asRecord, asText, type JsonRecord } from '../../domain/record.ts';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Delimiters that are tried, most usual first. A letter or a digit never separates. */
export const DELIMITERS = [',', ';', '\t', '|', ' ', ':', '^', '~'] as const;

/** Those that seldom stand inside ordinary text. */
export const LIKELY_DELIMITERS = [',', ';', '\t', '|'] as const;

/** How a file spells its table. */
export interface Dialect {
  readonly encoding: Encoding;
  /** Whether the file begins with a byte order mark. */
  readonly bom: boolean;
  readonly delimiter: string;
  readonly quote: '"' | "'" | null;
  /** Whether spaces behind a delimiter belong to it. */
  readonly padded: boolean;
  /** How a quote inside a quoted field is written. */
  readonly escape: 'double' | 'backslash';
  /** `none`: the file is a single line without an end. */
  readonly newline: 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';
  /** The header's (first) record as a spreadsheet counts rows, from 1; `null` without a header. */
  readonly headerRow: number | null;
  /** Records the header takes: 0, 1 or 2. */
  readonly headerRows: number;
  /** Records before the header. */
  readonly preambleLines: number;
}

/** What a person may change about how a file is read; what is absent is found from the file. */
export interface DialectOverride {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly quote?: '"' | "'" | null;
  readonly escape?: 'double' | 'backslash';
  /** 0: the file has no header. */
  readonly headerRow?: number;
  /** Records the header takes. */
  readonly headerRows?: 1 | 2;
  /** Which of several tables in the file, from 1; without it the one with most rows. */
  readonly table?: number;
  /** Rows at the end of the file that are no records; absent: as found. */
  readonly footerRows?: number;
  /** Rows that were taken for totals, footers or repeated headers and are records. */
  readonly rowsAreRecords?: readonly number[];
  /** A table of counts with a column for each month stays as it is; absent: it becomes one row a month. */
  readonly monthsAcross?: 'as-is';
  /** The year of the first month, where columns are months and no heading says it. */
  readonly monthsYear?: number;
  /** Columns whose value holds for the empty cells below it. */
  readonly fillDown?: readonly string[];
}

/** Reads the override of a project file; undefined when a part is not as it should be. */
export function parseDialectOverride(json: unknown): DialectOverride | undefined {
  const record = asRecord(json);
  if (!record) return undefined;
  const parts = [
    encodingPart(record),
    delimiterPart(record),
    quotePart(record),
    escapePart(record),
    wholeNumberPart(record, 'headerRow', 0),
    headerRowsPart(record),
    wholeNumberPart(record, 'table', 1),
    wholeNumberPart(record, 'footerRows', 1),
    rowsPart(record),
    monthsPart(record),
    wholeNumberPart(record, 'monthsYear', 1900),
    fillDownPart(record),
  ];
  const known = parts.flatMap((part) => (part === undefined ? [] : [part]));
  return known.length === parts.length ? Object.assign({}, ...known) : undefined;
}

function encodingPart({ encoding }: JsonRecord): DialectOverride | undefined {
  if (encoding === undefined) return {};
  const known = asOneOf(encoding, ENCODINGS);
  return known && { encoding: known };
}

function delimiterPart({ delimiter }: JsonRecord): DialectOverride | undefined {
  if (delimiter === undefined) return {};
  const text = asText(delimiter);
  return text?.length === 1 && !/[\p{L}\p{N}"'\r\n]/u.test(text) ? { delimiter: text } : undefined;
}

function quotePart({ quote }: JsonRecord): DialectOverride | undefined {
  if (quote === undefined) return {};
  if (quote === null) return { quote: null };
  const known = asOneOf<'"' | "'">(quote, ['"', "'"]);
  return known && { quote: known };
}

function escapePart(record: JsonRecord): DialectOverride | undefined {
  if (record.escape === undefined) return {};
  const known = asOneOf<'double' | 'backslash'>(record.escape, ['double', 'backslash']);
  return known && { escape: known };
}

function wholeNumberPart(
  record: JsonRecord,
  key: 'headerRow' | 'table' | 'footerRows' | 'monthsYear',
  least: number,
): DialectOverride | undefined {
  const value = record[key];
  if (value === undefined) return {};
  return isWhole(value) && value >= least ? { [key]: value } : undefined;
}

function headerRowsPart({ headerRows }: JsonRecord): DialectOverride | undefined {
  if (headerRows === undefined) return {};
  return headerRows === 1 || headerRows === 2 ? { headerRows } : undefined;
}

function monthsPart({ monthsAcross }: JsonRecord): DialectOverride | undefined {
  if (monthsAcross === undefined) return {};
  return monthsAcross === 'as-is' ? { monthsAcross } : undefined;
}

function fillDownPart({ fillDown }: JsonRecord): DialectOverride | undefined {
  if (fillDown === undefined) return {};
  const headers = asList(fillDown)?.map(asText) ?? [];
  const known = headers.flatMap((header) => (header === undefined ? [] : [header]));
  return known.length > 0 && known.length === headers.length ? { fillDown: known } : undefined;
}

function rowsPart({ rowsAreRecords }: JsonRecord): DialectOverride | undefined {
  if (rowsAreRecords === undefined) return {};
  const rows = asList(rowsAreRecords);
  return rows?.every(isWhole) ? { rowsAreRecords: rows.filter(isWhole) } : undefined;
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
