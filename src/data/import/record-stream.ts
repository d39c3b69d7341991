import { type Grammar, type ScannedRecord, scanLine, scanRecord } from './record-scanner.ts';
import type { TextChunk } from './text-chunks.ts';

/** A record and its row as a spreadsheet counts them, from 1. */
export interface TextRecord extends ScannedRecord {
  readonly row: number;
  /** The record opens a quote and never closes it, so only its first line is taken for it. */
  readonly broken: boolean;
}

/** Whole records and the piece of text in which they lie; what is cut off at its end comes with the next batch. */
export interface RecordBatch {
  readonly text: string;
  readonly records: readonly TextRecord[];
  readonly isLast: boolean;
}

/** How records are cut. */
export interface RecordRules {
  readonly grammar: Grammar;
  /** Characters before the first record. */
  readonly from: number;
  /** The usual number of fields: tells a cell of several lines from rows swallowed by a lost quote. */
  readonly width: number;
}

/** A quoted field longer than this has lost its end. */
const LONGEST_FIELD = 2_000_000;

/** Cuts a text into records. A quote that swallows later rows costs the line it stands in and nothing more. */
export async function* recordBatches(
  chunks: AsyncIterable<TextChunk>,
  rules: RecordRules,
): AsyncGenerator<RecordBatch> {
  const cutter = new RecordCutter(rules);
  for await (const chunk of chunks) {
    cutter.add(chunk);
    yield { text: cutter.text, records: cutter.cut(), isLast: chunk.isLast };
  }
}

/** Cuts a text into records as its pieces come, as many at a time as are wanted. */
export class RecordCutter {
  readonly #rules: RecordRules;
  #isFirst = true;
  #isLast = false;
  /** The text in hand; what was cut of it before the newest piece came is gone. */
  text = '';
  /** Where in the text the next record begins. */
  at = 0;
  /** Records cut or skipped so far. */
  rows = 0;
  /** Bytes in UTF-8 of all that stood before the text in hand. */
  bytesBefore = 0;

  constructor(rules: RecordRules) {
    this.#rules = rules;
  }

  add({ text, isLast }: TextChunk): void {
    const done = this.#isFirst ? text.slice(0, this.#rules.from) : this.text.slice(0, this.at);
    this.bytesBefore += utf8Bytes(done);
    this.text = this.#isFirst ? text.slice(this.#rules.from) : this.text.slice(this.at) + text;
    this.at = 0;
    this.#isFirst = false;
    this.#isLast = isLast;
  }

  /** The next whole records of the text in hand; none where it ends before one does. */
  cut(most = Number.POSITIVE_INFINITY): readonly TextRecord[] {
    const piece = { rules: this.#rules, rowsBefore: this.rows, isLast: this.#isLast };
    const { records, end } = recordsOf(this.text, piece, { at: this.at, most });
    this.at = end;
    this.rows += records.length;
    return records;
  }

  /** Goes over records that somebody else has looked at, up to `end`. */
  skip(rows: number, end: number): void {
    this.rows += rows;
    this.at = end;
  }
}

function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

interface Piece {
  readonly rules: Pick<RecordRules, 'grammar' | 'width'>;
  readonly rowsBefore: number;
  /** Whether the text ends here, so that a record at its end is whole. */
  readonly isLast: boolean;
}

/** The whole records of a piece of text, and where the first one that is not whole begins. */
export function recordsOf(
  text: string,
  { rules, rowsBefore, isLast }: Piece,
  { at: from, most } = { at: 0, most: Number.POSITIVE_INFINITY },
): { records: TextRecord[]; end: number } {
  const records: TextRecord[] = [];
  let at = from;
  while (at < text.length && records.length < most) {
    const record = recordAt(text, at, rules);
    const mayGoOn = !isLast && (record.next >= text.length || (record.cutOff && text.length - at < LONGEST_FIELD));
    if (mayGoOn) break;
    records.push({ ...record.found, row: rowsBefore + records.length + 1, broken: record.broken });
    at = record.next;
  }
  return { records, end: at };
}

interface RecordAt {
  readonly found: ScannedRecord;
  readonly next: number;
  readonly broken: boolean;
  /** The record runs to the end of the text: more text may change what it is. */
  readonly cutOff: boolean;
}

function recordAt(text: string, at: number, { grammar, width }: Piece['rules']): RecordAt {
  const record = scanRecord(text, at, grammar);
  const isSuspect = record.innerLines > 0 && (record.fields !== width || record.strayQuotes > 0);
  if (!record.unclosed && !(isSuspect && holdsWholeLine(text, record, grammar, width))) {
    return { found: record, next: record.next, broken: false, cutOff: record.next >= text.length };
  }
  const line = scanLine(text, at, grammar);
  return { found: line, next: line.next, broken: true, cutOff: record.unclosed || record.next >= text.length };
}

/** So many lines inside one record are looked at. */
const MOST_LINES = 2_000;

/** Whether a whole record begins at one of the later lines inside the record. */
function holdsWholeLine(text: string, record: ScannedRecord, grammar: Grammar, width: number): boolean {
  let at = scanLine(text, record.start, grammar).next;
  for (let lines = 0; at < record.end && lines < MOST_LINES; lines += 1) {
    const line = scanRecord(text, at, grammar);
    const isInside = line.end > line.start && line.end <= record.end && !line.unclosed;
    if (isInside && line.fields === width && line.strayQuotes === 0) return true;
    at = scanLine(text, at, grammar).next;
  }
  return false;
}
