import type { Db } from '../db/port.ts';
import { sqlName } from '../db/sql-text.ts';
import type { Inspection } from '../workspace.ts';
import { rawColumn } from './coerce-sql.ts';
import { combinedColumns } from './combination.ts';
import { SECRET_TABLE, secretDdl } from './combined-name.ts';
import type { Mapping } from './mapping.ts';

interface IdentifiedFile {
  readonly inspection: Pick<Inspection, 'read' | 'rawTable' | 'suggestion'>;
  readonly mapping: Mapping;
}

/**
 * The columns that name or find people (`besides` those of a file to compare with) and that no later step needs: what was
 * hashed from names is hashed by now.
 */
export function columnsToHide(
  { inspection, mapping }: IdentifiedFile,
  besides: readonly Pick<Inspection, 'suggestion'>[] = [],
): readonly string[] {
  const kept = new Set([
    ...Object.values(mapping.columns),
    ...Object.values(mapping.combined).flatMap((one) => (one.how === 'name-key' ? [] : combinedColumns(one))),
  ]);
  const named = [inspection, ...besides].flatMap(({ suggestion }) =>
    suggestion.identifiers.map(({ column }) => column),
  );
  return [...new Set(named)].filter((column) => inspection.read.columns.includes(column) && !kept.has(column));
}

/** The columns that a load reads, names for a hash among them. */
export function columnsRead({ columns, combined }: Mapping): ReadonlySet<string> {
  return new Set([...Object.values(columns), ...Object.values(combined).flatMap(combinedColumns)]);
}

const HIDDEN = '•';

/**
 * Puts keyed hashes in the place of the cells of these columns in the raw table. Equal cells stay equal, so that copies of
 * a row and changed cells are still found; what stood there is nowhere in the engine any more.
 */
export async function hideColumns(
  db: Db,
  { read, rawTable }: IdentifiedFile['inspection'],
  { columns, secret }: { readonly columns: readonly string[]; readonly secret: string },
): Promise<void> {
  if (columns.length === 0) return;
  for (const statement of secretDdl(secret)) await db.execute(statement);
  const hashed = columns
    .map((header) => rawColumn(read.columns.indexOf(header) + 1))
    .map(
      (column) => `${column} = case when ${column} = '' or starts_with(${column}, '${HIDDEN}') then ${column}
      else '${HIDDEN}' || left(sha256((select secret from ${SECRET_TABLE}) || '|' || ${column}), 16) end`,
    );
  await db.execute(`update ${sqlName(rawTable)} set ${hashed.join(', ')}`);
}
