import type { Db } from './port.ts';
import { sqlName, sqlText } from './sql-text.ts';

/** Where a table is made: plain tables are faster, packed ones take a tenth of the room. */
export type TablePlace = 'memory.main' | 'packed.main';

/** Beyond this size rows are kept compressed, so that five million fit beside what is made of them. */
const PACKED_FROM_BYTES = 100_000_000;

export function placeFor(bytes: number): TablePlace {
  return bytes > PACKED_FROM_BYTES ? 'packed.main' : 'memory.main';
}

/** The statements before a table is made anew: one of its name at the other place would be found instead of it. */
export function dropEverywhere(table: string): readonly string[] {
  return [`drop table if exists memory.main.${sqlName(table)}`, `drop table if exists packed.main.${sqlName(table)}`];
}

/** Where a table stands. */
export async function placeOf(db: Db, table: string): Promise<TablePlace> {
  const [row] = await db.query(
    `select count(*)::integer as packed from duckdb_tables() where database_name = 'packed' and table_name = ${sqlText(table)}`,
  );
  return row?.packed === 1 ? 'packed.main' : 'memory.main';
}

/** A statement for an engine with one place only; `null` where nothing of it is left. */
export function withoutPlace(sql: string): string | null {
  if (sql.startsWith('drop table if exists packed.main.')) return null;
  return sql.replaceAll(/\b(?:memory|packed)\.main\./g, '');
}
