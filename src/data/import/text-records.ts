import { type Grammar, type ScannedRecord, scanLine, scanRecord } from './record-scanner.ts';

/** A record of a file and its row as a spreadsheet counts them, from 1. */
export interface TextRecord extends ScannedRecord {
  readonly row: number;
  /** The record opens a quote and never closes it, so only its first line is taken for it. */
  readonly broken: boolean;
}

/** Neighbouring records and the text in which they lie. */
export interface RecordBatch {
  readonly text: string;
  readonly records: readonly TextRecord[];
}

/** How a text is cut into records, the same way each time it is read. */
export interface Cut {
  readonly grammar: Grammar;
  /** Characters before the first record: Excel's `sep=;` line. */
  readonly from: number;
  /** The usual number of fields, by which a quote is told that swallowed other rows. */
  readonly width: number;
}

/** No record of a real table is this long; a file without line ends would fill the memory. */
const LONGEST_RECORD = 64_000_000;

/** A record is longer than any record of a table. */
export class EndlessRecord extends Error {}

/**
 * Every record of a text that arrives in pieces, in order, however it is cut into pieces. A quote that swallows later rows
 * costs the line it stands in and nothing more. @throws EndlessRecord
 */
export async function* recordBatches(
  pieces: AsyncIterable<string>,
  cut: Cut,
): AsyncGenerator<RecordBatch, void, undefined> {
  let text = '';
  let at = cut.from;
  let rowsBefore = 0;
  let enough = 0;
  for await (const piece of pieces) {
    text += piece;
    if (text.length < enough) continue;
    const batch = completeRecords(text, at, cut, rowsBefore);
    if (batch.records.length > 0) yield batch;
    rowsBefore += batch.records.length;
    text = text.slice(batch.end);
    at = 0;
    if (text.length > LONGEST_RECORD) throw new EndlessRecord();
    // What is left is read from its beginning again, so it has to grow before that is worth it.
    enough = text.length * 2;
  }
  const last = allRecords(text, at, cut, rowsBefore);
  if (last.records.length > 0) yield last;
}

interface CutBatch extends RecordBatch {
  /** Where the first record lies that the text does not hold whole. */
  readonly end: number;
}

function completeRecords(text: string, from: number, cut: Cut, rowsBefore: number): CutBatch {
  const records: TextRecord[] = [];
  let at = from;
  while (at < text.length) {
    const scanned = scanRecord(text, at, cut.grammar);
    const isCertain = scanned.unclosed === 'lost' || scanned.next < text.length;
    if (!isCertain) break;
    const record = recovered(text, scanned, cut, rowsBefore + records.length + 1);
    records.push(record);
    at = record.next;
  }
  return { text, records, end: at };
}

/** The records of a whole text, or the first `most` of them. */
export function allRecords(text: string, from: number, cut: Cut, rowsBefore = 0, most = Infinity): CutBatch {
  const records: TextRecord[] = [];
  let at = from;
  while (at < text.length && records.length < most) {
    const record = recovered(text, scanRecord(text, at, cut.grammar), cut, rowsBefore + records.length + 1);
    records.push(record);
    at = record.next;
  }
  return { text, records, end: at };
}

function recovered(text: string, record: ScannedRecord, { grammar, width }: Cut, row: number): TextRecord {
  const isSuspect = record.innerLines > 0 && (record.fields !== width || record.strayQuotes > 0);
  if (record.unclosed !== 'no' || (isSuspect && holdsWholeLine(text, record, grammar, width))) {
    return { ...scanLine(text, record.start, grammar), row, broken: true };
  }
  return { ...record, row, broken: false };
}

/** Whether one of the later lines inside the record is a whole record by itself. */
function holdsWholeLine(text: string, record: ScannedRecord, grammar: Grammar, width: number): boolean {
  let at = scanLine(text, record.start, grammar).next;
  while (at < record.end) {
    const line = scanRecord(text, at, grammar);
    if (line.fields === width && line.innerLines === 0 && line.unclosed === 'no' && line.end > line.start) return true;
    at = scanLine(text, at, grammar).next;
  }
  return false;
}

/** The first records of a text before anything is known of its width: a quote that seems to run away ends with its line. */
export function firstRecords(text: string, from: number, grammar: Grammar, most: number): readonly ScannedRecord[] {
  const records: ScannedRecord[] = [];
  let at = from;
  while (at < text.length && records.length < most) {
    const scanned = scanRecord(text, at, grammar);
    const ranAway = scanned.unclosed !== 'no' || (scanned.innerLines > 0 && scanned.strayQuotes > 0);
    const record = ranAway ? scanLine(text, at, grammar) : scanned;
    records.push(record);
    at = record.next;
  }
  return records;
}

/** The most frequent number of fields; of equals the larger. */
export function modalWidth(records: readonly Pick<ScannedRecord, 'fields'>[]): number {
  const times = new Map<number, number>();
  for (const { fields } of records) times.set(fields, (times.get(fields) ?? 0) + 1);
  const [width] = [...times].toSorted((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [1];
  return width;
}
