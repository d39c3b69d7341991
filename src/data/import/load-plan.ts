import { fieldsOf } from '../../domain/schema/fields.ts';
import { sqlName } from '../db/sql-text.ts';
import { cell, rawColumn } from './coerce-sql.ts';
import { combinedColumns, combinedHeader } from './combination.ts';
import { combinedSql } from './combine-sql.ts';
import type { CombineInput } from './combined-steps.ts';
import type { Combination, DateFormat, Mapping } from './mapping.ts';
import { type TypedColumn, typedColumns } from './typed-tables.ts';

/** One raw table to be made typed. */
export interface LoadInput {
  readonly rawTable: string;
  readonly fileNo: number;
  /** Headers of c1..cN. */
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  /** Whether the ids of people are compared without case, punctuation and leading zeros. */
  readonly looseIds?: boolean;
  /** How many rows one statement takes; fewer take less memory, and nothing else changes. */
  readonly rowsAtOnce?: number | undefined;
  /** Headers of the columns no cell of which has blanks around it, so that none need be looked for. */
  readonly neat?: ReadonlySet<string>;
}

/** Several columns of the raw table; `header` names them all. */
export interface CombinedSource {
  readonly from: 'combined';
  readonly header: string;
  /** Name of the value among the kept cells. */
  readonly name: string;
  /** Columns to be worked out first, over the raw table: name and SQL. */
  readonly parts: ReadonlyMap<string, string>;
  /** SQL of the value over the raw table with the parts. */
  readonly text: string;
  /** SQL of what is worth a note in the row, else NULL, over the same. */
  readonly note?: string;
}

/** One column of the raw table; `isNeat`: it is known that no cell of it has blanks around it. */
interface ColumnSource {
  readonly from: 'column';
  readonly index: number;
  readonly header: string;
  readonly isNeat?: true;
}

/** Where a typed column gets its values: one or several columns of the raw table, one text for all rows, or nowhere. */
export type Source =
  | ColumnSource
  | CombinedSource
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
  readonly source: Exclude<Source, { from: 'constant' | 'nothing' }>;
}

/** How every column of the typed table is filled. A date whose format nobody said is taken as ISO: nothing is guessed. */
export function planLoad({ columns, mapping, neat }: LoadInput): readonly PlannedColumn[] {
  const namePart = partNames();
  return typedColumns(mapping.kind).map((column) => ({
    ...column,
    source: neatly(sourceOf(column, { columns, mapping }, namePart), neat),
    dateFormat: own(mapping.dateFormats, column.field) ?? 'ymd',
    words: own(mapping.words, column.field) ?? {},
  }));
}

function neatly(source: Source, neat: LoadInput['neat']): Source {
  return source.from === 'column' && neat?.has(source.header) === true ? { ...source, isNeat: true } : source;
}

export function isMapped(column: PlannedColumn): column is MappedColumn {
  return column.source.from === 'column' || column.source.from === 'combined';
}

/** Headers that a mapping names and a file does not have: it was made for another export. */
export function headersNotFound(mapping: Mapping, columns: readonly string[]): readonly string[] {
  const fields = fieldsOf(mapping.kind);
  const named = [
    ...Object.entries(mapping.columns),
    ...Object.entries(mapping.combined).flatMap(([field, one]) =>
      combinedColumns(one).map((header) => [field, header] as const),
    ),
  ];
  return named.filter(([field, header]) => fields.has(field) && !columns.includes(header)).map(([, header]) => header);
}

/** Names parts by what they are, so that one which several fields need is worked out once. */
function partNames(): (sql: string) => string {
  const names = new Map<string, string>();
  return (sql) => {
    const name = names.get(sql) ?? `part_${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}

function sourceOf(
  { field, definition }: TypedColumn,
  { columns, mapping }: Pick<LoadInput, 'columns' | 'mapping'>,
  namePart: (sql: string) => string,
): Source {
  const combination = own(mapping.combined, field);
  if (combination !== undefined) {
    const words = own(mapping.words, field) ?? {};
    const combined = combinedSource(field, combination, { definition, words, cellOf: cellUnder(columns) }, namePart);
    if (combined !== undefined) return combined;
  }
  const header = own(mapping.columns, field);
  const index = header === undefined ? 0 : columns.indexOf(header) + 1;
  if (header !== undefined && index > 0) return { from: 'column', index, header };
  const text = own(mapping.constants, field);
  return text === undefined ? { from: 'nothing' } : { from: 'constant', text };
}

function combinedSource(
  field: string,
  combination: Combination,
  input: CombineInput,
  namePart: (sql: string) => string,
): CombinedSource | undefined {
  const steps = combinedSql(combination, input);
  if (steps === undefined) return undefined;
  const name = `of_${field}`;
  const named = steps.parts.map((part) => [namePart(part), part] as const);
  const names = named.map(([part]) => `raw.${part}`);
  const source = {
    from: 'combined',
    header: combinedHeader(combination),
    name,
    parts: new Map(named),
    text: steps.text(names),
  } as const;
  return steps.note === undefined ? source : { ...source, note: steps.note(names) };
}

/** Reaches the trimmed cells of a raw table by header. */
function cellUnder(columns: readonly string[]): CombineInput['cellOf'] {
  return (header) => {
    const index = columns.indexOf(header) + 1;
    return index === 0 ? undefined : cell(`raw.${rawColumn(index)}`);
  };
}

/** SQL of the raw table as `raw`, with the parts of combined columns. */
export function rawRows({ rawTable }: LoadInput, mapped: readonly MappedColumn[]): string {
  const parts = new Map(mapped.flatMap(({ source }) => (source.from === 'combined' ? [...source.parts] : [])));
  if (parts.size === 0) return `${sqlName(rawTable)} as raw`;
  const named = [...parts].map(([name, text]) => `${text} as ${name}`);
  return `(select raw.*, ${named.join(', ')} from ${sqlName(rawTable)} as raw) as raw`;
}

/** SQL of the text a mapped column reads, over `rawRows`. */
export function rawText(source: MappedColumn['source']): string {
  if (source.from === 'combined') return source.text;
  const raw = `raw.${rawColumn(source.index)}`;
  return source.isNeat === true ? raw : cell(raw);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
