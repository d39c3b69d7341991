import { headerWords } from './match-header.ts';
import { isYesNo, shareOf, valuesTold } from './match-values.ts';
import type { ColumnProfile } from './profile-table.ts';

/** Columns whose headers say that they belong together; `base` is what they share. */
export interface HeaderGroup {
  readonly base: string;
  readonly columns: readonly ColumnProfile[];
}

/** The columns of a date in parts. */
export interface DateGroup {
  readonly base: string;
  readonly year: ColumnProfile;
  readonly month: ColumnProfile;
  readonly day: ColumnProfile | null;
}

/** A box of a REDCap export: `x___1`, or `Question (choice=Answer)` in an export with labels. */
export interface BoxHeader {
  readonly base: string;
  readonly answer: string;
}

type Part = 'year' | 'month' | 'day';

const PART_NAMES: ReadonlyMap<string, Part> = new Map([
  ...['year', 'yr', 'yyyy', 'yy', 'y'].map((name) => [name, 'year'] as const),
  ...['month', 'mon', 'mm', 'm', 'mo'].map((name) => [name, 'month'] as const),
  ...['day', 'dd', 'd'].map((name) => [name, 'day'] as const),
]);

const PART_VALUES: Readonly<Record<Part, RegExp>> = {
  year: /^(?:(?:19|20)\d{2}(?:\.0+)?|\d{2})$/,
  month: /^(?:(?:0?[1-9]|1[0-2])(?:\.0+)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?)$/i,
  day: /^(?:0?[1-9]|[12]\d|3[01])(?:\.0+)?$/,
};

/** The dates of a table that stand in columns of year, month and mostly day. */
export function dateGroups(columns: readonly ColumnProfile[]): readonly DateGroup[] {
  const parts = new Map<string, Map<Part, ColumnProfile>>();
  for (const column of columns) {
    const named = partOf(column);
    if (named === undefined) continue;
    const group = parts.get(named.base) ?? new Map<Part, ColumnProfile>();
    if (!group.has(named.part)) group.set(named.part, column);
    parts.set(named.base, group);
  }
  return [...parts].flatMap(([base, group]) => {
    const [year, month] = [group.get('year'), group.get('month')];
    return year === undefined || month === undefined ? [] : [{ base, year, month, day: group.get('day') ?? null }];
  });
}

function partOf(column: ColumnProfile): { readonly part: Part; readonly base: string } | undefined {
  const words = headerWords(column.name).text.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const [part, rest] = PART_NAMES.has(last)
    ? [PART_NAMES.get(last), words.slice(0, -1)]
    : [PART_NAMES.get(first), words.slice(1)];
  if (part === undefined || !holds(column, part)) return undefined;
  return { part, base: rest.filter((word) => !['of', 'the'].includes(word)).join(' ') };
}

function holds(column: ColumnProfile, part: Part): boolean {
  const told = valuesTold(column, 'date').filter(({ value }) => !/^9+$/.test(value));
  return told.length > 0 && shareOf(told, (value) => PART_VALUES[part].test(value)) >= 0.9;
}

/** What a header promises if it is a box to tick; undefined for other headers. */
export function boxHeader(header: string): BoxHeader | undefined {
  const labelled = /^(.*\S)\s*\(choice\s*=\s*(.+)\)\s*$/.exec(header);
  const raw = /^(.+?)___(.+)$/.exec(header.trim());
  const [, base, answer] = labelled ?? raw ?? [];
  return base === undefined || answer === undefined ? undefined : { base, answer };
}

/** Boxes of one question, two or more. */
export function boxGroups(columns: readonly ColumnProfile[]): readonly HeaderGroup[] {
  return grouped(columns, (column) => (isTicked(column) ? boxHeader(column.name)?.base : undefined));
}

/** A column that holds ticks alone, or nothing. */
export function isTicked(column: ColumnProfile): boolean {
  const told = valuesTold(column, 'flag');
  return told.length === 0 || isYesNo(told);
}

/** The same thing several times, numbered from 1: `reason1`, `reason2`; two or more. */
export function numberedGroups(columns: readonly ColumnProfile[]): readonly HeaderGroup[] {
  const groups = grouped(columns, (column) => numbered(column.name)?.base);
  return groups.filter(({ columns: members }) => members.every(({ name }, at) => numbered(name)?.number === at + 1));
}

function numbered(header: string): { readonly base: string; readonly number: number } | undefined {
  const [, base, number] = /^(.*\p{L}.*?)[\s_#.-]*(\d)$/u.exec(header.trim()) ?? [];
  return base === undefined ? undefined : { base, number: Number(number) };
}

function grouped(
  columns: readonly ColumnProfile[],
  baseOf: (column: ColumnProfile) => string | undefined,
): readonly HeaderGroup[] {
  const groups = new Map<string, ColumnProfile[]>();
  for (const column of columns) {
    const base = baseOf(column);
    if (base === undefined) continue;
    const key = headerWords(base).text;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups].map(([base, members]) => ({ base, columns: members })).filter((group) => group.columns.length > 1);
}
