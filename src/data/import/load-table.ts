import { assert } from '../../domain/assert.ts';
import { type Db, QueryError, UPLOAD_PATH } from '../db/port.ts';
import { integerOf } from '../db/row.ts';
import { sqlName, sqlText } from '../db/sql-text.ts';
import type { ReadTable } from './read-outcome.ts';

/**
 * Puts the kept rows into the table `name (row_no INTEGER, c1 VARCHAR, c2 ...)`, an empty cell as `''`; gives their number.
 * What the fast lane reads is checked against the scanner's count; where they differ the repair lane is taken.
 */
export async function loadTable(
  db: Db,
  table: ReadTable,
  name: string,
  lane: ReadTable['lane'] = table.lane,
): Promise<number> {
  const expected = table.rowsIn - table.setAside.length;
  if (lane === 'fast' && (await loadedFast(db, table, name, expected))) return expected;
  const clean = new TextEncoder().encode(table.cleanCopy());
  await db.withUpload(clean, () => db.execute(repairedSql(name, table.columns.length)));
  const rows = await rowCount(db, name);
  assert(rows === expected, `${expected} rows of ${table.file} were kept and ${rows} loaded`);
  return rows;
}

async function loadedFast(db: Db, table: ReadTable, name: string, expected: number): Promise<boolean> {
  try {
    await db.withUpload(table.original, () => db.execute(fastSql(name, table)));
    return (await rowCount(db, name)) === expected;
  } catch (error) {
    if (error instanceof QueryError) return false;
    throw error;
  }
}

async function rowCount(db: Db, name: string): Promise<number> {
  const [row] = await db.query(`select count(*)::integer as rows from ${sqlName(name)}`);
  assert(row !== undefined, 'counting returned no row');
  return integerOf(row, 'rows');
}

function fastSql(name: string, { columns, dialect }: ReadTable): string {
  const names = columns.map((_, index) => `c${index + 1}`);
  const above = dialect.headerRow ?? dialect.preambleLines;
  const cells = names.map((column) => `coalesce(${column}, '') as ${column}`);
  return `create or replace table ${sqlName(name)} as
select (row_number() over () + ${above})::integer as row_no, ${cells.join(', ')}
from ${readCsv(names, `skip=${above}, delim=${sqlText(dialect.delimiter)}, quote=${sqlText(dialect.quote ?? '')}, escape=${sqlText(dialect.quote ?? '')}`)}`;
}

function repairedSql(name: string, width: number): string {
  const names = Array.from({ length: width }, (_, index) => `c${index + 1}`);
  const cells = names.map((column) => `coalesce(${column}, '') as ${column}`);
  return `create or replace table ${sqlName(name)} as
select row_no::integer as row_no, ${cells.join(', ')}
from ${readCsv(['row_no', ...names], `delim=',', quote='"', escape='"'`)}`;
}

function readCsv(names: readonly string[], options: string): string {
  const columns = names.map((column) => `'${column}': 'VARCHAR'`).join(', ');
  return `read_csv('${UPLOAD_PATH}', auto_detect=false, header=false, parallel=false, max_line_size=20000000, ${options}, columns={${columns}})`;
}
