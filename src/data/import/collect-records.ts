import { type Grammar, type ScannedRecord, scanLine, scanRecord } from './record-scanner.ts';
import { modalWidth } from './sniff.ts';

/** A record and its row as a spreadsheet counts them, from 1. */
export interface TextRecord extends ScannedRecord {
  readonly row: number;
  /** The record opens a quote and never closes it, so only its first line is taken for it. */
  readonly broken: boolean;
}

const WIDTH_SAMPLE = 500;

/** Every record of the text. A quote that swallows later rows costs the line it stands in and nothing more. */
export function collectRecords(text: string, from: number, grammar: Grammar): readonly TextRecord[] {
  const width = modalWidth(firstWidths(text, from, grammar));
  const records: TextRecord[] = [];
  for (let at = from; at < text.length; ) {
    const record = recordAt(text, at, grammar, width);
    records.push({ ...record, row: records.length + 1 });
    at = record.next;
  }
  return records;
}

function firstWidths(text: string, from: number, grammar: Grammar): readonly number[] {
  const widths: number[] = [];
  for (let at = from; at < text.length && widths.length < WIDTH_SAMPLE; ) {
    const record = scanRecord(text, at, grammar);
    if (record.end > record.start && !record.unclosed) widths.push(record.fields);
    at = record.unclosed ? scanLine(text, at, grammar).next : record.next;
  }
  return widths;
}

function recordAt(text: string, at: number, grammar: Grammar, width: number): Omit<TextRecord, 'row'> {
  const record = scanRecord(text, at, grammar);
  const isSuspect = record.innerLines > 0 && (record.fields !== width || record.strayQuotes > 0);
  if (record.unclosed || (isSuspect && holdsWholeLine(text, record, grammar, width))) {
    return { ...scanLine(text, at, grammar), broken: true };
  }
  return { ...record, broken: false };
}

/** Whether one of the later lines inside the record is a whole record by itself. */
function holdsWholeLine(text: string, record: ScannedRecord, grammar: Grammar, width: number): boolean {
  for (let at = scanLine(text, record.start, grammar).next; at < record.end; at = scanLine(text, at, grammar).next) {
    const line = scanRecord(text, at, grammar);
    if (line.fields === width && line.innerLines === 0 && !line.unclosed && line.end > line.start) return true;
  }
  return false;
}
