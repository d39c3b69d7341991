import type { TableLayout } from './find-table.ts';
import type { Grammar } from './record-scanner.ts';

/** What a record looks like that is a row at first sight, without being cut into cells. */
export interface PlainShape {
  readonly fields: number;
  readonly delimiter: number;
  /** -1 where the grammar knows none. */
  readonly quote: number;
  /** The first cell of the header, trimmed and in small letters; `''` without a header. */
  readonly headerStart: string;
  /** The empty fields at the end of every whole record. */
  readonly emptyEnd: string;
  /** What stands behind the first field of a record that has nothing else. */
  readonly standsAlone: readonly string[];
}

export function plainShape({ width, fields, header }: TableLayout, grammar: Grammar): PlainShape {
  return {
    fields,
    delimiter: grammar.delimiter.charCodeAt(0),
    quote: grammar.quote?.charCodeAt(0) ?? -1,
    headerStart: (header[0] ?? '').trim().toLowerCase(),
    emptyEnd: grammar.delimiter.repeat(fields - width),
    standsAlone: fields < 2 ? [] : ['', '""'].map((empty) => `${grammar.delimiter}${empty}`.repeat(fields - 1)),
  };
}

const LF = 10;
const CR = 13;
const SPACE = 32;
const LAST_ASCII = 127;
const NO_BREAK_SPACE = 0xa0;

/** Words of a row that adds up others, ends a page, is invented or has a formula; "look closer", not more. */
export const ODD_WORDS = /total|\(not counted\)|\bpage\b|="/i;

/** Whether the record at `start` begins like a row: with a filled cell that is not the header's first one. */
export function beginsPlain(text: string, start: number, { delimiter, quote, headerStart }: PlainShape): boolean {
  const first = text.charCodeAt(start);
  if (first === delimiter || first <= SPACE || first === NO_BREAK_SPACE) return false;
  const at = first === quote ? start + 1 : start;
  const char = text.charCodeAt(at);
  if (char === quote || char <= SPACE || char === NO_BREAK_SPACE) return false;
  if (headerStart === '') return true;
  if (char > LAST_ASCII) return false;
  if (String.fromCharCode(char).toLowerCase() !== headerStart.charAt(0)) return true;
  const end = at + headerStart.length;
  if (text.slice(at, end).toLowerCase() !== headerStart) return true;
  const behind = text.charCodeAt(end);
  return behind !== delimiter && behind !== quote && behind > SPACE && behind !== NO_BREAK_SPACE;
}

/** Whether the record that ends at `end` ends like a row: empty fields in their place, and something behind the first one. */
export function endsPlain(text: string, end: number, { emptyEnd, standsAlone }: PlainShape): boolean {
  return text.endsWith(emptyEnd, end) && !standsAlone.some((rest) => text.endsWith(rest, end));
}

/** Neighbouring records, all of them rows at first sight. */
export interface PlainRun {
  readonly rows: number;
  /** Where the record behind them begins. */
  readonly end: number;
  readonly newlines: ReadonlySet<'lf' | 'crlf'>;
}

/**
 * The longest run of plain rows from `from`, without the `heldBack` last ones, which may turn out to be footers. Nothing is
 * made of a row, so that a run costs a nanosecond a character.
 */
export function plainRun(text: string, from: number, shape: PlainShape, heldBack: number): PlainRun {
  const newlines = new Set<'lf' | 'crlf'>();
  const starts: number[] = [];
  const limit = oddFrom(text, from);
  let at = from;
  while (at < limit) {
    const end = plainEnd(text, at, shape);
    if (end < 0 || end > limit || !beginsPlain(text, at, shape) || !endsPlain(text, end, shape)) break;
    const isLineFeed = text.charCodeAt(end) === LF;
    newlines.add(isLineFeed ? 'lf' : 'crlf');
    starts.push(at);
    at = isLineFeed ? end + 1 : end + 2;
  }
  const rows = Math.max(0, starts.length - heldBack);
  return { rows, end: starts[rows] ?? at, newlines };
}

/** Where the first word stands that asks for a closer look; the text's end where there is none. */
function oddFrom(text: string, from: number): number {
  const search = new RegExp(ODD_WORDS, 'gi');
  search.lastIndex = from;
  return search.exec(text)?.index ?? text.length;
}

/** Where the line end of the record at `start` lies; -1 unless the record is whole, in one line, with all its fields. */
function plainEnd(text: string, start: number, { fields, delimiter, quote }: PlainShape): number {
  let found = 1;
  let isFieldStart = true;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter) {
      found += 1;
      isFieldStart = true;
      continue;
    }
    if (code === LF) return found === fields ? at : -1;
    if (code === CR) return found === fields && text.charCodeAt(at + 1) === LF ? at : -1;
    if (code === quote) {
      if (!isFieldStart) return -1;
      at = closingQuote(text, at, { delimiter, quote });
      if (at < 0) return -1;
    }
    isFieldStart = false;
  }
  return -1;
}

/** The quote that closes the field opened at `start` and is followed by the field's end; -1 where a line ends before it. */
function closingQuote(
  text: string,
  start: number,
  { delimiter, quote }: Pick<PlainShape, 'delimiter' | 'quote'>,
): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return -1;
    if (code !== quote) continue;
    const next = text.charCodeAt(at + 1);
    if (next === quote) at += 1;
    else return next === delimiter || next === LF || next === CR ? at : -1;
  }
  return -1;
}
