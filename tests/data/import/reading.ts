import type { DialectOverride } from '../../../src/data/import/dialect.ts';
import { loadTable } from '../../../src/data/import/load-table.ts';
import type { ReadFailure, ReadTable } from '../../../src/data/import/read-outcome.ts';
import { type ReadOptions, readTable } from '../../../src/data/import/read-table.ts';
import { assert } from '../../../src/domain/assert.ts';
import { engine } from '../engine.ts';

type Lane = ReadOptions['lane'];

/** Reads a text, or bytes, as a file of that content. */
export function read(
  content: string | Uint8Array,
  override?: DialectOverride,
  lane?: Lane,
): Promise<ReadTable | ReadFailure> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readTable({ name: 'test.csv', size: bytes.byteLength, content: bytes }, override, { lane });
}

export async function readWell(
  content: string | Uint8Array,
  override?: DialectOverride,
  lane?: Lane,
): Promise<ReadTable> {
  const table = await read(content, override, lane);
  assert(table.ok, 'the file is read as a table');
  return table;
}

/** The loaded table as rows of text, the row number first. */
export async function loaded(table: ReadTable): Promise<readonly (readonly (string | number)[])[]> {
  const db = await engine();
  assert(
    (await loadTable(db, table, 'reading_test')) !== undefined,
    'the engine finds the rows that the scanner found',
  );
  const rows = await db.query('select * from reading_test order by row_no');
  return rows.map((row) => Object.values(row).map((value) => (typeof value === 'number' ? value : String(value))));
}
