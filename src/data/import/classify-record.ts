import type { IssueRule } from '../../domain/issue.ts';
import { isExampleRow } from './example-row.ts';
import { isTyped } from './find-header.ts';
import { sameNames } from './find-table.ts';

/** What becomes of one data record. */
export type Fate =
  | { readonly kept: true; readonly cells: readonly string[]; readonly rule?: 'trailing-empty-fields' }
  | { readonly kept: false; readonly rule: IssueRule };

/** What is known of the table a record belongs to. */
export interface TableShape {
  readonly width: number;
  /** The header's cells; empty without a header. */
  readonly header: readonly string[];
  /** Rows that a person says are records, whatever they look like. */
  readonly rowsAreRecords: readonly number[];
  /** Nearly all rows say "total": then it is a word of the table. */
  readonly totalsAreRecords: boolean;
  /** The first column holds numbers or days: words in it, and nothing else in the row, are a heading. */
  readonly firstIsTyped: boolean;
}

/** One record and where it stands. */
export interface RecordPlace {
  readonly row: number;
  /** Among the last records of the file, where footers stand. */
  readonly isTail: boolean;
  /** The cells of the row above, looked at only where a row may sum up a group. */
  readonly above?: () => readonly string[];
}

const PERIOD =
  '(?:grand |sub|overall |q[1-4] |[1-4]q |quarter(?: [1-4]|ly)? |h[12] |(?:fy ?)?(?:19|20)?\\d{2} |annual |yearly )?';
const TOTAL = new RegExp(`^${PERIOD}[ -]?totals?\\b`, 'i');
const FOOTER =
  /^(end of|generated|report|source|note|page \d|total|printed|exported|run (on|by|date)|\*|©|copyright|confidential)/i;
/** The word by itself, as it stands in a column of groups: "Total Wellness" is a name. */
const TOTAL_ALONE = new RegExp(`^${PERIOD}[ -]?totals?:?$`, 'i');
/** As spreadsheets write it below a group: "Fire Dept Total". */
const GROUP_TOTAL = /^(.*\S)[ -]+(?:sub[ -]?)?totals?:?$/i;
/** What a report prints at the end of each page. */
const PAGE = /^-? ?page:? ?\d+( ?(of|\/) ?\d+)? ?-?$/i;
const AMOUNT = /^[-+$]?[\d,. ]*\d%?$/;

/**
 * Decides by its cells alone whether a record is a row of the table. Only a certain repair is made; a row that ends early is
 * whole where a person says so.
 */
export function classifyRecord(cells: readonly string[], place: RecordPlace, shape: TableShape): Fate {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0 && !(shape.width === 1 && cells.length === 1)) return { kept: false, rule: 'blank-row' };
  const rule = shape.rowsAreRecords.includes(place.row) ? undefined : noRecord(cells, filled, { place, shape });
  if (rule !== undefined) return { kept: false, rule };
  if (cells.length === shape.width) return { kept: true, cells };
  if (cells.length < shape.width) {
    return shape.rowsAreRecords.includes(place.row) ? { kept: true, cells } : { kept: false, rule: 'too-few-fields' };
  }
  const surplus = cells.slice(shape.width);
  return surplus.every((cell) => cell.trim() === '')
    ? { kept: true, cells: cells.slice(0, shape.width), rule: 'trailing-empty-fields' }
    : { kept: false, rule: 'too-many-fields' };
}

function noRecord(
  cells: readonly string[],
  filled: readonly string[],
  { place, shape }: { readonly place: RecordPlace; readonly shape: TableShape },
): IssueRule | undefined {
  if (isExampleRow(cells)) return 'example-row';
  if (shape.width >= 2 && sameNames(shape.header, cells)) return 'repeated-header';
  if (!shape.totalsAreRecords && (isTotal(cells, filled, shape) || isGroupTotal(cells, filled, place)))
    return 'total-row';
  if (isHeading(cells, filled, shape)) return 'heading-row';
  return isFooter(cells, filled, place, shape) ? 'footer-row' : undefined;
}

/** Whether a record sums up others: one cell says "Total", and all behind the first filled one are numbers or days. */
export function isTotal(
  cells: readonly string[],
  filled: readonly string[],
  { width }: Pick<TableShape, 'width'>,
): boolean {
  if (width < 2 || cells.length < Math.min(width, 2) || filled.length < 2) return false;
  const others = filled.filter((cell) => !TOTAL.test(cell.trim()));
  if (others.length !== filled.length - 1 || !others.every((cell) => isTyped(cell) || AMOUNT.test(cell.trim())))
    return false;
  const [first = ''] = filled;
  return TOTAL.test(first.trim()) || filled.some((cell) => TOTAL_ALONE.test(cell.trim()));
}

/** Whether a record sums up the rows above: their word with "Total" behind it, and nothing else but amounts. */
function isGroupTotal(cells: readonly string[], filled: readonly string[], { above }: RecordPlace): boolean {
  const column = cells.findIndex((cell) => cell.trim() !== '');
  const group = GROUP_TOTAL.exec((cells[column] ?? '').trim())?.[1];
  if (group === undefined || above === undefined || !filled.slice(1).every((cell) => AMOUNT.test(cell.trim())))
    return false;
  const word = (above()[column] ?? '').trim().toLowerCase();
  return word === '' || word === group.toLowerCase();
}

/** Words by themselves where all other rows have a number: a group's name or a title printed again. */
function isHeading(
  cells: readonly string[],
  filled: readonly string[],
  { width, firstIsTyped }: Pick<TableShape, 'width' | 'firstIsTyped'>,
): boolean {
  const first = (cells[0] ?? '').trim();
  const standsAlone = width > 3 && cells.length === width && filled.length === 1;
  return standsAlone && firstIsTyped && /\p{L}{3}/u.test(first) && !PAGE.test(first);
}

function isFooter(
  cells: readonly string[],
  filled: readonly string[],
  { isTail }: RecordPlace,
  { width }: TableShape,
): boolean {
  if (width < 3 || filled.length !== 1) return false;
  if (PAGE.test((filled[0] ?? '').trim())) return true;
  if (!isTail) return false;
  return cells.length === 1 || FOOTER.test((filled[0] ?? '').trim());
}
