import type { FieldDefinition } from '../../domain/schema/field.ts';
import { fieldsOf, type TableKind } from '../../domain/schema/fields.ts';
import { sqlName } from '../db/sql-text.ts';

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

/** The typed table that holds rows of a kind. */
export function typedTableName(kind: TableKind): 'source_row' | 'month_count' {
  return kind === 'client-level' ? 'source_row' : 'month_count';
}

/** The columns of a kind's typed table after `file_no` and `row_no`, in order. A person stands under the normalised id. */
export function typedColumns(kind: TableKind): readonly TypedColumn[] {
  return [...fieldsOf(kind)].map(([field, definition]) => ({
    name: field === 'person_id' ? 'person_key' : field,
    field,
    definition,
    sqlType: SQL_TYPES[definition.type],
  }));
}

function typedTable(kind: TableKind): string {
  const columns = typedColumns(kind).map(({ name, sqlType }) => `${sqlName(name)} ${sqlType}`);
  return `create or replace table ${typedTableName(kind)} (file_no INTEGER, row_no INTEGER, ${columns.join(', ')})`;
}

/** Statements that make `source_row`, `month_count`, `set_aside` and `cell_issue` anew, empty; the canonical fields are the columns of the first two. */
export function typedTablesDdl(): readonly string[] {
  return [
    typedTable('client-level'),
    typedTable('aggregate'),
    'create or replace table set_aside (file_no INTEGER, row_no INTEGER, rule VARCHAR, column_name VARCHAR, value VARCHAR)',
    'create or replace table cell_issue (file_no INTEGER, row_no INTEGER, rule VARCHAR, field VARCHAR, column_name VARCHAR, value VARCHAR)',
  ];
}
