import { combinedColumns, withHeaders } from '../import/combination.ts';
import type { Mapping } from '../import/mapping.ts';

/** Every column that a mapping reads, with the fields it fills. */
export function columnsUsed(mapping: Mapping): ReadonlyMap<string, readonly string[]> {
  const used = new Map<string, string[]>();
  for (const [field, column] of Object.entries(mapping.columns)) {
    used.set(column, [...(used.get(column) ?? []), field]);
  }
  for (const [field, combination] of Object.entries(mapping.combined)) {
    for (const column of combinedColumns(combination)) used.set(column, [...(used.get(column) ?? []), field]);
  }
  return used;
}

/**
 * The mapping for a file that calls its columns otherwise: each column under its new name, and the fields whose column is
 * not in `names` left empty. What was said of words and dates stays for them, for the day the column is back.
 */
export function withNames(mapping: Mapping, names: ReadonlyMap<string, string>): Mapping {
  const columns = Object.fromEntries(
    Object.entries(mapping.columns).flatMap(([field, column]) => {
      const name = names.get(column);
      return name === undefined ? [] : [[field, name]];
    }),
  );
  const combined = Object.fromEntries(
    Object.entries(mapping.combined).flatMap(([field, combination]) => {
      const renamed = withHeaders(combination, (column) => names.get(column) ?? null);
      return renamed === undefined ? [] : [[field, renamed]];
    }),
  );
  return { ...mapping, columns, combined };
}
