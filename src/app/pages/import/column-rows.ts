import { combinedColumns } from '../../../data/import/combination.ts';
import type { Combination } from '../../../data/import/mapping.ts';
import type { FieldMatch } from '../../../data/import/match-fields.ts';
import type { Family } from '../../../domain/metrics/metric.ts';
import type { FieldDefinition } from '../../../domain/schema/field.ts';
import { fieldsOf } from '../../../domain/schema/fields.ts';
import type { ReadyFile } from '../../state.ts';
import { type Answerable, waitingFor } from './answerable.ts';

/** One field of the table and what fills it. */
export interface ColumnRow {
  readonly name: string;
  readonly definition: FieldDefinition;
  readonly column: string | null;
  /** Several columns that make its value together. */
  readonly combination: Combination | null;
  /** One value for all rows. */
  readonly constant: string | null;
  /** Why the column was suggested; `null` when a person or a project chose it. */
  readonly match: FieldMatch | null;
  /** A column that may hold the field, where none is chosen. */
  readonly offer: FieldMatch | null;
  /** Kinds of measures of which some cannot be shown before this field is filled. */
  readonly blocks: readonly Family[];
}

export interface ColumnRows {
  readonly filled: readonly ColumnRow[];
  /** Not filled, and a measure waits for them. */
  readonly wanted: readonly ColumnRow[];
  /** Not filled, and nothing waits for them. */
  readonly others: readonly ColumnRow[];
}

/** Sorts the fields of a file's kind by what is to be done about them. */
export function columnRows({ inspection, mapping }: ReadyFile, now: Answerable): ColumnRows {
  const rows = [...fieldsOf(mapping.kind)].map(([name, definition]): ColumnRow => {
    const column = mapping.columns[name] ?? null;
    const match = inspection.suggestion.matches[name];
    return {
      name,
      definition,
      column,
      combination: mapping.combined[name] ?? null,
      constant: mapping.constants[name] ?? null,
      match: match !== undefined && match.column === column ? match : null,
      offer: column === null ? (inspection.suggestion.offers[name] ?? null) : null,
      blocks: waitingFor(name, now),
    };
  });
  const isFilled = ({ column, combination, constant }: ColumnRow) =>
    column !== null || combination !== null || constant !== null;
  const empty = rows.filter((row) => !isFilled(row));
  return {
    filled: rows.filter(isFilled),
    wanted: empty.filter(({ blocks, name }) => blocks.length > 0 || SETTING.includes(name)),
    others: empty.filter(({ blocks, name }) => blocks.length === 0 && !SETTING.includes(name)),
  };
}

/** Fields that many exports leave out because one value holds for all rows; without a pathway nothing can be compared. */
export const SETTING: readonly string[] = ['program', 'pathway'];

/** The file's columns that fill nothing, without those that name people. */
export function unusedColumns({ inspection, mapping }: ReadyFile): readonly string[] {
  const used = new Set([
    ...Object.values(mapping.columns),
    ...Object.values(mapping.combined).flatMap(combinedColumns),
  ]);
  const hidden = new Set(inspection.suggestion.identifiers.map(({ column }) => column));
  return inspection.read.columns.filter((column) => !used.has(column) && !hidden.has(column));
}
