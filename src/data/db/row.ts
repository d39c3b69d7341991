import { assert } from '../../domain/assert.ts';
import type { SqlRow } from './port.ts';

/** A whole number that the statement promises. @throws when the column is missing, null or no whole number */
export function integerOf(row: SqlRow, column: string): number {
  const value = row[column];
  assert(
    typeof value === 'number' && Number.isInteger(value),
    `column "${column}" holds ${String(value)}, not an integer`,
  );
  return value;
}

/** A text or null. @throws when the column is missing or of another type */
export function textOf(row: SqlRow, column: string): string | null {
  const value = row[column];
  assert(typeof value === 'string' || value === null, `column "${column}" holds ${String(value)}, not text`);
  return value;
}
