import type { Dialect } from './dialect.ts';

export type Grammar = Pick<Dialect, 'delimiter' | 'quote' | 'escape'>;

/** One record of a text: where it lies, how many fields it has, and what is odd about its quotes. */
export interface ScannedRecord {
  readonly start: number;
  /** Behind the last character, without the line end. */
  readonly end: number;
  /** Where the next record begins. */
  readonly next: number;
  readonly fields: number;
  /** Line ends inside quoted fields. */
  readonly innerLines: number;
  /** A quoted field without an end: `lost` where enough was read to be sure, `open` where the text ended before. */
  readonly unclosed: 'no' | 'open' | 'lost';
  /** Quotes that stand where the grammar knows none; they are read as plain characters. */
  readonly strayQuotes: number;
  /** Quoted fields with blanks around their quotes. */
  readonly paddedQuotes: number;
}

const LF = 10;
const CR = 13;
const SPACE = 32;
const BACKSLASH = 92;

/** A quoted field over this many lines has lost its end when it also holds this many odd quotes or characters. */
const LOST = { innerLines: 200, strayQuotes: 20, characters: 1_000_000 };

/**
 * Scans the record that begins at `start`, independently of the library that parses it. A quote opens a field only at its
 * beginning, and closes it only before a delimiter or the record's end; any other quote is a plain character.
 */
export function scanRecord(text: string, start: number, grammar: Grammar): ScannedRecord {
  const delimiter = grammar.delimiter.charCodeAt(0);
  const quote = grammar.quote === null ? -1 : grammar.quote.charCodeAt(0);
  let at = start;
  let fields = 1;
  let innerLines = 0;
  let strayQuotes = 0;
  let paddedQuotes = 0;
  let unclosed: ScannedRecord['unclosed'] = 'no';
  let isFieldStart = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isFieldStart && (code === quote || (code === SPACE && quote >= 0))) {
      const field = quotedField(text, at, grammar);
      isFieldStart = false;
      if (field) {
        innerLines += field.innerLines;
        unclosed = field.unclosed;
        if (unclosed !== 'no') break;
        strayQuotes += field.strayQuotes;
        paddedQuotes += field.isPadded ? 1 : 0;
        at = field.end;
        continue;
      }
    }
    if (code === LF || code === CR) break;
    isFieldStart = code === delimiter;
    if (isFieldStart) fields += 1;
    else if (code === quote) strayQuotes += 1;
    at += 1;
  }
  const end = unclosed === 'no' ? at : text.length;
  return { start, end, next: afterLineEnd(text, end), fields, innerLines, unclosed, strayQuotes, paddedQuotes };
}

/** The record that ends with its first line, whatever its quotes say. */
export function scanLine(text: string, start: number, grammar: Grammar): ScannedRecord {
  return scanRecord(text, start, { ...grammar, quote: null });
}

function afterLineEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

/** A field in quotes, with the blanks around them. */
export interface QuotedField {
  /** Position of the opening quote. */
  readonly open: number;
  /** Position of the closing quote; -1 when there is none. */
  readonly close: number;
  /** Where the delimiter or the line end stands; -1 when there is no closing quote. */
  readonly end: number;
  readonly innerLines: number;
  readonly strayQuotes: number;
  readonly isPadded: boolean;
  readonly unclosed: ScannedRecord['unclosed'];
}

/** The quoted field that begins at `start`, or undefined when the field there is a plain one. */
export function quotedField(text: string, start: number, grammar: Grammar): QuotedField | undefined {
  const mark = grammar.quote === null ? -1 : grammar.quote.charCodeAt(0);
  const delimiter = grammar.delimiter.charCodeAt(0);
  const open = behindBlanks(text, start, delimiter);
  if (open >= text.length || text.charCodeAt(open) !== mark) return undefined;
  const field = closeOf(text, open, { mark, delimiter, escapes: grammar.escape === 'backslash' ? BACKSLASH : mark });
  // Blanks before a quote are taken off only where the quotes are in order; otherwise it is a text with quotes in it.
  return open > start && (field.unclosed !== 'no' || field.strayQuotes > 0) ? undefined : { ...field, isPadded: field.isPadded || open > start };
}

/** Behind the blanks that begin at `at`; a blank that separates fields pads none. */
function behindBlanks(text: string, at: number, delimiter: number): number {
  let behind = at;
  if (delimiter !== SPACE) while (text.charCodeAt(behind) === SPACE) behind += 1;
  return behind;
}

interface Marks {
  readonly mark: number;
  readonly delimiter: number;
  readonly escapes: number;
}

function closeOf(text: string, open: number, { mark, delimiter, escapes }: Marks): QuotedField {
  let innerLines = 0;
  let strayQuotes = 0;
  for (let at = open + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === escapes && (escapes === BACKSLASH || text.charCodeAt(at + 1) === mark)) {
      at += 1;
    } else if (code === mark) {
      const end = endOfField(text, at + 1, delimiter);
      if (end >= 0) {
        return { open, close: at, end, innerLines, strayQuotes, isPadded: end > at + 1, unclosed: 'no' };
      }
      strayQuotes += 1;
    } else if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) {
      innerLines += 1;
      if (isLost(innerLines, strayQuotes, at - open)) return { ...OPEN, open, innerLines, strayQuotes, unclosed: 'lost' };
    }
  }
  return { ...OPEN, open, innerLines, strayQuotes };
}

const OPEN = { close: -1, end: -1, isPadded: false, unclosed: 'open' } as const;

function isLost(innerLines: number, strayQuotes: number, characters: number): boolean {
  return innerLines > LOST.innerLines && (strayQuotes > LOST.strayQuotes || characters > LOST.characters);
}

/** Where the field ends whose closing quote lies before `at`; -1 when it goes on, so that the quote closes nothing. */
function endOfField(text: string, at: number, delimiter: number): number {
  const end = behindBlanks(text, at, delimiter);
  if (end >= text.length) return end;
  const code = text.charCodeAt(end);
  return code === delimiter || code === LF || code === CR ? end : -1;
}
