import type { Issue } from '../../domain/issue.ts';
import type { Dialect, DialectOverride } from './dialect.ts';
import { type HeadRecord, nextTable, type TableLayout } from './find-table.ts';
import { plainRun } from './plain-run.ts';
import type { Grammar } from './record-scanner.ts';
import { RecordCutter, type RecordRules, type TextRecord } from './record-stream.ts';
import { cellsOf, type PlacedRecord, type SurveyResult, surveyTable, type TableSurvey } from './table-survey.ts';
import type { TextChunk } from './text-chunks.ts';

/** What a whole file holds. */
export interface FileSurvey {
  /** At least one; in the order of the file. */
  readonly tables: readonly SurveyResult[];
  readonly newline: Dialect['newline'];
  /** Bytes of UTF-8 in the file, without its byte order mark, at which a record begins; one every few megabytes. */
  readonly cuts: readonly number[];
}

export interface FileSurveyInput {
  readonly chunks: AsyncIterable<TextChunk>;
  readonly rules: RecordRules;
  readonly layout: TableLayout;
  readonly totalsAreRecords: boolean;
  readonly override: DialectOverride;
  /** Told after each piece: records read so far. */
  readonly onRows?: ((rows: number) => void) | undefined;
}

type Waiting = Pick<PlacedRecord, 'text' | 'record'>;

/** Footers are looked for among so many last records, and the start of another table among so many coming ones. */
const TAIL_RECORDS = 12;

/** So many records are looked at closely before it is tried whether the next ones are plain. */
const CLOSE_RECORDS = 64;

/** The engine is given a large file in pieces of about this size. */
const CUT_BYTES = 32_000_000;

/** Where, among the records at hand, the last ones of the file begin. */
interface Ending {
  readonly tailFrom: number;
  readonly footerFrom: number;
}

const NO_ENDING: Ending = { tailFrom: Number.POSITIVE_INFINITY, footerFrom: Number.POSITIVE_INFINITY };

/** Goes through all records of a file once: each belongs to a table or stands above it. */
export async function surveyFile(input: FileSurveyInput): Promise<FileSurvey> {
  const cutter = new RecordCutter(input.rules);
  const passage = new Passage(input);
  const newlines = new Set<Dialect['newline']>();
  const cuts: number[] = [];
  for await (const chunk of input.chunks) {
    cutter.add(chunk);
    if (cutter.bytesBefore - (cuts.at(-1) ?? 0) > CUT_BYTES) cuts.push(cutter.bytesBefore);
    for (;;) {
      const records = cutter.cut(CLOSE_RECORDS);
      if (records.length === 0) break;
      for (const record of records) newlines.add(newlineOf(cutter.text, record));
      passage.look(records.map((record) => ({ text: cutter.text, record })));
      for (const newline of passage.skipPlain(cutter)) newlines.add(newline);
    }
    input.onRows?.(cutter.rows);
  }
  return { tables: passage.end(), newline: oneNewline(newlines), cuts };
}

/** The records on their way into the tables they belong to. */
class Passage {
  readonly #input: FileSurveyInput;
  readonly #surveys: TableSurvey[];
  /** So many last records wait until it is known what follows. */
  readonly #waitingRows: number;
  #waiting: readonly Waiting[] = [];
  #afterBlank = false;

  constructor(input: FileSurveyInput) {
    this.#input = input;
    this.#surveys = [this.#start(input.layout)];
    const { footerRows = 0 } = input.override;
    this.#waitingRows = Math.max(TAIL_RECORDS, footerRows);
  }

  /** Takes records up; the last ones wait until it is known what follows. */
  look(records: readonly Waiting[]): void {
    const queue = [...this.#waiting, ...records];
    const ready = Math.max(0, behindLast(queue) - this.#waitingRows);
    for (let index = 0; index < ready; index += 1) this.#pass(queue, index, NO_ENDING);
    this.#waiting = queue.slice(ready);
  }

  /** Goes over the plain rows that come next, unless something in front of them is not decided yet; gives their line ends. */
  skipPlain(cutter: RecordCutter): Iterable<Dialect['newline']> {
    const current = this.#surveys.at(-1);
    const shape = this.#isSettled() ? current?.plain() : undefined;
    if (current === undefined || shape === undefined) return [];
    const { rows, end, newlines } = plainRun(cutter.text, cutter.at, shape, this.#waitingRows);
    if (rows === 0) return [];
    for (let index = 0; index < this.#waiting.length; index += 1) this.#pass(this.#waiting, index, NO_ENDING);
    this.#waiting = [];
    cutter.skip(rows, end);
    current.takePlain(rows, cutter.rows);
    return newlines;
  }

  end(): readonly SurveyResult[] {
    const behind = behindLast(this.#waiting);
    const { footerRows = 0 } = this.#input.override;
    const footerFrom = footerRows === 0 ? NO_ENDING.footerFrom : behind - footerRows;
    const ending = { tailFrom: behind - TAIL_RECORDS, footerFrom };
    for (let index = 0; index < this.#waiting.length; index += 1) this.#pass(this.#waiting, index, ending);
    return this.#surveys.map((survey) => survey.result());
  }

  /** Whether no other table can begin among the records that wait. */
  #isSettled(): boolean {
    const { grammar } = this.#input.rules;
    const isUsual = !grammar.padded && grammar.escape === 'double';
    return isUsual && !this.#afterBlank && this.#waiting.every(({ record }) => record.end > record.start);
  }

  #pass(queue: readonly Waiting[], index: number, { tailFrom, footerFrom }: Ending): void {
    const one = queue[index];
    const current = this.#surveys.at(-1);
    if (one === undefined || current === undefined || one.record.row < current.layout.firstDataRow) return;
    const isBlank = one.record.end === one.record.start;
    const mayBegin = this.#afterBlank && !isBlank && this.#input.override.headerRow === undefined;
    this.#afterBlank = isBlank;
    const next = mayBegin ? this.#tableAt(queue.slice(index, index + TAIL_RECORDS), current.layout) : undefined;
    if (next) this.#surveys.push(this.#start(next));
    else current.take({ ...one, isTail: index >= tailFrom, isFooter: index >= footerFrom });
  }

  #tableAt(coming: readonly Waiting[], current: TableLayout): TableLayout | undefined {
    return nextTable(
      coming.map((one) => headRecord(one, this.#input.rules.grammar)),
      current,
    );
  }

  #start(layout: TableLayout): TableSurvey {
    const { rules, totalsAreRecords, override } = this.#input;
    const rowsAreRecords = override.rowsAreRecords ?? [];
    return surveyTable({ grammar: rules.grammar, layout, totalsAreRecords, rowsAreRecords });
  }
}

/** Behind the last record that is not empty. */
function behindLast(queue: readonly Waiting[]): number {
  return queue.findLastIndex(({ record }) => record.end > record.start) + 1;
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
