import { combinedHeader } from '../../../data/import/combination.ts';
import { guessMeaning, type WordGuess } from '../../../data/import/guess-word.ts';
import { hasKnownValues, isKnownValue } from '../../../data/import/known-words.ts';
import type { ValueCount } from '../../../data/import/profile-table.ts';
import {
  evenedWord,
  isCountColumn,
  meaningOf,
  missingWords,
  NOT_RECORDED,
  wordMeanings,
} from '../../../data/import/words.ts';
import type { FieldDefinition } from '../../../domain/schema/field.ts';
import { fieldsOf } from '../../../domain/schema/fields.ts';
import type { SelectOption } from '../../../ui/Select.tsx';
import { wordMessages } from '../../messages/words.ts';
import type { ReadyFile } from '../../state.ts';

/** One spelling of a word. */
export interface Spelling extends ValueCount {
  /** `null` while nobody has said. */
  readonly code: string | null;
}

/** One word of a column, however it is spelled, and what it is taken to mean. */
export interface WordRow {
  /** The most frequent spelling. */
  readonly word: string;
  /** Cells of all spellings. */
  readonly count: number;
  /** The meaning of that spelling; `null` while nobody has said. */
  readonly code: string | null;
  /** The most frequent first; they may have been given different meanings. */
  readonly spellings: readonly Spelling[];
  /** What an unknown word may mean. */
  readonly guess: WordGuess | null;
}

/** The words of one yes/no, coded or category field. */
export interface FieldWords {
  readonly field: string;
  readonly label: string;
  readonly column: string;
  /** Words without a meaning stand as they are written: the field takes any text. */
  readonly keepsWords: boolean;
  /** The column holds counts: above 0 is yes, and no word is to be explained. */
  readonly isCounts: boolean;
  /** Words that nobody knew beforehand; they stay here when their meaning is said. */
  readonly unusual: readonly WordRow[];
  readonly known: readonly WordRow[];
  readonly meanings: readonly SelectOption[];
}

/** The words met in every matched column of words; the fields with unusual words come first. */
export function wordRows(file: ReadyFile): readonly FieldWords[] {
  const fields = [...fieldsOf(file.mapping.kind)].flatMap(([name, definition]) => fieldWords(file, name, definition));
  return fields.toSorted((one, other) => Number(other.unusual.length > 0) - Number(one.unusual.length > 0));
}

/** Words without a meaning so far: their cells count as not recorded. */
export function unexplained(fields: readonly FieldWords[]): number {
  return fields.flatMap(({ unusual }) => unusual).filter(({ code }) => code === null).length;
}

function fieldWords(file: ReadyFile, field: string, definition: FieldDefinition): FieldWords[] {
  const values = valuesOf(file, field);
  if (values === undefined || !['flag', 'coded', 'category'].includes(definition.type)) return [];
  const { inspection, mapping } = file;
  const column = mapping.columns[field] ?? headerOf(file, field);
  const meanings = wordMeanings(definition, mapping.words[field]);
  const usual = wordMeanings(definition, wordsOfHeader(inspection, field, column));
  const rows = spelled(values).map((spellings): WordRow => {
    const known = spellings.map(({ value, count }) => ({ value, count, code: meaningOf(value, meanings) ?? null }));
    const { value = '', code = null } = known[0] ?? {};
    const count = spellings.reduce((sum, spelling) => sum + spelling.count, 0);
    const guess = definition.type === 'category' || code !== null ? null : (guessMeaning(value, usual) ?? null);
    return { word: value, count, code, spellings: known, guess };
  });
  const isCounts = definition.type === 'flag' && isCountColumn(values.map(({ value }) => value));
  const isUsual = ({ word }: WordRow) => meaningOf(word, usual) !== undefined || isOrdinary(field, definition, word);
  return [
    {
      field,
      label: definition.label,
      column,
      keepsWords: definition.type === 'category',
      isCounts,
      unusual: isCounts ? [] : rows.filter((row) => !isUsual(row)),
      known: isCounts ? [] : rows.filter(isUsual),
      meanings: meaningOptions(definition, rows),
    },
  ];
}

/** A category takes any word; only a number where words are expected, like sex 1 and 2, needs its codebook. */
function isOrdinary(field: string, { type }: FieldDefinition, word: string): boolean {
  if (type !== 'category') return false;
  return !hasKnownValues(field) || isKnownValue(field, word) || !/^-?\d+(?:\.0+)?$/.test(word);
}

