import type { Issue, IssueRule } from '../../domain/issue.ts';
import { classifyRecord, type TableShape } from './classify-record.ts';
import type { TextRecord } from './collect-records.ts';
import type { SetAsideRow } from './read-outcome.ts';
import { rowIssue } from './reading-issues.ts';

export interface SortInput {
  readonly text: string;
  /** The records behind the header. */
  readonly records: readonly TextRecord[];
  readonly cellsOf: (record: TextRecord) => readonly string[];
  readonly header: readonly string[];
  /** The most frequent number of fields. */
  readonly width: number;
}

export interface SortedRecords {
  readonly kept: readonly TextRecord[];
  readonly cellsOfKept: (record: TextRecord) => readonly string[];
  readonly setAside: readonly SetAsideRow[];
  readonly issues: readonly Issue[];
  /** Columns of the table, without empty ones at the right. */
  readonly width: number;
  /** Nothing was set aside, repaired or cut: the engine can read the text as it is. */
  readonly isRegular: boolean;
}

const TAIL_RECORDS = 12;
const TEXT_LIMIT = 500;

/** Sorts records into rows of the table and rows set aside, each of these with its rule and raw text. */
export function sortRecords(input: SortInput): SortedRecords {
  const { records, cellsOf, header } = input;
  const declared = declaredWidth(input);
  const width = declared - emptyAtRight(input, declared);
  const shape: TableShape = {
    width,
    header: header.slice(0, width),
    tailFrom: (records.at(-TAIL_RECORDS) ?? records[0])?.row ?? 0,
  };
  const kept: TextRecord[] = [];
  const setAside: SetAsideRow[] = [];
  const issues: Issue[] = [];
  const sayAside = (record: TextRecord, rule: IssueRule) => {
    const text = input.text.slice(record.start, Math.min(record.end, record.start + TEXT_LIMIT));
    setAside.push({ row: record.row, rule, text });
    issues.push(rowIssue(rule, { row: record.row, found: record.fields, expected: width, text }));
  };
  for (const record of records) {
    if (record.broken) {
      sayAside(record, 'unclosed-quote');
      continue;
    }
    const fate = classifyRecord(cellsOf(record), record.row, shape);
    if (!fate.kept) {
      sayAside(record, fate.rule);
      continue;
    }
    kept.push(record);
    const details = {
      row: record.row,
      found: record.fields,
      expected: width,
      text: input.text.slice(record.start, record.start + TEXT_LIMIT),
    };
    if (fate.rule !== undefined && declared === width) issues.push(rowIssue(fate.rule, details));
    if (record.strayQuotes > 0) issues.push(rowIssue('stray-quote', details));
  }
  return {
    kept,
    cellsOfKept: (record) => cellsOf(record).slice(0, width),
    setAside,
    issues,
    width,
    isRegular: setAside.length === 0 && kept.every((record) => record.fields === width && record.strayQuotes === 0),
  };
}

/** From this many rows on a surplus in nearly all of them means that the header lacks a name, not that the rows are wrong. */
const SURPLUS = { rows: 3, share: 0.8 };

function declaredWidth({ records, cellsOf, header, width }: SortInput): number {
  if (header.length === 0 || header.length >= width) return header.length === 0 ? width : header.length;
  const wider = records.filter(
    (record) =>
      record.fields === width &&
      cellsOf(record)
        .slice(header.length)
        .some((cell) => cell.trim() !== ''),
  );
  return records.length >= SURPLUS.rows && wider.length >= records.length * SURPLUS.share ? width : header.length;
}

/** How many columns at the right have no name and no value in any record. */
function emptyAtRight({ records, cellsOf, header }: SortInput, declared: number): number {
  if (header.length === 0 || header.at(-1)?.trim() !== '') return 0;
  const named = header.findLastIndex((name) => name.trim() !== '') + 1;
  const used = records.reduce((widest, record) => {
    const cells = cellsOf(record);
    return Math.max(widest, cells.slice(0, declared).findLastIndex((cell) => cell.trim() !== '') + 1);
  }, named);
  return declared - used;
}
