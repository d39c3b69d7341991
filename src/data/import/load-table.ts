import { assert } from '../../domain/assert.ts';
import { type Db, QueryError, UPLOAD_PATH } from '../db/port.ts';
import { integerOf } from '../db/row.ts';
import { sqlName, sqlText } from '../db/sql-text.ts';
import type { Dialect } from './dialect.ts';
import type { EngineSource, ReadTable } from './read-outcome.ts';

/**
 * Puts the kept rows into the table `name (row_no INTEGER, c1 VARCHAR, c2 ...)`, an empty cell as `''`; gives their number,
 * or undefined when the engine finds other rows in the file than the scanner did: then a clean copy must be read.
 */
export async function loadTable(db: Db, table: ReadTable, name: string): Promise<number | undefined> {
  const expected = table.rowsIn - table.setAside.length;
  const { source } = table;
  if (source.lane === 'fast') {
    return (await loadedFast(db, { ...source, columns: table.columns.length, dialect: table.dialect }, name)) ===
      expected
      ? expected
      : undefined;
  }
  await db.withUpload(source.content, () => db.execute(repairedSql(name, table.columns.length)));
  const rows = await rowCount(db, name);
  assert(rows === expected, `${expected} rows of ${table.file} were kept and ${rows} loaded`);
  return rows;
}

interface FastRead extends Omit<Extract<EngineSource, { lane: 'fast' }>, 'lane'> {
  readonly columns: number;
  readonly dialect: Dialect;
}

async function loadedFast(db: Db, read: FastRead, name: string): Promise<number | undefined> {
  try {
    await db.withUpload(read.content, () => db.execute(fastSql(name, read)));
    return await rowCount(db, name);
  } catch (error) {
    if (error instanceof QueryError) return undefined;
    throw error;
  }
}

async function rowCount(db: Db, name: string): Promise<number> {
  const [row] = await db.query(`select count(*)::integer as rows from ${sqlName(name)}`);
  assert(row !== undefined, 'counting returned no row');
  return integerOf(row, 'rows');
}

function fastSql(name: string, { columns, dialect, fields, firstRow }: FastRead): string {
  const names = Array.from({ length: fields }, (_, index) => `c${index + 1}`);
  const cells = names.slice(0, columns).map((column) => `coalesce(${column}, '') as ${column}`);
  const quote = sqlText(dialect.quote ?? '');
  return `create or replace table ${sqlName(name)} as
select (row_number() over () + ${firstRow - 1})::integer as row_no, ${cells.join(', ')}
from ${readCsv(names, `delim=${sqlText(dialect.delimiter)}, quote=${quote}, escape=${quote}${lineEnd(dialect)}`)}`;
}

/** Told, since the engine's own guess fails on a line feed inside a cell of a file whose rows end otherwise. */
function lineEnd({ newline }: Dialect): string {
  return newline === 'crlf' ? String.raw`, new_line='\r\n'` : '';
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
