import type { FieldDefinition } from '../../domain/schema/field.ts';

/** The field a combination fills, and how its cells are reached. */
export interface CombineInput {
  readonly definition: FieldDefinition;
  readonly words: Readonly<Record<string, string>>;
  /** SQL of the trimmed text under a header; undefined where the file lacks the column. */
  readonly cellOf: (header: string) => string | undefined;
}

/** Steps to the one text of a row: parts are worked out once, over the raw cells; the text and the note are made of them. */
export interface CombinedSql {
  readonly parts: readonly string[];
  /** SQL of the text for the names of the parts. */
  readonly text: (parts: readonly string[]) => string;
  /** SQL of what is worth a note in the row, else NULL, for the names of the parts. */
  readonly note?: (parts: readonly string[]) => string;
}
