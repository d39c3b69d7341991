import { assert } from '../../domain/assert.ts';
import type { SuppressionPolicy } from '../../domain/privacy/policy.ts';
import { knownCohorts } from '../cube/cohorts.ts';
import type { Db } from '../db/port.ts';
import { integerOf, textOf } from '../db/row.ts';
import { sqlText } from '../db/sql-text.ts';
import { conflictsSql } from './conflicts-sql.ts';
import { keepSetsSql, SETS_TABLES } from './published-sets-sql.ts';
import type { PublishedTable } from './published-table.ts';

/** What of a view must not be shown because of what was shown before. */
export interface Withheld {
  /** Keys of cells, by table id. */
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>;
  /** Labels of the other views that the new one would be subtracted from, or they from it. */
  readonly because: readonly string[];
}

export interface PublishedView {
  /** What a person would call it: filters and dates. */
  readonly label: string;
  readonly tables: readonly PublishedTable[];
}

/** So many bits a set has beyond the units known so far: an earlier as-of date knows fewer of them. */
const SPARE_BITS = 1024;
/** Beyond this size the oldest views are forgotten. */
const MOST_BITS = 512_000_000;

/**
 * Checks a view against all views shown before over the same data, and remembers what of it is shown. Sets of people stay in
 * the engine; only the keys of cells leave it. A table seen before shows again exactly what it showed. `isWhole`: a table of which one cell is
 * withheld is not shown at all.
 */
export async function withholdDifferences(
  db: Db,
  view: PublishedView,
  policy: SuppressionPolicy,
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): Promise<Withheld> {
  const tables = view.tables.filter((one) => one.cells.length > 0);
  if (tables.length === 0) return { cells: new Map(), because: [] };
  for (const statement of SETS_TABLES) await db.execute(statement);
  const cells = new Map<string, ReadonlySet<string>>();
  const viewNo = await nextNumber(db, 'view_no');
  const before = await shownBefore(db, tables, policy);
  const fresh: FreshTable[] = [];
  let tableNo = await nextNumber(db, 'table_no');
  for (const table of tables) {
    const known = before.get(table.id);
    if (known !== undefined) cells.set(table.id, without(table, known));
    else {
      fresh.push({ table, tableNo });
      tableNo += 1;
    }
  }
  await keepTables(db, fresh, { viewNo, label: view.label, policy });
  const { withheld, because } = await settle(db, viewNo, policy);
  for (const { table, tableNo } of fresh) {
    const hidden = withheld.get(tableNo) ?? new Set();
    cells.set(table.id, new Set([...(cells.get(table.id) ?? []), ...hidden]));
    if (isWhole && hidden.size > 0) await db.execute(`delete from published_set where table_no = ${tableNo}`);
  }
  await forgetOldest(db, viewNo);
  return { cells, because: because.filter((label) => label !== view.label) };
}

/** The views remembered, oldest first, as a person would call them. */
export async function shownViews(db: Db): Promise<readonly string[]> {
  for (const statement of SETS_TABLES) await db.execute(statement);
  const rows = await db.query(
    'select label, min(view_no)::integer as first from published_table group by label order by first',
  );
  return rows.flatMap((row) => textOf(row, 'label') ?? []);
}

/** Forgets every view; numbers shown before can then be subtracted without anybody noticing. */
export async function forgetViews(db: Db): Promise<void> {
  for (const name of ['published_set', 'published_table', 'published_day'])
    await db.execute(`drop table if exists ${name}`);
}

function without({ cells }: PublishedTable, shown: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(cells.map(({ key }) => key).filter((key) => !shown.has(key)));
}

async function nextNumber(db: Db, column: 'view_no' | 'table_no'): Promise<number> {
  const [row] = await db.query(`select coalesce(max(${column}), 0)::integer + 1 as next from published_table`);
  assert(row !== undefined, 'a count is one row');
  return integerOf(row, 'next');
}

