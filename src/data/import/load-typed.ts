import type { Db } from '../db/port.ts';
import { integerOf } from '../db/row.ts';
import { placeOf } from '../db/table-place.ts';
import { cellIssueStatements } from './cell-issues.ts';
import { hasDecimalZero, type IdStyle, isMissing } from './coerce-sql.ts';
import { DAY_TABLE, DAY_TABLE_DDL, learnDays } from './day-table.ts';
import { KEPT_CELLS, keptCell, keptCellsDdl } from './kept-cells.ts';
import { isMapped, type LoadInput, type MappedColumn, planLoad } from './load-plan.ts';
import { setAsideStatements } from './set-aside.ts';
import { undatedRowsStatements } from './set-aside-undated.ts';
import { typedRowsStatement } from './typed-rows.ts';
import { typedTableName } from './typed-tables.ts';
import { hasWords, learnWords, WORD_TABLE, WORD_TABLE_DDL } from './word-table.ts';
import { saidMissing } from './words.ts';

/** Every row of the raw table is one or the other. */
export interface LoadedRows {
  readonly rowsKept: number;
  readonly rowsSetAside: number;
}

/**
 * Reads one raw table into the typed tables as its mapping says: rows without a person or seen before go to `set_aside`,
 * cells that cannot be read are NULL and listed in `cell_issue`. The typed tables must exist; other files' rows stay.
 */
export async function loadTyped(db: Db, input: LoadInput): Promise<LoadedRows> {
  const plan = planLoad(input);
  const mapped = plan.filter(isMapped);
  for (const statement of setAsideStatements(input, plan)) await db.execute(statement);
  const form = (await placeOf(db, input.rawTable)) === 'packed.main' ? 'view' : 'table';
  await db.execute(keptCellsDdl(input, mapped, form));
  const idStyles = await learnIdStyles(db, mapped, input.looseIds === true);
  await db.execute(WORD_TABLE_DDL);
  for (const column of mapped.filter(hasWords)) await learnWords(db, column);
  await db.execute(DAY_TABLE_DDL);
  const days = await learnDays(db, input, mapped);
  await db.execute(typedRowsStatement(input, plan, { idStyles, days }));
  for (const statement of mapped.flatMap((column) => cellIssueStatements(input, column, days)))
    await db.execute(statement);
  for (const statement of undatedRowsStatements(input, plan)) await db.execute(statement);
  await db.execute(`drop ${form} ${KEPT_CELLS}`);
  for (const table of [WORD_TABLE, DAY_TABLE]) await db.execute(`drop table ${table}`);
  return countRows(db, input);
}

async function learnIdStyles(
  db: Db,
  mapped: readonly MappedColumn[],
  looseIds: boolean,
): Promise<ReadonlyMap<string, IdStyle>> {
  const styles = new Map<string, IdStyle>();
  for (const column of mapped.filter(({ definition }) => definition.type === 'id')) {
    const id = keptCell(column.source);
    const [row] = await db.query(`
      select coalesce(bool_and(${hasDecimalZero(id)}), false) as decimal_zero
      from ${KEPT_CELLS} where not ${isMissing(id, 'id', saidMissing(column.words))}`);
    styles.set(column.field, {
      decimalZero: row?.decimal_zero === true,
      loose: looseIds && column.field === 'person_id',
    });
  }
  return styles;
}

async function countRows(db: Db, { fileNo, mapping }: LoadInput): Promise<LoadedRows> {
  const [row = {}] = await db.query(`
    select
      (select count(*)::integer from ${typedTableName(mapping.kind)} where file_no = ${fileNo}) as kept,
      (select count(*)::integer from set_aside where file_no = ${fileNo}) as aside`);
  return { rowsKept: integerOf(row, 'kept'), rowsSetAside: integerOf(row, 'aside') };
}
