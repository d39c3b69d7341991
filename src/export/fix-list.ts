import { csvText } from '../data/csv-text.ts';
import type { IsoDate } from '../domain/units.ts';
import type { FixLine } from '../report/fix-lines.ts';
import { fixListMessages } from '../report/messages/fix-list.ts';
import { guardFormula } from './formula-guard.ts';

export interface FixList {
  /** Who is to work it off; `null` for everybody. */
  readonly agency: string | null;
  readonly files: readonly string[];
  readonly asOf: IsoDate | null;
  /** The day the list is made. */
  readonly made: IsoDate;
  readonly lines: readonly FixLine[];
  /** Whether there are more lines than these. */
  readonly isCut: boolean;
}

/** Spreadsheets take a file that begins with it for UTF-8, and nothing else makes them. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A list of rows to correct in the source, as a CSV that Excel opens as it is meant: what it is first, then the table. */
export function fixListCsv({ agency, files, asOf, made, lines, isCut }: FixList): string {
  const words = fixListMessages;
  const { file, row, column, value, rule, wrong, todo } = words.columns;
  const head = [
    words.title(agency),
    words.from(files.join(', '), asOf, made),
    words.todo,
    words.neverFix,
    isCut ? words.cut(lines.length) : words.count(lines.length),
  ];
  const rows = [
    ...head.map((line) => [line]),
    [' '],
    [file, row, column, value, rule, wrong, todo],
    ...lines.map(lineCells),
  ];
  return (
    BYTE_ORDER_MARK +
    csvText(
      rows.map((cells) => cells.map(guardFormula)),
      '\r\n',
    )
  );
}

function lineCells({ file, row, column, value, rule, wrong, todo }: FixLine): readonly string[] {
  return [file, row === null ? '' : String(row), column, value, rule, wrong, todo];
}

const LONGEST_STEM = 60;

/** A file name that is safe everywhere; agencies whose names come out the same are told apart by `number`. */
export function fixListName(name: string, made: IsoDate, number = 1): string {
  const stem = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_STEM)
    .replace(/^-+|-+$/g, '');
  return `${['fix-list', stem, number > 1 ? String(number) : '', made].filter((part) => part !== '').join('-')}.csv`;
}

/** File names for several agencies, each its own. */
export function fixListNames(names: readonly string[], made: IsoDate): readonly string[] {
  const used = new Map<string, number>();
  return names.map((name) => {
    const plain = fixListName(name, made);
    const number = (used.get(plain) ?? 0) + 1;
    used.set(plain, number);
    return fixListName(name, made, number);
  });
}
