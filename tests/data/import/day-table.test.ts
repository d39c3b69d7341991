import { expect, it } from 'vitest';
import { cellIssueStatements } from '../../../src/data/import/cell-issues.ts';
import { DAY_TABLE, DAY_TABLE_DDL, learnDays } from '../../../src/data/import/day-table.ts';
import { KEPT_CELLS, keptCellsDdl } from '../../../src/data/import/kept-cells.ts';
import { isMapped, planLoad } from '../../../src/data/import/load-plan.ts';
import { typedRowsStatement } from '../../../src/data/import/typed-rows.ts';
import { typedTablesDdl } from '../../../src/data/import/typed-tables.ts';
import { engine } from '../engine.ts';
import { makeRawTable, mapping } from './raw-table.ts';

const COLUMNS = ['Referred', 'Admitted', 'Left'];
const ROWS = [
  ['03/04/2024', '03/05/2024', '2024-06-01'],
  ['03/04/2024', '03/04/2024', 'soon'],
  ['18/03/2024', '1/1/1900', ''],
];
const PLAN = mapping(
  { referral_date: 'Referred', entry_date: 'Admitted', exit_date: 'Left' },
  { dateFormats: { referral_date: 'mdy', entry_date: 'mdy', exit_date: 'ymd' } },
);

/** What the typed table and the list of cells say when columns of at most `mostTexts` texts are read by the day table. */
async function typed(mostTexts?: number) {
  const db = await engine();
  for (const statement of typedTablesDdl()) await db.execute(statement);
  await makeRawTable(db, 'raw_days', { columns: COLUMNS, rows: ROWS });
  const input = { rawTable: 'raw_days', fileNo: 1, columns: COLUMNS, mapping: PLAN };
  const plan = planLoad(input);
  const mapped = plan.filter(isMapped);
  await db.execute(keptCellsDdl(input, mapped, 'table'));
  await db.execute(DAY_TABLE_DDL);
  const days = await learnDays(db, input, mapped, mostTexts);
  await db.execute(typedRowsStatement(input, plan, { idStyles: new Map(), days }));
  for (const statement of mapped.flatMap((column) => cellIssueStatements(input, column, days))) {
    await db.execute(statement);
  }
  const told = {
    days: await db.query(`select format, text, cast(day as VARCHAR) as day from ${DAY_TABLE} order by all`),
    rows: await db.query(
      "select cast(columns(c -> c in ('referral_date', 'entry_date', 'exit_date')) as VARCHAR) from source_row order by row_no",
    ),
    issues: await db.query('select row_no, rule, value from cell_issue order by all'),
  };
  await db.execute(`drop table ${KEPT_CELLS}`);
  await db.execute(`drop table ${DAY_TABLE}`);
  return told;
}

it('holds each different text of a format once, whichever columns and however many rows write it', async () => {
  expect((await typed()).days).toEqual([
    { format: 'mdy', text: '03/04/2024', day: '2024-03-04' },
    { format: 'mdy', text: '03/05/2024', day: '2024-03-05' },
    { format: 'mdy', text: '1/1/1900', day: '1900-01-01' },
    { format: 'mdy', text: '18/03/2024', day: '2024-03-18' },
    { format: 'ymd', text: '2024-06-01', day: '2024-06-01' },
    { format: 'ymd', text: 'soon', day: null },
  ]);
});

it('makes no difference to the rows or to the cells that are reported', async () => {
  const [byTable, byRow] = [await typed(), await typed(0)];
  expect(byRow.days).toEqual([]);
  expect([byTable.rows, byTable.issues]).toEqual([byRow.rows, byRow.issues]);
  expect(byTable.issues).toEqual([{ row_no: 2, rule: 'bad-date', value: 'soon' }]);
});
