import { csvText } from './csv-text.ts';
import type { Db } from './db/port.ts';
import { textOf } from './db/row.ts';
import type { Inspection } from './workspace.ts';

/** The table as it was understood: a comma CSV with its header, cell for cell as text. */
export async function emitTable(db: Db, { read, rawTable }: Inspection): Promise<string> {
  const names = read.columns.map((_, index) => `c${index + 1}`);
  const rows = await db.query(`select ${names.join(', ')} from ${rawTable} order by row_no`);
  return csvText([read.columns, ...rows.map((row) => names.map((name) => textOf(row, name) ?? ''))]);
}
