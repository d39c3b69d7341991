import type { IssueRule } from '../../domain/issue.ts';

/** What becomes of one data record. */
export type Fate =
  | { readonly kept: true; readonly cells: readonly string[]; readonly rule?: 'trailing-empty-fields' }
  | { readonly kept: false; readonly rule: IssueRule };

/** What is known of the table a record belongs to. */
export interface TableShape {
  readonly width: number;
  /** The header's cells; empty without a header. */
  readonly header: readonly string[];
  /** Records from here on may be footers. */
  readonly tailFrom: number;
}

const TOTAL = /^(grand |sub)?[ -]?totals?\b/i;
const FOOTER =
  /^(end of|generated|report|source|note|page \d|total|printed|exported|run (on|by|date)|\*|©|copyright|confidential)/i;
const NUMBER = /^[-+$]?[\d,. ]*\d%?$/;

/** Decides by its cells alone whether a record is a row of the table. Only a certain repair is made. */
export function classifyRecord(cells: readonly string[], row: number, shape: TableShape): Fate {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0 && !(shape.width === 1 && cells.length === 1)) return { kept: false, rule: 'blank-row' };
  if (isRepeatedHeader(cells, shape)) return { kept: false, rule: 'repeated-header' };
  if (isTotal(cells, filled, shape)) return { kept: false, rule: 'total-row' };
  if (isFooter(cells, filled, row, shape)) return { kept: false, rule: 'footer-row' };
  if (cells.length === shape.width) return { kept: true, cells };
  if (cells.length < shape.width) return { kept: false, rule: 'too-few-fields' };
  const surplus = cells.slice(shape.width);
  return surplus.every((cell) => cell.trim() === '')
    ? { kept: true, cells: cells.slice(0, shape.width), rule: 'trailing-empty-fields' }
    : { kept: false, rule: 'too-many-fields' };
}

function isRepeatedHeader(cells: readonly string[], { header, width }: TableShape): boolean {
  if (header.length === 0 || width < 2) return false;
  return header.every((name, column) => same(name, cells[column] ?? ''));
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** "Total" in the first filled cell, and nothing but numbers behind it. */
function isTotal(cells: readonly string[], filled: readonly string[], { width }: TableShape): boolean {
  const [first = '', ...rest] = filled;
  if (width < 2 || !TOTAL.test(first.trim()) || cells.length < Math.min(width, 2)) return false;
  return rest.length > 0 && rest.every((cell) => NUMBER.test(cell.trim()));
}

function isFooter(
  cells: readonly string[],
  filled: readonly string[],
  row: number,
  { width, tailFrom }: TableShape,
): boolean {
  if (width < 3 || filled.length !== 1 || row < tailFrom) return false;
  return cells.length === 1 || FOOTER.test((filled[0] ?? '').trim());
}
