import { assert } from '../../domain/assert.ts';
import type { FieldDefinition } from '../../domain/schema/field.ts';
import { fieldsOf, type TableKind } from '../../domain/schema/fields.ts';
import { sqlName } from '../db/sql-text.ts';
import { dropEverywhere, type TablePlace } from '../db/table-place.ts';

const SQL_TYPES: Readonly<Record<FieldDefinition['type'], string>> = {
  id: 'VARCHAR',
  category: 'VARCHAR',
  coded: 'VARCHAR',
  date: 'DATE',
  flag: 'BOOLEAN',
  number: 'INTEGER',
};

/** A column of a typed table and the canonical field it holds. */
export interface TypedColumn {
  readonly name: string;
  readonly field: string;
  readonly definition: FieldDefinition;
  readonly sqlType: string;
}

const TABLE_NAMES = {
  'client-level': 'source_row',
  events: 'event_row',
  visits: 'visit_row',
  people: 'source_row',
  aggregate: 'month_count',
} as const;

/** A kind of table whose rows are read; of one that is left out nothing is. */
export type ReadKind = keyof typeof TABLE_NAMES;

/** The typed table that holds rows of a kind. */
export function typedTableName(kind: TableKind): (typeof TABLE_NAMES)[ReadKind] {
  assert(kind !== 'left-out', 'a table that is left out has no typed rows');
  return TABLE_NAMES[kind];
}

/** All typed tables, by name. */
export const TYPED_TABLES = [...new Set(Object.values(TABLE_NAMES))];

/** The columns of a kind's typed table after `file_no` and `row_no`, in order. A person stands under the normalised id. */
export function typedColumns(kind: TableKind): readonly TypedColumn[] {
  return [...fieldsOf(kind)].map(([field, definition]) => ({
    name: field === 'person_id' ? 'person_key' : field,
    field,
    definition,
    sqlType: SQL_TYPES[definition.type],
  }));
}

interface TableShape {
  readonly place: TablePlace;
  /** Columns behind those of the fields. */
  readonly more?: readonly string[];
}

function ddlOf(name: string, kind: ReadKind, { place, more = [] }: TableShape): readonly string[] {
  const columns = typedColumns(kind).map((column) => `${sqlName(column.name)} ${column.sqlType}`);
  const all = ['file_no INTEGER', 'row_no INTEGER', ...columns, ...more].join(', ');
  return [...dropEverywhere(name), `create table ${place}.${name} (${all})`];
}

/** Columns of `folded_row` after those of `source_row`: see `sql/record-row.sql`. */
const FOLDED_COLUMNS = ['row_key BIGINT', 'unit_key BIGINT', 'index_date DATE', 'role VARCHAR', 'is_folded BOOLEAN'];

/**
 * Statements that make the typed tables, `folded_row`, `set_aside` and `cell_issue` anew, empty; the canonical fields of a
 * kind are the columns of its table. `folded_row` takes what event logs and lists of visits tell, in the shape of `source_row`.
 */
export function typedTablesDdl(place: TablePlace = 'memory.main'): readonly string[] {
  return [
    ...(['client-level', 'events', 'visits', 'aggregate'] as const).flatMap((kind) =>
      ddlOf(TABLE_NAMES[kind], kind, { place }),
    ),
    ...ddlOf('folded_row', 'client-level', { place, more: FOLDED_COLUMNS }),
    'create or replace table set_aside (file_no INTEGER, row_no INTEGER, rule VARCHAR, column_name VARCHAR, value VARCHAR)',
    'create or replace table cell_issue (file_no INTEGER, row_no INTEGER, rule VARCHAR, field VARCHAR, column_name VARCHAR, value VARCHAR)',
  ];
}
