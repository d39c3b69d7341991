import { fieldsOf } from '../../domain/schema/fields.ts';
import type { Db } from '../db/port.ts';
import { sqlName } from '../db/sql-text.ts';
import { cell, hasDecimalZero, idCell, isMissing, rawColumn, writtenDate } from '../import/coerce-sql.ts';
import type { DateFormat, Mapping } from '../import/mapping.ts';
import type { MappedFile } from '../load.ts';
import { type HeaderPair, pairHeaders } from '../recipes/pair-headers.ts';
import { columnsUsed } from '../recipes/recipe-columns.ts';
import { witnessOf } from '../recipes/value-witness.ts';

/** One column of two exports. */
export interface ComparedColumn {
  /** In the views of both sides its cell is `t0`, `t1` ..., and what is compared of it `v0`, `v1` ... */
  readonly index: number;
  readonly pair: HeaderPair;
  /** The field it fills, where it fills one. */
  readonly field: string | null;
  /** All fields it fills alone or together with other columns. */
  readonly fills: readonly string[];
}

/** One export to be compared. */
export interface Side {
  readonly name: 'older' | 'newer';
  readonly file: MappedFile;
}

/** View of an export's cells, trimmed. */
export function cellsView({ name }: Side): string {
  return `compare_${name}_cell`;
}

/** View of what is compared of each cell. */
export function valuesView({ name }: Side): string {
  return `compare_${name}_value`;
}

/** The headers of two exports paired: what fills the same field under the two mappings, then as a recipe pairs them. */
function pairColumns(older: MappedFile, newer: MappedFile): readonly HeaderPair[] {
  const same = Object.entries(older.mapping.columns).flatMap(([field, was]): readonly HeaderPair[] => {
    const now = newer.mapping.columns[field];
    return now === undefined || was === now ? [] : [{ was, now, how: 'alike' }];
  });
  const mapped = same.filter(({ was, now }) => !hasHeader(newer, was) && !hasHeader(older, now));
  const rest = pairHeaders({
    was: headersOf(older).filter((header) => mapped.every(({ was }) => was !== header)),
    now: headersOf(newer).filter((header) => mapped.every(({ now }) => now !== header)),
    witness: witnessOf(older.mapping, newer.inspection),
  });
  return [...rest, ...mapped].toSorted(
    (one, other) => headersOf(newer).indexOf(one.now) - headersOf(newer).indexOf(other.now),
  );
}

export function headersOf({ inspection }: MappedFile): readonly string[] {
  return inspection.read.columns;
}

function hasHeader(file: MappedFile, header: string): boolean {
  return headersOf(file).includes(header);
}

/** The paired columns with the fields they fill under either mapping. */
export function comparedColumns(older: MappedFile, newer: MappedFile): readonly ComparedColumn[] {
  const filled = columnsUsed(newer.mapping);
  return pairColumns(older, newer).map((pair, index) => ({
    index,
    pair,
    field: fieldOf(newer.mapping, pair.now) ?? fieldOf(older.mapping, pair.was),
    fills: filled.get(pair.now) ?? [],
  }));
}

/** Makes the views of one export: its cells, and their values: ids without separators, dates as days. */
export async function createViews(
  db: Db,
  side: Side,
  { columns, formats }: { readonly columns: readonly ComparedColumn[]; readonly formats: FormatsOf },
): Promise<void> {
  const headers = headersOf(side.file);
  const cells = columns.map(({ index, pair }) => {
    const position = headers.indexOf(side.name === 'older' ? pair.was : pair.now);
    return `${cell(rawColumn(position + 1))} as t${index}`;
  });
  await db.execute(`create or replace view ${cellsView(side)} as
    select row_no, ${cells.join(', ')} from ${sqlName(side.file.inspection.rawTable)}`);
  const values: string[] = [];
  for (const column of columns) values.push(`${await valueSql(db, side, column, formats(column))} as v${column.index}`);
  await db.execute(`create or replace view ${valuesView(side)} as
    select row_no, ${values.join(', ')} from ${cellsView(side)}`);
}

/** How a date column is written in the older and in the newer export. */
export type FormatsOf = (column: ComparedColumn) => Readonly<Record<Side['name'], DateFormat | undefined>>;

export function formatsOf(older: MappedFile, newer: MappedFile): FormatsOf {
  return ({ field }) => ({ older: formatOf(older.mapping, field), newer: formatOf(newer.mapping, field) });
}

function fieldOf({ columns }: Mapping, header: string): string | null {
  return Object.entries(columns).find(([, column]) => column === header)?.[0] ?? null;
}

function formatOf({ dateFormats }: Mapping, field: string | null): DateFormat | undefined {
  return field === null ? undefined : dateFormats[field];
}

async function valueSql(
  db: Db,
  side: Side,
  { index, field }: ComparedColumn,
  formats: ReturnType<FormatsOf>,
): Promise<string> {
  const text = `t${index}`;
  const type = field === null ? undefined : fieldsOf(side.file.mapping.kind).get(field)?.type;
  switch (type) {
    case 'id':
      return `coalesce(${idCell(text, { decimalZero: await areDecimals(db, side, text) })}, '')`;
    case 'date':
      return dateText(text, formats[side.name], formats.older === formats.newer);
    case 'number':
      return `regexp_replace(${withoutSeparators(text)}, '\\.0+$', '')`;
    default:
      return withoutSeparators(text);
  }
}

async function areDecimals(db: Db, side: Side, text: string): Promise<boolean> {
  const [row] = await db.query(`
    select coalesce(bool_and(${hasDecimalZero(text)}), false) as decimals
    from ${cellsView(side)} where not ${isMissing(text, 'id')}`);
  return row?.decimals === true;
}

const MIDNIGHT = '(^|[^0-9])(0?0:00(:00)?(\\.0+)?|12:00(:00)? ?AM)([^0-9:]|$)';

/** A day, and the time of day where both exports write dates the same way: midnight is no time. */
function dateText(text: string, format: DateFormat | undefined, isSameFormat: boolean): string {
  const day = `coalesce(cast(${writtenDate(text, format ?? 'ymd')} as varchar), ${text})`;
  if (!isSameFormat) return day;
  return `case when contains(${text}, ':') and not regexp_matches(${text}, '${MIDNIGHT}', 'i') then ${text} else ${day} end`;
}

function withoutSeparators(text: string): string {
  return `case when contains(${text}, ',') and regexp_matches(${text}, '^[0-9]{1,3}(?:,[0-9]{3})+$')
    then replace(${text}, ',', '') else ${text} end`;
}
