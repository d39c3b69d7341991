import { QueryError, type SqlRow, type SqlValue } from './port.ts';

/** The part of an Arrow result that is read; building Arrow tables is impossible under the content security policy. */
export interface ArrowResult {
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  readonly numRows: number;
  getChild(name: string): { get(index: number): unknown } | null;
}

/** Turns an Arrow result into plain rows. @throws QueryError when a cell needs a cast in `sql` */
export function plainRows(result: ArrowResult, sql: string): readonly SqlRow[] {
  const columns = result.schema.fields.map(({ name }) => ({ name, vector: result.getChild(name) }));
  return Array.from({ length: result.numRows }, (_, index) =>
    Object.fromEntries(columns.map(({ name, vector }) => [name, plainValue(vector?.get(index), name, sql)])),
  );
}

function plainValue(value: unknown, column: string, sql: string): SqlValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new QueryError(
    new Error(`column "${column}" holds a ${typeof value}: cast it to text, integer or double`),
    sql,
  );
}
