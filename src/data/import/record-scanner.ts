import type { Dialect } from './dialect.ts';

export type Grammar = Pick<Dialect, 'delimiter' | 'quote' | 'escape' | 'padded'>;

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
  /** A quoted field that never closes. */
  readonly unclosed: boolean;
  /** Quotes that stand where the grammar knows none; they are read as plain characters. */
  readonly strayQuotes: number;
}

const LF = 10;
const CR = 13;
const BACKSLASH = 92;
const SPACE = 32;

/** A quoted field that runs over this many lines and this many odd quotes has lost its end and is swallowing rows. */
const LOST = { innerLines: 200, strayQuotes: 20 };

/**
 * Scans the record that begins at `start`, independently of the library that parses it. A quote opens a field only at its
 * first character, and closes it only before a delimiter or the record's end; any other quote is a plain character.
 */
export function scanRecord(text: string, start: number, grammar: Grammar): ScannedRecord {
  const delimiter = grammar.delimiter.charCodeAt(0);
  const quote = grammar.quote === null ? -1 : grammar.quote.charCodeAt(0);
  let at = start;
  let fields = 1;
  let innerLines = 0;
  let strayQuotes = 0;
  let isFieldStart = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (isFieldStart) {
        const field = scanQuoted(text, at, delimiter, grammar);
        if (field.end < 0) {
          return {
            start,
            end: text.length,
            next: text.length,
            fields,
            innerLines: field.innerLines,
            unclosed: true,
            strayQuotes,
          };
        }
        innerLines += field.innerLines;
        strayQuotes += field.strayQuotes;
        at = field.end;
        isFieldStart = false;
        continue;
      }
      strayQuotes += 1;
    } else if (code === LF || code === CR) {
      break;
    }
    const isDelimiter = code === delimiter;
    if (isDelimiter) fields += 1;
    isFieldStart = isDelimiter || (isFieldStart && grammar.padded && code === SPACE);
    at += 1;
  }
  return { start, end: at, next: afterLineEnd(text, at), fields, innerLines, unclosed: false, strayQuotes };
}

/** The record that ends with its first line, whatever its quotes say. */
export function scanLine(text: string, start: number, grammar: Grammar): ScannedRecord {
  return scanRecord(text, start, { ...grammar, quote: null });
}

/** Where the line after the one that ends at `at` begins. */
function afterLineEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

interface QuotedField {
  /** Behind the closing quote; -1 when there is none. */
  readonly end: number;
  readonly innerLines: number;
  readonly strayQuotes: number;
}

function scanQuoted(text: string, start: number, delimiter: number, grammar: Grammar): QuotedField {
  const mark = grammar.quote === null ? -1 : grammar.quote.charCodeAt(0);
  const escapes = grammar.escape === 'backslash' ? BACKSLASH : mark;
  let innerLines = 0;
  let strayQuotes = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === escapes && text.charCodeAt(at + 1) === mark) {
      at += 1;
    } else if (code === mark) {
      if (endsField(text, at + 1, delimiter)) return { end: at + 1, innerLines, strayQuotes };
      strayQuotes += 1;
      if (innerLines > LOST.innerLines && strayQuotes > LOST.strayQuotes) break;
    } else if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) {
      innerLines += 1;
    }
  }
  return { end: -1, innerLines, strayQuotes };
}

function endsField(text: string, at: number, delimiter: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code === delimiter || code === LF || code === CR;
}
