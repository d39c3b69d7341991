import type { Issue } from '../../domain/issue.ts';
import type { SetAsideRow } from './read-outcome.ts';

/** Excel writes the delimiters of empty last cells for blocks of so many rows together, or for none of a block. */
const BLOCK = 16;

interface Surveyed {
  readonly setAside: readonly SetAsideRow[];
  readonly issues: readonly Issue[];
  readonly firstDataRow: number;
  readonly lastRow: number;
}

/** Rows that were set aside as too short and are whole: their last cells are empty. */
export interface CutRows {
  readonly setAside: readonly SetAsideRow[];
  readonly issues: readonly Issue[];
}

/** Rules under which a row of a block may be set aside without speaking against the block. */
const NO_MATTER = new Set(['blank-row', 'total-row', 'heading-row', 'footer-row', 'example-row']);

/**
 * Takes rows back whose empty last cells Excel left out. It is certain only where Excel's habit shows: all rows of a block
 * of 16, counted from the top of the sheet, end after the same cell. A last block that is not full proves nothing by itself.
 * Source: Microsoft, "Column delimiters missing in Excel spreadsheet that is saved as text" (KB 77295).
 */
export function withCutRows({ setAside, issues, firstDataRow, lastRow }: Surveyed): CutRows {
  const found = new Map<number, number>();
  let expected = 0;
  for (const issue of issues) {
    if (issue.rule !== 'too-few-fields') continue;
    found.set(issue.parameters.row, issue.parameters.found);
    expected = issue.parameters.expected;
  }
  if (found.size === 0) return { setAside, issues };
  const others = new Set(setAside.filter(({ rule }) => NO_MATTER.has(rule)).map(({ row }) => row));
  const blocks = [...new Set([...found.keys()].map((row) => Math.floor((row - 1) / BLOCK)))];
  const cut = blocks.filter((block) => isCut(rowsOf(block, lastRow), { found, others, firstDataRow }));
  if (!cut.some((block) => rowsOf(block, lastRow).length === BLOCK)) return { setAside, issues };
  const whole = new Set(cut.flatMap((block) => rowsOf(block, lastRow)).filter((row) => found.has(row)));
  const row = Math.min(...whole);
  return {
    setAside: setAside.filter((one) => !(one.rule === 'too-few-fields' && whole.has(one.row))),
    issues: [
      { rule: 'cut-rows', level: 'note', parameters: { rows: whole.size, row, expected }, row },
      ...issues.filter((issue) => !(issue.rule === 'too-few-fields' && whole.has(issue.parameters.row))),
    ],
  };
}

function rowsOf(block: number, lastRow: number): readonly number[] {
  const first = block * BLOCK + 1;
  return Array.from({ length: Math.min(BLOCK, lastRow - first + 1) }, (_, at) => first + at);
}

interface Known {
  readonly found: ReadonlyMap<number, number>;
  readonly others: ReadonlySet<number>;
  readonly firstDataRow: number;
}

function isCut(rows: readonly number[], { found, others, firstDataRow }: Known): boolean {
  const widths = new Set(rows.filter((row) => !others.has(row)).map((row) => found.get(row)));
  return widths.size === 1 && !widths.has(undefined) && rows.every((row) => row >= firstDataRow);
}
