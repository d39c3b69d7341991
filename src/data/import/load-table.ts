import { assert } from '../../domain/assert.ts';
import { type Db, type FileContent, QueryError, UPLOAD_PATH } from '../db/port.ts';
import { integerOf } from '../db/row.ts';
import { sqlName, sqlText } from '../db/sql-text.ts';
import { dropEverywhere, placeFor } from '../db/table-place.ts';
import type { Dialect } from './dialect.ts';
import type { EngineSource, ReadTable } from './read-outcome.ts';

/** Told of a long load: rows the engine has, of so many. */
export type OnTaken = (rows: number, of: number) => void;

/**
 * Puts the kept rows into the table `name (row_no INTEGER, c1 VARCHAR, c2 ...)`, an empty cell as `''`; gives their number,
 * or undefined when the engine finds other rows in the file than the scanner did: then a clean copy must be read. A large
 * file is read piece by piece, since what is read stands in memory unpacked until its statement ends.
 */
export async function loadTable(
  db: Db,
  table: ReadTable,
  name: string,
  onTaken: OnTaken = () => {},
): Promise<number | undefined> {
  const expected = table.rowsIn - table.setAside.length;
  const target = `${placeFor(table.bytes)}.${sqlName(name)}`;
  for (const statement of dropEverywhere(name)) await db.execute(statement);
  const rows = await loadPieces(db, table, { target, onRows: (taken) => onTaken(taken, expected) });
  if (table.source.lane === 'fast') return rows === expected ? rows : undefined;
  assert(rows === expected, `${expected} rows of ${table.file} were kept and ${rows} loaded`);
  return rows;
}

interface Target {
  readonly target: string;
  readonly onRows: (rows: number) => void;
}

/** Reads all pieces; gives the rows there are, or undefined where the engine cannot read the file itself. */
async function loadPieces(
  db: Db,
  { source, dialect, columns }: ReadTable,
  { target, onRows }: Target,
): Promise<number | undefined> {
  let rows = 0;
  try {
    for (const content of piecesOf(source)) {
      onRows(rows);
      const into = rows === 0 ? `create table ${target} as` : `insert into ${target}`;
      const read =
        source.lane === 'fast'
          ? fastSql({ ...source, columns: columns.length, dialect, firstRow: source.firstRow + rows })
          : repairedSql(columns.length);
      await db.withUpload(content, () => db.execute(`${into}\n${read}`));
      rows = await rowCount(db, target);
    }
    return rows;
  } catch (error) {
    if (error instanceof QueryError && source.lane === 'fast') return undefined;
    throw error;
  }
}

function piecesOf({ content, cuts }: EngineSource): readonly FileContent[] {
  const size = content instanceof Uint8Array ? content.byteLength : content.size;
  const part = (from: number, to: number) =>
    content instanceof Uint8Array ? content.subarray(from, to) : content.slice(from, to);
  const ends = [...cuts.filter((cut) => cut > 0 && cut < size), size];
  return ends.map((end, index) => part(ends[index - 1] ?? 0, end));
}

interface FastRead {
  readonly columns: number;
  readonly dialect: Dialect;
  readonly fields: number;
  /** The row of the first record, as a spreadsheet counts it. */
  readonly firstRow: number;
}

async function rowCount(db: Db, target: string): Promise<number> {
  const [row] = await db.query(`select count(*)::integer as rows from ${target}`);
  assert(row !== undefined, 'counting returned no row');
  return integerOf(row, 'rows');
}

function fastSql({ columns, dialect, fields, firstRow }: FastRead): string {
  const names = Array.from({ length: fields }, (_, index) => `c${index + 1}`);
  const cells = names.slice(0, columns).map((column) => `coalesce(${column}, '') as ${column}`);
  const quote = sqlText(dialect.quote ?? '');
  return `select (row_number() over () + ${firstRow - 1})::integer as row_no, ${cells.join(', ')}
from ${readCsv(names, `delim=${sqlText(dialect.delimiter)}, quote=${quote}, escape=${quote}${lineEnd(dialect)}`)}`;
}

/** Told, since the engine's own guess fails on a line feed inside a cell of a file whose rows end otherwise. */
function lineEnd({ newline }: Dialect): string {
  return newline === 'crlf' ? String.raw`, new_line='\r\n'` : '';
}

function repairedSql(width: number): string {
  const names = Array.from({ length: width }, (_, index) => `c${index + 1}`);
  const cells = names.map((column) => `coalesce(${column}, '') as ${column}`);
  return `select row_no::integer as row_no, ${cells.join(', ')}
from ${readCsv(['row_no', ...names], `delim=',', quote='"', escape='"'`)}`;
}

/** Bytes of the longest record that is read, and of a piece of the file; untold, a piece would be sixteen longest records. */
const LONGEST_LINE = 20_000_000;
const BUFFER_BYTES = 32_000_000;

function readCsv(names: readonly string[], options: string): string {
  const columns = names.map((column) => `'${column}': 'VARCHAR'`).join(', ');
  return `read_csv('${UPLOAD_PATH}', auto_detect=false, header=false, parallel=false, max_line_size=${LONGEST_LINE}, buffer_size=${BUFFER_BYTES}, ${options}, columns={${columns}})`;
}
