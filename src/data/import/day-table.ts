import type { Db } from '../db/port.ts';
import { integerOf } from '../db/row.ts';
import { sqlName, sqlText } from '../db/sql-text.ts';
import { writtenDate, writtenMonth } from './coerce-sql.ts';
import { plainSigns } from './date-formats.ts';
import { KEPT_CELLS, keptCell } from './kept-cells.ts';
import type { LoadInput, MappedColumn, PlannedColumn } from './load-plan.ts';
import type { DateFormat } from './mapping.ts';

/** Grain: one row per date format and text of the columns of that format; `day` is null where the text writes none. */
export const DAY_TABLE = 'import_day';

export const DAY_TABLE_DDL = `create or replace table ${DAY_TABLE} (format VARCHAR, text VARCHAR, day DATE)`;

/** A column of more different texts, such as times to the second, is read row by row: a table of them would fill the memory. */
const MOST_TEXTS = 500_000;

/** Fills the day table: a day that many rows name is read once. Gives the fields of the columns that were read so. */
export async function learnDays(
  db: Db,
  input: LoadInput,
  mapped: readonly MappedColumn[],
  mostTexts = MOST_TEXTS,
): Promise<ReadonlySet<string>> {
  const dates = mapped.filter(({ definition }) => definition.type === 'date');
  const repeating = await columnsOfFewTexts(db, dates, mostTexts);
  for (const format of new Set(repeating.map(({ dateFormat }) => dateFormat))) {
    await db.execute(daysOf(input, format, repeating));
  }
  return new Set(repeating.map(({ field }) => field));
}

async function columnsOfFewTexts(
  db: Db,
  columns: readonly MappedColumn[],
  mostTexts: number,
): Promise<readonly MappedColumn[]> {
  if (columns.length === 0) return [];
  const counts = columns.map(
    ({ field, source }) => `approx_count_distinct(${keptCell(source)})::integer as ${sqlName(field)}`,
  );
  const [row = {}] = await db.query(`select ${counts.join(', ')} from ${KEPT_CELLS}`);
  return columns.filter(({ field }) => integerOf(row, field) <= mostTexts);
}

function daysOf(input: LoadInput, dateFormat: DateFormat, columns: readonly MappedColumn[]): string {
  const texts = columns
    .filter((column) => column.dateFormat === dateFormat)
    .map(({ source }) => `select ${keptCell(source)} as text from ${KEPT_CELLS}`);
  return `
    insert into ${DAY_TABLE}
    select ${sqlText(dateFormat)}, text, ${writtenDay('plain', { dateFormat }, input)}
    from (
      select text, ${plainSigns('text')} as plain
      from (select distinct text from (${texts.join(' union all ')}) where text <> '') as different
    ) as told`;
}

/** SQL of the date a text writes before it is asked whether the day is plausible. */
export function writtenDay(
  text: string,
  { dateFormat }: Pick<PlannedColumn, 'dateFormat'>,
  { mapping }: LoadInput,
): string {
  const { kind, dayZero } = mapping;
  return kind === 'aggregate' ? writtenMonth(text, dateFormat, dayZero) : writtenDate(text, dateFormat, dayZero);
}

/** SQL of the day of a column in the day table, in a statement with its `dayJoin`. */
export function dayOf({ field }: PlannedColumn): string {
  return `${sqlName(`day_${field}`)}.day`;
}

/** SQL of the join that finds the day of each kept cell of a column. */
export function dayJoin(column: MappedColumn): string {
  const alias = sqlName(`day_${column.field}`);
  return `left join ${DAY_TABLE} as ${alias} on ${alias}.format = ${sqlText(column.dateFormat)} and ${alias}.text = ${keptCell(column.source)}`;
}
