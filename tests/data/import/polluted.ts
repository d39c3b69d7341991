import Papa from 'papaparse';
import type { DialectOverride } from '../../../src/data/import/dialect.ts';
import type { ReadTable } from '../../../src/data/import/read-outcome.ts';
import { readTable } from '../../../src/data/import/read-table.ts';
import { assert } from '../../../src/domain/assert.ts';

/** A clean export: 80 rows and 9 columns with quoted commas, line ends inside cells, doubled quotes, empty cells. */
export const HEADER = ['client', 'day', 'time', 'visits', 'amount', 'kind', 'note', 'site', 'comment'];

export const ROWS: readonly (readonly string[])[] = Array.from({ length: 80 }, (_, row) => [
  `C-${1000 + row * 7}`,
  `2025-${String(1 + (row % 12)).padStart(2, '0')}-${String(1 + (row % 27)).padStart(2, '0')}`,
  `${8 + (row % 10)}:${String((row * 7) % 60).padStart(2, '0')}`,
  String(row % 9),
  `${row}.50`,
  ['call', 'visit', 'walk-in'][row % 3] ?? '',
  row % 5 === 0 ? `said "later", then left` : `note ${row}`,
  row % 4 === 0 ? '' : `Site ${String.fromCharCode(65 + (row % 6))}`,
  row % 11 === 0 ? `first line ${row}\nsecond, line` : row % 3 === 0 ? '' : `ok ${row}`,
]);

export interface Spelling {
  readonly delimiter?: string;
  readonly quote?: string;
  /** How a quote inside a quoted cell is written. */
  readonly escape?: 'double' | 'backslash';
  readonly newline?: string;
}

export function lineOf(cells: readonly string[], spelling: Spelling = {}): string {
  const { delimiter = ',', quote = '"', escape: escapedBy = 'double' } = spelling;
  const inner = escapedBy === 'double' ? `${quote}${quote}` : `\\${quote}`;
  return cells
    .map((text) => {
      const needsQuotes = [delimiter.trim() || delimiter, quote, '\n', '\r'].some((part) => text.includes(part));
      return needsQuotes ? `${quote}${text.replaceAll(quote, inner)}${quote}` : text;
    })
    .join(delimiter);
}

export function fileOf(rows: readonly (readonly string[])[] = [HEADER, ...ROWS], spelling: Spelling = {}): string {
  const { newline = '\n' } = spelling;
  return rows.map((cells) => `${lineOf(cells, spelling)}${newline}`).join('');
}

/** What a reading kept: the column names, and the cells of each row by its row number. */
export interface Kept {
  readonly table: ReadTable;
  readonly rows: ReadonlyMap<number, readonly string[]>;
}

/** Reads a text and parses what the engine would be given, without the engine. */
export async function keptOf(text: string | Uint8Array, override: DialectOverride = {}): Promise<Kept> {
  const content = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const source = { name: 'polluted.csv', size: content.byteLength, content };
  const table = await readTable(source, override, { lane: 'repair' });
  assert(table.ok, `the file is read: ${table.ok ? '' : table.issue.rule}`);
  const copy =
    table.source.content instanceof Uint8Array
      ? new Blob([Uint8Array.from(table.source.content)])
      : table.source.content;
  const { data } = Papa.parse<string[]>((await copy.text()).trimEnd(), {
    delimiter: ',',
    quoteChar: '"',
    newline: '\n',
  });
  return { table, rows: new Map(data.map(([row, ...cells]) => [Number(row), cells])) };
}
