import Papa from 'papaparse';
import type { TextRecord } from './collect-records.ts';
import type { Dialect } from './dialect.ts';
import type { Grammar } from './record-scanner.ts';

export interface RepairInput {
  readonly text: string;
  readonly grammar: Grammar;
  readonly newline: Dialect['newline'];
  readonly kept: readonly TextRecord[];
  readonly cellsOfKept: (record: TextRecord) => readonly string[];
  readonly width: number;
}

/**
 * The kept records as fully quoted CSV with the row number in front. Runs of clean records are parsed by PapaParse, and
 * its answer is taken where it finds as many records as the scanner did; a record with odd quotes is cut by the scanner's rules.
 */
export function cleanCopy(input: RepairInput): string {
  return runsOf(input.kept)
    .flatMap((run) =>
      cellsOfRun(run, input).map((cells, index) => line(run[index]?.row ?? 0, cells.slice(0, input.width))),
    )
    .join('');
}

/** Neighbouring records without odd quotes belong together; a record with odd quotes stands alone. */
function runsOf(kept: readonly TextRecord[]): readonly (readonly TextRecord[])[] {
  const runs: TextRecord[][] = [];
  for (const record of kept) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows = before !== undefined && before.next === record.start && before.strayQuotes === 0;
    if (run && follows && record.strayQuotes === 0) run.push(record);
    else runs.push([record]);
  }
  return runs;
}

function cellsOfRun(run: readonly TextRecord[], input: RepairInput): readonly (readonly string[])[] {
  const [first] = run;
  const last = run.at(-1);
  const newline = { lf: '\n', crlf: '\r\n', cr: '\r', mixed: null, none: '\n' }[input.newline];
  if (first && last && newline !== null && first.strayQuotes === 0 && input.grammar.quote !== null) {
    const { data, errors } = Papa.parse<string[]>(input.text.slice(first.start, last.end), {
      delimiter: input.grammar.delimiter,
      quoteChar: input.grammar.quote,
      escapeChar: input.grammar.escape === 'backslash' ? '\\' : input.grammar.quote,
      newline: newline === '\r' ? '\r' : newline === '\n' ? '\n' : '\r\n',
    });
    if (errors.length === 0 && data.length === run.length) return data;
  }
  return run.map(input.cellsOfKept);
}

function line(row: number, cells: readonly string[]): string {
  return `${[String(row), ...cells].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
}
