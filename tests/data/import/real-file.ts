import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type Db, UPLOAD_PATH } from '../../../src/data/db/port.ts';
import { sqlName } from '../../../src/data/db/sql-text.ts';
import { sharedPath } from '../../shared.ts';

/** Makes the raw table of a clean comma-separated reference file, and returns its headers. */
export async function loadRealFile(db: Db, name: string, ...path: readonly string[]): Promise<readonly string[]> {
  const bytes = readFileSync(sharedPath('real', ...path));
  const firstLine = new TextDecoder().decode(bytes.subarray(0, 100_000));
  const [headers = []] = Papa.parse<string[]>(firstLine, { preview: 1 }).data;
  const declared = headers.map((_, position) => `'c${position + 1}': 'VARCHAR'`).join(', ');
  const cells = headers.map((_, position) => `coalesce(c${position + 1}, '') as c${position + 1}`).join(', ');
  await db.withUpload(bytes, () =>
    db.execute(`create or replace table ${sqlName(name)} as
      select cast(row_number() over () as INTEGER) as row_no, ${cells}
      from read_csv('${UPLOAD_PATH}', auto_detect=false, header=false, skip=1, delim=',', quote='"', escape='"',
        columns={${declared}}, null_padding=true, max_line_size=10000000)`),
  );
  return headers;
}