/** The values of a field's column or columns; undefined where they are not words as written. */
function valuesOf({ inspection, mapping }: ReadyFile, field: string): readonly ValueCount[] | undefined {
  const { columns } = inspection.profile;
  const combination = mapping.combined[field];
  const headers =
    combination?.how === 'any-yes' || combination?.how === 'first-filled'
      ? combination.columns
      : [mapping.columns[field]];
  const found = columns.filter(({ name }) => headers.includes(name));
  return found.length === 0 ? undefined : merged(found.flatMap(({ values }) => values));
}

function headerOf({ mapping }: ReadyFile, field: string): string {
  const combination = mapping.combined[field];
  return combination === undefined ? '' : combinedHeader(combination);
}

function merged(values: readonly ValueCount[]): readonly ValueCount[] {
  const counts = new Map<string, number>();
  for (const { value, count } of values) counts.set(value, count + (counts.get(value) ?? 0));
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((one, other) => other.count - one.count);
}

/** Values that differ in case, spaces and punctuation only, together; the most frequent word first. */
function spelled(values: readonly ValueCount[]): readonly (readonly ValueCount[])[] {
  const groups = new Map<string, ValueCount[]>();
  for (const value of values) {
    const key = evenedWord(value.value) || value.value;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  const total = (group: readonly ValueCount[]) => group.reduce((sum, { count }) => sum + count, 0);
  return [...groups.values()].toSorted((one, other) => total(other) - total(one));
}

/** The codes that the column's own header promises, where it is the one suggested. */
function wordsOfHeader({ suggestion }: ReadyFile['inspection'], field: string, column: string) {
  return suggestion.mapping.columns[field] === column ? suggestion.mapping.words[field] : undefined;
}

/** More words to choose among help nobody. */
const MOST_TARGETS = 30;

/** What a word of a field can be said to mean. */
function meaningOptions(definition: FieldDefinition, rows: readonly WordRow[]): readonly SelectOption[] {
  const { yes, no, notRecorded, sameAs } = wordMessages;
  const missing: SelectOption = { value: NOT_RECORDED, label: notRecorded };
  switch (definition.type) {
    case 'coded':
      return [...definition.values.map(({ code, label }) => ({ value: code, label })), missing];
    case 'category': {
      const said = rows.flatMap(({ code }) => (code === null || code === NOT_RECORDED ? [] : [code]));
      const words = rows.slice(0, MOST_TARGETS).map(({ word }) => word);
      const targets = [...new Set([...said, ...words])];
      return [missing, ...targets.map((word) => ({ value: word, label: word, group: sameAs }))];
    }
    default:
      return [{ value: 'yes', label: yes }, { value: 'no', label: no }, missing];
  }
}

/** A matched column of dates, numbers or ids, whose own words for "not recorded" may be said. */
export interface MissingWordsRow {
  readonly field: string;
  readonly label: string;
  readonly column: string;
  readonly said: readonly string[];
  /** Values that are neither read nor known to mean nothing, the most frequent first. */
  readonly unread: readonly ValueCount[];
}

const SHOWN_UNREAD = 5;

/** The matched columns of dates, numbers and ids, with what of them is not read. */
export function missingWordsRows(
  file: ReadyFile,
  isRead: (field: string, value: string) => boolean,
): readonly MissingWordsRow[] {
  const { mapping } = file;
  return [...fieldsOf(mapping.kind)].flatMap(([field, definition]): readonly MissingWordsRow[] => {
    const values = valuesOf(file, field);
    if (values === undefined || !['date', 'number', 'id'].includes(definition.type)) return [];
    const said = Object.keys(mapping.words[field] ?? {}).filter(
      (word) => mapping.words[field]?.[word] === NOT_RECORDED,
    );
    const missing = new Set([...missingWords(definition.type), ...said.map(evenedWord)]);
    const unread = values.filter(({ value }) => !missing.has(evenedWord(value)) && !isRead(field, value));
    const column = mapping.columns[field] ?? headerOf(file, field);
    return [{ field, label: definition.label, column, said, unread: unread.slice(0, SHOWN_UNREAD) }];
  });
}
