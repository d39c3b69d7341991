import { ROWS_AT_ONCE } from '../db/person-parts.ts';
import type { Db } from '../db/port.ts';
import { integerOf } from '../db/row.ts';
import { sqlName } from '../db/sql-text.ts';
import { placeOf } from '../db/table-place.ts';
import { cellIssueStatements } from './cell-issues.ts';
import { hasDecimalZero, type IdStyle, isMissing } from './coerce-sql.ts';
import { DAY_TABLE, DAY_TABLE_DDL, learnDays } from './day-table.ts';
import { KEPT_CELLS, keptCell, keptCellsDdl } from './kept-cells.ts';
import { isMapped, type LoadInput, type MappedColumn, type PlannedColumn, planLoad } from './load-plan.ts';
import { setAsideStatements } from './set-aside.ts';
import { undatedRowsStatements } from './set-aside-undated.ts';
import { type Learnt, typedRowsStatement } from './typed-rows.ts';
import { typedTableName } from './typed-tables.ts';
import { hasWords, learnWords, WORD_TABLE, WORD_TABLE_DDL } from './word-table.ts';
import { saidMissing } from './words.ts';

/** Every row of the raw table is one or the other. */
export interface LoadedRows {
  readonly rowsKept: number;
  readonly rowsSetAside: number;
}

/** Told of a long load: rows made typed so far, of so many. */
export type OnTyped = (rows: number, of: number) => void;

/**
 * Reads one raw table into the typed tables as its mapping says: rows without a person or seen before go to `set_aside`,
 * cells that cannot be read are NULL and listed in `cell_issue`. The typed tables must exist; other files' rows stay.
 */
export async function loadTyped(db: Db, input: LoadInput, onTyped: OnTyped = () => {}): Promise<LoadedRows> {
  const plan = planLoad(input);
  const mapped = plan.filter(isMapped);
  for (const statement of setAsideStatements(input, plan)) await db.execute(statement);
  const form = (await isViewCheap(db, input, mapped)) ? 'view' : 'table';
  await db.execute(keptCellsDdl(input, mapped, form));
  const idStyles = await learnIdStyles(db, mapped, input.looseIds === true);
  await db.execute(WORD_TABLE_DDL);
  for (const column of mapped.filter(hasWords)) await learnWords(db, column);
  await db.execute(DAY_TABLE_DDL);
  const days = await learnDays(db, input, mapped);
  await typeRows(db, input, { plan, learnt: { idStyles, days }, onTyped });
  for (const statement of mapped.flatMap((column) => cellIssueStatements(input, column, days)))
    await db.execute(statement);
  for (const statement of undatedRowsStatements(input, plan)) await db.execute(statement);
  await db.execute(`drop ${form} ${KEPT_CELLS}`);
  for (const table of [WORD_TABLE, DAY_TABLE]) await db.execute(`drop table ${table}`);
  return countRows(db, input);
}

/** Cells that need no work are read where they stand; so are those of large files, of which a second copy may not fit. */
async function isViewCheap(db: Db, { rawTable }: LoadInput, mapped: readonly MappedColumn[]): Promise<boolean> {
  const isNeat = mapped.every(({ source }) => source.from === 'column' && source.isNeat === true);
  return isNeat || (await placeOf(db, rawTable)) === 'packed.main';
}

interface Typing {
  readonly plan: readonly PlannedColumn[];
  readonly learnt: Learnt;
  readonly onTyped: OnTyped;
}

/** Until a statement ends its rows stand in memory unpacked, so those of large files come slice by slice. */
async function typeRows(db: Db, input: LoadInput, { plan, learnt, onTyped }: Typing): Promise<void> {
  const [row = {}] = await db.query(`select coalesce(max(row_no), 0)::integer as last from ${sqlName(input.rawTable)}`);
  const last = integerOf(row, 'last');
  const slices = Math.max(1, Math.round(last / (input.rowsAtOnce ?? ROWS_AT_ONCE)));
  for (let slice = 0; slice < slices; slice += 1) {
    onTyped(Math.floor((slice * last) / slices), last);
    await db.execute(typedRowsStatement(input, plan, { ...learnt, rows: rowsOfSlice(slice, slices, last) }));
  }
}

/** SQL condition on `row_no`; the last slice has no end. */
function rowsOfSlice(slice: number, slices: number, last: number): string | null {
  const bound = (at: number) => Math.floor((at * last) / slices);
  if (slices === 1) return null;
  const from = `row_no > ${bound(slice)}`;
  return slice === slices - 1 ? from : `row_no between ${bound(slice) + 1} and ${bound(slice + 1)}`;
}

async function learnIdStyles(
  db: Db,
  mapped: readonly MappedColumn[],
  looseIds: boolean,
): Promise<ReadonlyMap<string, IdStyle>> {
  const styles = new Map<string, IdStyle>();
  for (const column of mapped.filter(({ definition }) => definition.type === 'id')) {
    const isPerson = column.field === 'person_id';
    const decimalZero = await endsInDecimalZero(db, column);
    styles.set(column.field, { decimalZero, loose: looseIds && isPerson, isPresent: isPerson });
  }
  return styles;
}

/** Whether every id of a column ends in `.0`: mostly the first one says no. */
async function endsInDecimalZero(db: Db, column: MappedColumn): Promise<boolean> {
  const id = keptCell(column.source);
  const told = `not ${isMissing(id, 'id', saidMissing(column.words))}`;
  const some = async (condition: string) =>
    (await db.query(`select 1 as one from ${KEPT_CELLS} where ${condition} and ${told} limit 1`)).length > 0;
  return !(await some(`not ${hasDecimalZero(id)}`)) && (await some(hasDecimalZero(id)));
}

async function countRows(db: Db, { fileNo, mapping }: LoadInput): Promise<LoadedRows> {
  const [row = {}] = await db.query(`
    select
      (select count(*)::integer from ${typedTableName(mapping.kind)} where file_no = ${fileNo}) as kept,
      (select count(*)::integer from set_aside where file_no = ${fileNo}) as aside`);
  return { rowsKept: integerOf(row, 'kept'), rowsSetAside: integerOf(row, 'aside') };
}
