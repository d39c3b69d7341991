import { assert } from '../../domain/assert.ts';
import { type Db, QueryError, UPLOAD_PATH } from '../db/port.ts';
import { integerOf } from '../db/row.ts';
import { sqlName, sqlText } from '../db/sql-text.ts';
import { dropEverywhere, placeFor } from '../db/table-place.ts';
import type { Dialect } from './dialect.ts';
import type { EngineSource, ReadTable } from './read-outcome.ts';

/**
 * Puts the kept rows into the table `name (row_no INTEGER, c1 VARCHAR, c2 ...)`, an empty cell as `''`; gives their number,
 * or undefined when the engine finds other rows in the file than the scanner did: then a clean copy must be read.
 */
export async function loadTable(db: Db, table: ReadTable, name: string): Promise<number | undefined> {
  const expected = table.rowsIn - table.setAside.length;
  const { source, dialect } = table;
  const columns = table.columns.length;
  const target = `${placeFor(table.bytes)}.${sqlName(name)}`;
  for (const statement of dropEverywhere(name)) await db.execute(statement);
  if (source.lane === 'fast') {
    const rows = await loadedFast(db, { ...source, columns, dialect }, target);
    return rows === expected ? expected : undefined;
  }
  await db.withUpload(source.content, () => db.execute(repairedSql(target, columns)));
  const rows = await rowCount(db, target);
  assert(rows === expected, `${expected} rows of ${table.file} were kept and ${rows} loaded`);
  return rows;
}

interface FastRead extends Omit<Extract<EngineSource, { lane: 'fast' }>, 'lane'> {
  readonly columns: number;
  readonly dialect: Dialect;
}

async function loadedFast(db: Db, read: FastRead, target: string): Promise<number | undefined> {
  try {
    await db.withUpload(read.content, () => db.execute(fastSql(target, read)));
    return await rowCount(db, target);
  } catch (error) {
    if (error instanceof QueryError) return undefined;
    throw error;
  }
}

async function rowCount(db: Db, target: string): Promise<number> {
  const [row] = await db.query(`select count(*)::integer as rows from ${target}`);
  assert(row !== undefined, 'counting returned no row');
  return integerOf(row, 'rows');
}

function fastSql(target: string, { columns, dialect, fields, firstRow }: FastRead): string {
  const names = Array.from({ length: fields }, (_, index) => `c${index + 1}`);
  const cells = names.slice(0, columns).map((column) => `coalesce(${column}, '') as ${column}`);
  const quote = sqlText(dialect.quote ?? '');
  return `create table ${target} as
select (row_number() over () + ${firstRow - 1})::integer as row_no, ${cells.join(', ')}
from ${readCsv(names, `delim=${sqlText(dialect.delimiter)}, quote=${quote}, escape=${quote}${lineEnd(dialect)}`)}`;
}

/** Told, since the engine's own guess fails on a line feed inside a cell of a file whose rows end otherwise. */
function lineEnd({ newline }: Dialect): string {
  return newline === 'crlf' ? String.raw`, new_line='\r\n'` : '';
}

function repairedSql(target: string, width: number): string {
  const names = Array.from({ length: width }, (_, index) => `c${index + 1}`);
  const cells = names.map((column) => `coalesce(${column}, '') as ${column}`);
  return `create table ${target} as
select row_no::integer as row_no, ${cells.join(', ')}
from ${readCsv(['row_no', ...names], `delim=',', quote='"', escape='"'`)}`;
}

function readCsv(names: readonly string[], options: string): string {
  const columns = names.map((column) => `'${column}': 'VARCHAR'`).join(', ');
  return `read_csv('${UPLOAD_PATH}', auto_detect=false, header=false, parallel=false, max_line_size=20000000, ${options}, columns={${columns}})`;
}
