import { assert } from '../../domain/assert.ts';
import type { SuppressionPolicy } from '../../domain/privacy/policy.ts';
import type { Db } from '../db/port.ts';
import { integerOf, textOf } from '../db/row.ts';
import { sqlText } from '../db/sql-text.ts';
import { conflictsSql } from './conflicts-sql.ts';
import { keepSetsSql, membersTableSql, numberUnitsSql, SETS_TABLES } from './published-sets-sql.ts';
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
  for (const statement of SETS_TABLES) await db.execute(statement);
  const cells = new Map<string, ReadonlySet<string>>();
  const fresh: { readonly table: PublishedTable; readonly tableNo: number }[] = [];
  const viewNo = await nextNumber(db, 'view_no');
  for (const table of view.tables.filter((one) => one.cells.length > 0)) {
    const known = await shownBefore(db, `${policy.smallTo} ${table.id}`);
    if (known !== null) cells.set(table.id, without(table, known));
    else fresh.push({ table, tableNo: await keepTable(db, { viewNo, table, label: view.label, policy }) });
  }
  const { withheld, because } = await settle(db, viewNo, policy);
  for (const { table, tableNo } of fresh) {
    const hidden = withheld.get(tableNo) ?? new Set();
    cells.set(table.id, hidden);
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
  for (const name of ['published_set', 'published_table', 'published_unit', 'published_day'])
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

/** The cells of a table that were shown before; `null` where it is new. */
async function shownBefore(db: Db, id: string): Promise<ReadonlySet<string> | null> {
  const known = await db.query(`select table_no from published_table where table_id = md5(${sqlText(id)})`);
  if (known.length === 0) return null;
  const rows = await db.query(`select distinct cell_key from published_set join published_table using (table_no)
where table_id = md5(${sqlText(id)})`);
  return new Set(rows.flatMap((row) => textOf(row, 'cell_key') ?? []));
}

interface KeptTable {
  readonly viewNo: number;
  readonly table: PublishedTable;
  readonly label: string;
  readonly policy: SuppressionPolicy;
}

async function keepTable(db: Db, { viewNo, table, label, policy }: KeptTable): Promise<number> {
  const tableNo = await nextNumber(db, 'table_no');
  await db.execute(membersTableSql(table));
  await db.execute(numberUnitsSql(table));
  const id = `${policy.smallTo} ${table.id}`;
  await db.execute(
    `insert into published_table values (${viewNo}, ${tableNo}, md5(${sqlText(id)}), ${sqlText(label)})`,
  );
  await db.execute(keepSetsSql(table, { viewNo, tableNo, room: await roomFor(db, table.unit) }));
  await db.execute('drop table published_member');
  return tableNo;
}

/** The length of the sets of one kind of unit; where units have outgrown it, what was seen is forgotten. */
async function roomFor(db: Db, unit: string): Promise<number> {
  const [row] = await db.query(`select
  (select count(*) from published_unit where unit = ${sqlText(unit)})::integer as units,
  (select max(bit_length(members)) from published_set where unit = ${sqlText(unit)})::integer as room`);
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