/** The cells that were shown before of those tables that are not new, by table id. */
async function shownBefore(
  db: Db,
  tables: readonly PublishedTable[],
  policy: SuppressionPolicy,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const asked = tables.map((table, index) => `(${index}, ${tableIdSql(table, policy)})`);
  const rows = await db.query(`select distinct asked.no as no, cell_key
from (values ${asked.join(', ')}) as asked(no, table_id) join published_table using (table_id) left join published_set using (table_no)`);
  return new Map(
    tables.flatMap(({ id }, index) => {
      const own = rows.filter(({ no }) => no === index);
      return own.length === 0 ? [] : [[id, new Set(own.flatMap((row) => textOf(row, 'cell_key') ?? []))] as const];
    }),
  );
}

function tableIdSql({ id }: PublishedTable, { smallTo }: SuppressionPolicy): string {
  return `md5(${sqlText(`${smallTo} ${id}`)})`;
}

interface FreshTable {
  readonly table: PublishedTable;
  readonly tableNo: number;
}

interface KeptView {
  readonly viewNo: number;
  readonly label: string;
  readonly policy: SuppressionPolicy;
}

async function keepTables(db: Db, fresh: readonly FreshTable[], { viewNo, label, policy }: KeptView): Promise<void> {
  if (fresh.length === 0) return;
  const rooms = new Map<string, number>();
  for (const { table } of fresh) {
    if (!rooms.has(table.unit)) rooms.set(table.unit, await roomFor(db, table));
  }
  const rows = fresh.map(
    ({ table, tableNo }) => `(${viewNo}, ${tableNo}, ${tableIdSql(table, policy)}, ${sqlText(label)})`,
  );
  await db.execute(`insert into published_table values ${rows.join(', ')}`);
  const metrics = fresh.flatMap(({ table: { fromCohort } }) => (fromCohort === undefined ? [] : [fromCohort.metric]));
  const cohorts = await knownCohorts(db, metrics);
  for (const { table, tableNo } of fresh) {
    const room = rooms.get(table.unit);
    assert(room !== undefined, 'each kind of unit has its room');
    const cohort = table.fromCohort && cohorts.get(table.fromCohort.metric);
    const members = cohort && table.fromCohort ? table.fromCohort.members(cohort) : table.members;
    await db.execute(keepSetsSql({ ...table, members }, { viewNo, tableNo, room }));
  }
}

/** The length of the sets of one kind of unit; where units have outgrown it, what was seen is forgotten. */
async function roomFor(db: Db, { unit, units: unitsSql }: PublishedTable): Promise<number> {
  const [row] = await db.query(`select told.units,
  (select max(bit_length(members)) from published_set where unit = ${sqlText(unit)})::integer as room
from (${unitsSql}) as told`);
  assert(row !== undefined, 'a count is one row');
  const units = integerOf(row, 'units');
  if (row.room === null) return units + SPARE_BITS;
  if (units <= integerOf(row, 'room')) return integerOf(row, 'room');
  await db.execute(`delete from published_set where unit = ${sqlText(unit)}`);
  return units + SPARE_BITS;
}

/** Takes numbers out of the view until no small group is left by subtraction. */
async function settle(db: Db, viewNo: number, { smallTo }: SuppressionPolicy) {
  const withheld = new Map<number, Set<string>>();
  const because = new Set<string>();
  for (;;) {
    const conflicts = await db.query(conflictsSql(viewNo, smallTo));
    if (conflicts.length === 0) return { withheld, because: [...because] };
    for (const conflict of conflicts) {
      const [tableNo, key] = [integerOf(conflict, 'table_no'), textOf(conflict, 'cell_key') ?? ''];
      withheld.set(tableNo, (withheld.get(tableNo) ?? new Set()).add(key));
      because.add(textOf(conflict, 'label') ?? '');
      await db.execute(`delete from published_set where table_no = ${tableNo} and cell_key = ${sqlText(key)}`);
    }
  }
}

async function forgetOldest(db: Db, viewNo: number): Promise<void> {
  const [row] = await db.query('select coalesce(sum(bit_length(members)), 0)::double as bits from published_set');
  if (row === undefined || typeof row.bits !== 'number' || row.bits <= MOST_BITS) return;
  const oldest = '(select min(view_no) from published_table)';
  for (const table of ['published_set', 'published_table'])
    await db.execute(`delete from ${table} where view_no = ${oldest} and view_no < ${viewNo}`);
}
