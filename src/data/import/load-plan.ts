import { fieldsOf } from '../../domain/schema/fields.ts';
import type { DateFormat, Mapping } from './mapping.ts';
import { type TypedColumn, typedColumns } from './typed-tables.ts';

/** One raw table to be made typed. */
export interface LoadInput {
  readonly rawTable: string;
  readonly fileNo: number;
  /** Headers of c1..cN. */
  readonly columns: readonly string[];
  readonly mapping: Mapping;
}

/** Where a typed column gets its values: a column of the raw table, one text for all rows, or nowhere. */
export type Source =
  | { readonly from: 'column'; readonly index: number; readonly header: string }
  | { readonly from: 'constant'; readonly text: string }
  | { readonly from: 'nothing' };

/** One column of the typed table and all that the mapping says of it. */
export interface PlannedColumn extends TypedColumn {
  readonly source: Source;
  readonly dateFormat: DateFormat;
  readonly words: Readonly<Record<string, string>>;
}

/** A planned column that is read from the file. */
export interface MappedColumn extends PlannedColumn {
  readonly source: Extract<Source, { from: 'column' }>;
}

/** How every column of the typed table is filled. A date whose format nobody said is taken as ISO: nothing is guessed. */
export function planLoad({ columns, mapping }: LoadInput): readonly PlannedColumn[] {
  return typedColumns(mapping.kind).map((column) => ({
    ...column,
    source: sourceOf(column.field, columns, mapping),
    dateFormat: own(mapping.dateFormats, column.field) ?? 'ymd',
    words: own(mapping.words, column.field) ?? {},
  }));
}

export function isMapped(column: PlannedColumn): column is MappedColumn {
  return column.source.from === 'column';
}

/** Headers that a mapping names and a file does not have: it was made for another export. */
export function headersNotFound(mapping: Mapping, columns: readonly string[]): readonly string[] {
  const fields = fieldsOf(mapping.kind);
  return Object.entries(mapping.columns)
    .filter(([field, header]) => fields.has(field) && !columns.includes(header))
    .map(([, header]) => header);
}

function sourceOf(field: string, columns: readonly string[], mapping: Mapping): Source {
  const header = own(mapping.columns, field);
  const index = header === undefined ? 0 : columns.indexOf(header) + 1;
  if (header !== undefined && index > 0) return { from: 'column', index, header };
  const text = own(mapping.constants, field);
  return text === undefined ? { from: 'nothing' } : { from: 'constant', text };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
