import { isCountColumn, meaningOf, NOT_RECORDED, wordMeanings } from '../../../data/import/words.ts';
import type { FieldDefinition } from '../../../domain/schema/field.ts';
import { fieldsOf } from '../../../domain/schema/fields.ts';
import type { SelectOption } from '../../../ui/Select.tsx';
import { importMessages } from '../../messages/import.ts';
import type { ReadyFile } from '../../state.ts';

/** One word of a column and what it is taken to mean. */
export interface WordRow {
  readonly word: string;
  readonly count: number;
  /** `null` while nobody has said. */
  readonly code: string | null;
}

/** The words of one yes/no or coded field. */
export interface FieldWords {
  readonly field: string;
  readonly label: string;
  readonly column: string;
  /** The column holds counts: above 0 is yes, and no word is to be explained. */
  readonly isCounts: boolean;
  /** Words that nobody knew beforehand; they stay here when their meaning is said. */
  readonly unusual: readonly WordRow[];
  readonly known: readonly WordRow[];
  readonly meanings: readonly SelectOption[];
}

/** The words met in every matched yes/no and coded column; the fields with unusual words come first. */
export function wordRows(file: ReadyFile): readonly FieldWords[] {
  const fields = [...fieldsOf(file.mapping.kind)].flatMap(([name, definition]) => fieldWords(file, name, definition));
  return fields.toSorted((one, other) => Number(other.unusual.length > 0) - Number(one.unusual.length > 0));
}

/** Words without a meaning so far: their cells count as not recorded. */
export function unexplained(fields: readonly FieldWords[]): number {
  return fields.flatMap(({ unusual }) => unusual).filter(({ code }) => code === null).length;
}

function fieldWords({ inspection, mapping }: ReadyFile, field: string, definition: FieldDefinition): FieldWords[] {
  const header = mapping.columns[field];
  const column = inspection.profile.columns.find(({ name }) => name === header);
  if (column === undefined || (definition.type !== 'flag' && definition.type !== 'coded')) return [];
  const meanings = wordMeanings(definition, mapping.words[field]);
  const usual = wordMeanings(definition, wordsOfHeader(inspection, field, column.name));
  const isUsual = ({ word }: WordRow) => meaningOf(word, usual) !== undefined;
  const rows = column.values.map(({ value, count }) => ({
    word: value,
    count,
    code: meaningOf(value, meanings) ?? null,
  }));
  const isCounts = definition.type === 'flag' && isCountColumn(rows.map(({ word }) => word));
  return [
    {
      field,
      label: definition.label,
      column: column.name,
      isCounts,
      unusual: isCounts ? [] : rows.filter((row) => !isUsual(row)),
      known: isCounts ? [] : rows.filter(isUsual),
      meanings: meaningOptions(definition),
    },
  ];
}

/** The codes that the column's own header promises, where it is the one suggested. */
function wordsOfHeader({ suggestion }: ReadyFile['inspection'], field: string, column: string) {
  return suggestion.mapping.columns[field] === column ? suggestion.mapping.words[field] : undefined;
}

/** What a word of a field can be said to mean. */
function meaningOptions(definition: FieldDefinition): readonly SelectOption[] {
  const { yes, no, notRecorded } = importMessages.words;
  const codes: readonly SelectOption[] =
    definition.type === 'coded'
      ? definition.values.map(({ code, label }) => ({ value: code, label }))
      : [
          { value: 'yes', label: yes },
          { value: 'no', label: no },
        ];
  return [...codes, { value: NOT_RECORDED, label: notRecorded }];
}
