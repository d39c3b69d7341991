import type { Mapping } from '../data/import/mapping.ts';

/** What one change of a mapping was about. */
export type MappingChange =
  | { readonly code: 'kind' }
  | { readonly code: 'column' | 'constant' | 'date-format'; readonly field: string }
  | { readonly code: 'word'; readonly field: string; readonly word: string }
  | { readonly code: 'several' };

/** What differs between two mappings of a file; a changed column brings its own words and date format. */
export function mappingChange(before: Mapping, after: Mapping): MappingChange {
  if (before.kind !== after.kind) return { code: 'kind' };
  const [column, ...otherColumns] = differing(
    { ...before.columns, ...before.combined },
    { ...after.columns, ...after.combined },
  );
  if (otherColumns.length > 0) return { code: 'several' };
  if (column !== undefined) return { code: 'column', field: column };
  const [constant] = differing(before.constants, after.constants);
  if (constant !== undefined) return { code: 'constant', field: constant };
  const [date] = differing(before.dateFormats, after.dateFormats);
  if (date !== undefined) return { code: 'date-format', field: date };
  return wordChange(before.words, after.words);
}

function wordChange(before: Mapping['words'], after: Mapping['words']): MappingChange {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = fields.flatMap((field) =>
    differing(before[field] ?? {}, after[field] ?? {}).map((word) => ({ field, word })),
  );
  const [first] = changed;
  return first !== undefined && changed.length === 1 ? { code: 'word', ...first } : { code: 'several' };
}

function differing(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}
