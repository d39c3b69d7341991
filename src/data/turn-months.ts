import type { Issue } from '../domain/issue.ts';
import { csvText } from './csv-text.ts';
import type { Db } from './db/port.ts';
import { textOf } from './db/row.ts';
import { sqlName } from './db/sql-text.ts';
import { rawColumn } from './import/coerce-sql.ts';
import { loadTable } from './import/load-table.ts';
import { hasMonthsAcross, turnMonths } from './import/months-across.ts';
import type { ReadTable } from './import/read-outcome.ts';
import { readTable } from './import/read-table.ts';
import type { SourceFile } from './import/source-file.ts';

/** Tables of counts are small; a larger one is none. */
const MOST_ROWS = 2000;
const BYTES_ABOVE = 4000;

interface TurnInput {
  readonly rawTable: string;
  readonly read: ReadTable;
  readonly source: SourceFile;
  /** The year of the first month, as a person said it. */
  readonly year: number | undefined;
}

/**
 * The table with one row a month where the file has one column a month, put into the engine in its place; the table as it is,
 * with a word about it, where no year tells which months they are; undefined for all other tables. What was set aside of the
 * file stays accounted for.
 */
export async function withMonthsTurned(
  db: Db,
  { rawTable, read, source, year }: TurnInput,
): Promise<ReadTable | undefined> {
  const kept = read.rowsIn - read.setAside.length;
  if (kept > MOST_ROWS || !hasMonthsAcross(read.columns)) return undefined;
  const cells = read.columns.map((_, at) => rawColumn(at + 1));
  const rows = await db.query(`select ${cells.join(', ')} from ${sqlName(rawTable)} order by row_no`);
  const texts = rows.map((row) => cells.map((name) => textOf(row, name) ?? ''));
  const turned = turnMonths({ columns: read.columns, rows: texts }, await yearAbove(source, read), year);
  if (turned === undefined) return undefined;
  const said = (parameters: { readonly months: number; readonly rows: number; readonly why: string }): Issue => ({
    rule: 'months-across',
    level: parameters.why === '' ? 'note' : 'error',
    parameters,
  });
  if (typeof turned === 'string') {
    return { ...read, issues: [said({ months: 0, rows: kept, why: turned }), ...read.issues] };
  }
  const content = new TextEncoder().encode(csvText([turned.columns, ...turned.rows]));
  const name = read.file;
  const again = await readTable(
    { name, size: content.byteLength, content },
    { headerRow: 1, delimiter: ',' },
    { lane: 'repair' },
  );
  if (!again.ok) return undefined;
  await loadTable(db, again, rawTable);
  return {
    ...again,
    bytes: read.bytes,
    dialect: read.dialect,
    ...(read.given === undefined ? {} : { given: read.given }),
    rowsIn: again.rowsIn + read.setAside.length,
    setAside: [...read.setAside, ...again.setAside],
    issues: [said({ months: turned.months, rows: kept, why: '' }), ...read.issues, ...again.issues],
  };
}

/** The one year that the lines above the table name, or else the file's name; undefined where they name none or several. */
async function yearAbove({ content, name }: SourceFile, { dialect }: ReadTable): Promise<number | undefined> {
  const bytes =
    content instanceof Uint8Array
      ? content.subarray(0, BYTES_ABOVE)
      : new Uint8Array(await content.slice(0, BYTES_ABOVE).arrayBuffer());
  const above = new TextDecoder(dialect.encoding)
    .decode(bytes)
    .split(/\r\n|\r|\n/)
    .slice(0, dialect.preambleLines);
  const years = (text: string) => new Set(text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  for (const found of [years(above.join(' ')), years(name)]) {
    const [year] = found;
    if (found.size > 0) return found.size === 1 ? Number(year) : undefined;
  }
  return undefined;
}
