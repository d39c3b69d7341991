import Papa from 'papaparse';
import type { Dialect } from './dialect.ts';
import type { EngineSource } from './read-outcome.ts';
import type { Grammar } from './record-scanner.ts';
import type { RecordBatch, TextRecord } from './record-stream.ts';
import { withoutFormula } from './split-record.ts';
import { cellsOf } from './table-survey.ts';

export interface CleanCopyInput {
  readonly batches: AsyncIterable<RecordBatch>;
  readonly grammar: Grammar;
  readonly newline: Dialect['newline'];
  /** The table's columns. */
  readonly width: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows set aside, which the copy leaves out. */
  readonly without: ReadonlySet<number>;
  /** Rows that were cut by another delimiter. */
  readonly delimiters: ReadonlyMap<number, string>;
}

/** The copy, and where it may be cut into pieces of a few megabytes with whole records. */
export type CleanCopy = Pick<EngineSource, 'content' | 'cuts'>;

const CUT_BYTES = 32_000_000;

/**
 * The kept records as fully quoted CSV in UTF-8 with the row number in front. Runs of clean records are parsed by
 * PapaParse, and its answer is taken where it finds as many records as the scanner did; a record with odd quotes is cut by
 * the scanner's rules.
 */
export async function cleanCopy(input: CleanCopyInput): Promise<CleanCopy> {
  const parts: Blob[] = [];
  const cuts: number[] = [];
  let bytes = 0;
  for await (const { text, records } of input.batches) {
    const kept = records.filter(({ row }) => row >= input.firstRow && row <= input.lastRow && !input.without.has(row));
    if (bytes - (cuts.at(-1) ?? 0) > CUT_BYTES) cuts.push(bytes);
    const part = new Blob(runsOf(kept, input.delimiters).map((run) => linesOf(text, run, input)));
    bytes += part.size;
    parts.push(part);
  }
  return { content: new Blob(parts), cuts };
}

function linesOf(text: string, run: readonly TextRecord[], input: CleanCopyInput): string {
  return cellsOfRun(text, run, input)
    .map((cells, index) => line(run[index]?.row, cells, input.width))
    .join('');
}

/** Neighbouring records without odd quotes belong together; a record with odd quotes stands alone. */
function runsOf(kept: readonly TextRecord[], delimiters: CleanCopyInput['delimiters']) {
  const isClean = ({ row, strayQuotes }: TextRecord) => strayQuotes === 0 && !delimiters.has(row);
  const runs: TextRecord[][] = [];
  for (const record of kept) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows = before !== undefined && before.next === record.start && isClean(before);
    if (run && follows && isClean(record)) run.push(record);
    else runs.push([record]);
  }
  return runs;
}

function cellsOfRun(
  text: string,
  run: readonly TextRecord[],
  { grammar, newline, delimiters }: CleanCopyInput,
): readonly (readonly string[])[] {
  const [first] = run;
  const last = run.at(-1);
  const lineEnd = { lf: '\n', crlf: '\r\n', cr: '\r', mixed: null, none: '\n' } as const;
  const ends = lineEnd[newline];
  const isPapas = ends !== null && grammar.quote !== null && !grammar.padded;
  if (first && last && isPapas && first.strayQuotes === 0 && !delimiters.has(first.row)) {
    const { data, errors } = Papa.parse<string[]>(text.slice(first.start, last.end), {
      delimiter: grammar.delimiter,
      quoteChar: grammar.quote,
      escapeChar: grammar.escape === 'backslash' ? '\\' : grammar.quote,
      newline: ends,
    });
    if (errors.length === 0 && data.length === run.length) return data;
  }
  return run.map((record) =>
    cellsOf({ text, record }, { ...grammar, delimiter: delimiters.get(record.row) ?? grammar.delimiter }),
  );
}

function line(row: number | undefined, cells: readonly string[], width: number): string {
  const quoted = Array.from(
    { length: width },
    (_, column) => `"${withoutFormula(cells[column] ?? '').replaceAll('"', '""')}"`,
  );
  return `${row},${quoted.join(',')}\n`;
}
