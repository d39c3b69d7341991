import { assert } from '../domain/assert.ts';
import type { Issue, IssueRule } from '../domain/issue.ts';
import type { Db, SqlRow } from './db/port.ts';
import { integerOf, textOf } from './db/row.ts';
import type { Mapping } from './import/mapping.ts';
import type { ReadTable } from './import/read-outcome.ts';
import { TYPED_TABLES } from './import/typed-tables.ts';
import type { FileLedger, Inspection } from './workspace.ts';

/** A finding with the file it is in. */
export interface FoundIssue {
  readonly fileNo: number;
  readonly issue: Issue;
}

/** The rules by which rows of the typed step are set aside, as the engine's table names them. */
const TYPED_RULES = [
  'missing-person-id',
  'duplicate-row',
  'missing-date',
  'unknown-event',
  'total-row',
  'other-instrument',
] as const;

/** Accounts for every row of one file: what reading set aside and what typing set aside. */
export async function ledgerOf(
  db: Db,
  { inspection, mapping }: { readonly inspection: Inspection; readonly mapping: Pick<Mapping, 'kind'> },
  fileNo: number,
): Promise<FileLedger> {
  const { read } = inspection;
  if (mapping.kind === 'left-out') return leftOut(read);
  const typed = await db.query(
    `select rule, count(*)::integer as rows from set_aside where file_no = ${fileNo} group by rule order by rule`,
  );
  const setAside = new Map<IssueRule, number>();
  for (const { rule } of read.setAside) setAside.set(rule, (setAside.get(rule) ?? 0) + 1);
  for (const row of typed) setAside.set(typedRule(row), integerOf(row, 'rows'));
  const rowsSetAside = [...setAside.values()].reduce((sum, rows) => sum + rows, 0);
  const rowsKept = await keptRows(db, fileNo);
  assert(
    read.rowsIn === rowsKept + rowsSetAside,
    `of ${read.rowsIn} rows ${rowsKept} were kept and ${rowsSetAside} set aside`,
  );
  return { file: read.file, rowsIn: read.rowsIn, rowsKept, rowsSetAside, setAside: Object.fromEntries(setAside) };
}

function leftOut({ file, rowsIn }: ReadTable): FileLedger {
  return { file, rowsIn, rowsKept: 0, rowsSetAside: rowsIn, setAside: { 'file-left-out': rowsIn } };
}

async function keptRows(db: Db, fileNo: number): Promise<number> {
  const counts = TYPED_TABLES.map((table) => `(select count(*) from ${table} where file_no = ${fileNo})`);
  const [row] = await db.query(`select (${counts.join(' + ')})::integer as rows`);
  assert(row !== undefined, 'counting the kept rows returned no row');
  return integerOf(row, 'rows');
}

function typedRule(row: SqlRow): (typeof TYPED_RULES)[number] {
  const rule = TYPED_RULES.find((known) => known === textOf(row, 'rule'));
  assert(rule !== undefined, `rows were set aside by the unknown rule "${textOf(row, 'rule')}"`);
  return rule;
}

/** The most rows listed: more would not be read. */
const MOST_ROWS = 1000;

/** Rows set aside and cells not understood while typing, apart from what `quality/find-rows.ts` finds. */
export async function cellIssues(db: Db): Promise<readonly FoundIssue[]> {
  const rows = await db.query(`select file_no, row_no, rule, column_name, value from set_aside
where rule not in ('missing-person-id', 'duplicate-row')
union all select file_no, row_no, rule, column_name, value from cell_issue
where rule not in ('unknown-word', 'bad-date', 'date-out-of-range')
order by file_no, row_no, rule, column_name limit ${MOST_ROWS}`);
  return rows.map((row) => ({ fileNo: integerOf(row, 'file_no'), issue: issueOf(row) }));
}

function issueOf(found: SqlRow): Issue {
  const row = integerOf(found, 'row_no');
  const column = textOf(found, 'column_name') ?? '';
  const value = textOf(found, 'value') ?? '';
  const rule = textOf(found, 'rule');
  switch (rule) {
    case 'missing-date':
      return { rule, level: 'error', parameters: { row }, row };
    case 'other-instrument':
      return { rule, level: 'note', parameters: { row, value }, row, value };
    case 'unknown-event':
      return { rule, level: 'error', parameters: { row, value }, row, column, value };
    case 'total-row':
      return { rule, level: 'note', parameters: { row, text: value }, row };
    case 'bad-number':
    case 'rounded-id':
      return { rule, level: 'warning', parameters: { row, column, value }, row, column, value };
    case 'several-ticked':
      return { rule, level: 'note', parameters: { row, column, value }, row, column, value };
    default:
      throw new Error(`Throughline made a mistake: no issue is known for the rule "${rule}"`);
  }
}

/** Every word of a yes/no or coded column that has no meaning under the mapping in force, once, with its cells counted. */
export async function unknownWords(db: Db): Promise<readonly FoundIssue[]> {
  const rows = await db.query(`select file_no, column_name, value, count(*)::integer as cells
from cell_issue where rule = 'unknown-word' group by file_no, column_name, value
order by file_no, column_name, cells desc, value`);
  return rows.map((row) => {
    const column = textOf(row, 'column_name') ?? '';
    const value = textOf(row, 'value') ?? '';
    const parameters = { column, value, count: integerOf(row, 'cells') };
    return {
      fileNo: integerOf(row, 'file_no'),
      issue: { rule: 'unknown-word', level: 'warning', parameters, column, value },
    };
  });
}
