import { csvText } from '../data/csv-text.ts';
import type { World } from './world.ts';

/** Prints rows as a JSON list, one row a line, or as CSV. */
export function printRows<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number | null>>[],
  format: 'json' | 'csv',
  world: World,
): void {
  if (format === 'json') {
    world.out(`[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}\n]`);
    return;
  }
  const lines = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
  world.out(csvText([columns, ...lines]).trimEnd());
}
