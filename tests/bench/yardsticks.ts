import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { openNodeDb } from '../../src/data/db/node-db.ts';
import { UPLOAD_PATH } from '../../src/data/db/port.ts';
import { integerOf } from '../../src/data/db/row.ts';
import { BENCH_COLUMNS } from './bench-rows.ts';

/** What one run took, and what it found, so that a run that did nothing is noticed. */
export interface Ran {
  readonly milliseconds: number;
  readonly rows: number;
  /** Different people and referrals, where the yardstick counts them. */
  readonly counts?: { readonly people: number; readonly referred: number };
}

/** Reads the file from the first byte to the last and counts its lines. */
export async function rawRead(path: string): Promise<Ran> {
  const start = performance.now();
  let lines = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1_000_000 })) {
    for (const byte of piece) if (byte === 10) lines += 1;
  }
  return { milliseconds: performance.now() - start, rows: lines - 1 };
}

/** PapaParse with headers, parsing only: what most pages that read CSV do first. */
export async function papaParse(path: string): Promise<Ran> {
  const start = performance.now();
  const text = await readFile(path, 'utf8');
  let rows = 0;
  Papa.parse(text, {
    header: true,
    skipEmptyLines: true,
    step: () => {
      rows += 1;
    },
  });
  return { milliseconds: performance.now() - start, rows };
}

const DATES = BENCH_COLUMNS.filter((name) => name.endsWith('_date'));
const FLAGS = ['referred', 'naloxone_given'];

/** The product's engine alone: `read_csv` with the same casts, for a file of which everything is known before. */
export async function engineAlone(path: string): Promise<Ran> {
  const db = await openNodeDb();
  const content = new Uint8Array(await readFile(path));
  const start = performance.now();
  const columns = BENCH_COLUMNS.map((name) => `'${name}': '${DATES.includes(name) ? 'DATE' : 'VARCHAR'}'`).join(', ');
  const told = BENCH_COLUMNS.map((name) => (FLAGS.includes(name) ? `${name} = 'Yes' as ${name}` : name)).join(', ');
  await db.withUpload(content, () =>
    db.execute(`create table typed as select ${told}
from read_csv('${UPLOAD_PATH}', auto_detect=false, header=true, delim=',', quote='"', escape='"', nullstr='', columns={${columns}})`),
  );
  const milliseconds = performance.now() - start;
  const [row = {}] = await db.query(`select count(*)::integer as rows, count(distinct client_id)::integer as people,
  count(distinct client_id) filter (where referred)::integer as referred from typed`);
  await db.close();
  const counts = { people: integerOf(row, 'people'), referred: integerOf(row, 'referred') };
  return { milliseconds, rows: integerOf(row, 'rows'), counts };
}
