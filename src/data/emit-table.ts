import { csvText } from './csv-text.ts';
import type { Db } from './db/port.ts';
import { textOf } from './db/row.ts';
import { partOf } from './import/containers/part-names.ts';
import type { Inspection } from './workspace.ts';

/** The table as it was understood: a comma CSV with its header, cell for cell as text. */
export async function emitTable(db: Db, { read, rawTable }: Inspection): Promise<string> {
  const names = read.columns.map((_, index) => `c${index + 1}`);
  const rows = await db.query(`select ${names.join(', ')} from ${rawTable} order by row_no`);
  return csvText([read.columns, ...rows.map((row) => names.map((name) => textOf(row, name) ?? ''))]);
}

/** The name of a table's clean copy; of a table in a workbook, `county - Referrals.csv`, whatever slashes its names hold. */
export function emittedName(path: string): string {
  const part = partOf(path);
  const own = part === undefined ? path : path.slice(0, path.length - part.length).replace(/ › $/, '');
  const name = own.split(/[\\/]/).at(-1) ?? own;
  if (part === undefined) return `${name.replace(/\.(csv|tsv|txt)$/i, '')}.csv`;
  const inner = part
    .replace(/\.(csv|tsv|txt)$/i, '')
    .replaceAll(/ › /g, ' - ')
    .replaceAll(/[\\/:*?"<>|]/g, '-');
  return `${name.replace(/\.\w+$/, '')} - ${inner}.csv`;
}
