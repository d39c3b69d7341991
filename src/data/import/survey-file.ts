import type { Issue } from '../../domain/issue.ts';
import type { Dialect, DialectOverride } from './dialect.ts';
import { type HeadRecord, nextTable, type TableLayout } from './find-table.ts';
import type { Grammar } from './record-scanner.ts';
import type { RecordBatch, TextRecord } from './record-stream.ts';
import { cellsOf, type PlacedRecord, type SurveyResult, surveyTable, type TableSurvey } from './table-survey.ts';

/** What a whole file holds. */
export interface FileSurvey {
  /** At least one; in the order of the file. */
  readonly tables: readonly SurveyResult[];
  readonly newline: Dialect['newline'];
}

export interface FileSurveyInput {
  readonly batches: AsyncIterable<RecordBatch>;
  readonly grammar: Grammar;
  readonly layout: TableLayout;
  readonly totalsAreRecords: boolean;
  readonly override: DialectOverride;
  /** Told after each batch: records read so far. */
  readonly onRows?: ((rows: number) => void) | undefined;
}

type Waiting = Pick<PlacedRecord, 'text' | 'record'>;

/** Footers are looked for among so many last records, and the start of another table among so many coming ones. */
const TAIL_RECORDS = 12;

/** Goes through all records of a file once: each belongs to a table or stands above it. */
export async function surveyFile(input: FileSurveyInput): Promise<FileSurvey> {
  const { grammar, override, totalsAreRecords } = input;
  const start = (layout: TableLayout) =>
    surveyTable({ grammar, layout, totalsAreRecords, rowsAreRecords: override.rowsAreRecords ?? [] });
  const surveys: TableSurvey[] = [start(input.layout)];
  const newlines = new Set<Dialect['newline']>();
  let waiting: readonly Waiting[] = [];
  let afterBlank = false;

  const pass = (queue: readonly Waiting[], index: number, isTail: boolean) => {
    const one = queue[index];
    const current = surveys.at(-1);
    if (one === undefined || current === undefined || one.record.row < current.layout.firstDataRow) return;
    const isBlank = one.record.end === one.record.start;
    const mayBegin = afterBlank && !isBlank && override.headerRow === undefined;
    afterBlank = isBlank;
    const next = mayBegin ? tableAt(queue.slice(index, index + TAIL_RECORDS), current.layout) : undefined;
    if (next) surveys.push(start(next));
    else current.take({ ...one, isTail });
  };
  const tableAt = (coming: readonly Waiting[], current: TableLayout) =>
    nextTable(
      coming.map((one) => headRecord(one, grammar)),
      current,
    );

  for await (const { text, records, isLast } of input.batches) {
    for (const record of records) newlines.add(newlineOf(text, record));
    const queue: readonly Waiting[] = [...waiting, ...records.map((record) => ({ text, record }))];
    const ready = isLast ? queue.length : Math.max(0, queue.length - TAIL_RECORDS);
    const tailFrom = isLast ? tailStart(queue) : queue.length;
    for (let index = 0; index < ready; index += 1) pass(queue, index, index >= tailFrom);
    waiting = queue.slice(ready);
    input.onRows?.(queue.at(-1)?.record.row ?? 0);
  }
  return { tables: surveys.map((survey) => survey.result()), newline: oneNewline(newlines) };
}

/** Where the last records begin, not counting the empty ones at the very end. */
function tailStart(queue: readonly Waiting[]): number {
  const last = queue.findLastIndex(({ record }) => record.end > record.start);
  return last + 1 - TAIL_RECORDS;
}

/** A record as the search for a table sees it. */
export function headRecord({ text, record }: Waiting, grammar: Grammar): HeadRecord {
  return {
    row: record.row,
    cells: cellsOf({ text, record }, grammar),
    isBlank: record.end === record.start,
    broken: record.broken,
  };
}

function newlineOf(text: string, { end }: TextRecord): Dialect['newline'] {
  if (end >= text.length) return 'none';
  if (text.charAt(end) === '\n') return 'lf';
  return text.charAt(end + 1) === '\n' ? 'crlf' : 'cr';
}

/** The file's line end; the last record may do without. */
function oneNewline(found: ReadonlySet<Dialect['newline']>): Dialect['newline'] {
  const [first = 'none', second] = [...found].filter((newline) => newline !== 'none');
  return second === undefined ? first : 'mixed';
}

/** What the other tables of the file are, so that nobody takes them for lost. */
export function otherTables(tables: readonly SurveyResult[], chosen: SurveyResult): readonly Issue[] {
  return tables.flatMap((table, index): readonly Issue[] => {
    if (table === chosen) return [];
    const row = table.layout.headerRows[0] ?? table.layout.firstDataRow;
    const names = table.layout.names.filter((name) => name !== '').slice(0, 4);
    const parameters = { table: index + 1, row, rows: table.rowsIn, columns: names.join(', ') };
    return [{ rule: 'other-table', level: 'warning', parameters, row }];
  });
}
