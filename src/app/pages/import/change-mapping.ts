import {
  type Combination,
  type DateFormat,
  emptyMapping,
  type Mapping,
  type WordCode,
} from '../../../data/import/mapping.ts';
import { matchFields } from '../../../data/import/match-fields.ts';
import type { ColumnProfile } from '../../../data/import/profile-table.ts';
import { chooseDateFormat, provenOrder } from '../../../data/import/suggest-dates.ts';
import type { Suggestion } from '../../../data/import/suggest-mapping.ts';
import { NOT_RECORDED } from '../../../data/import/words.ts';
import type { Inspection } from '../../../data/workspace.ts';
import { fieldsOf, type TableKind } from '../../../domain/schema/fields.ts';
import type { IsoDate } from '../../../domain/units.ts';

type Profiled = Pick<Inspection, 'profile'>;

/** The mapping with another column for a field, or none. Words and date format belonged to the column before. */
export function withColumn(mapping: Mapping, field: string, column: string | null, { profile }: Profiled): Mapping {
  const bare: Mapping = {
    ...mapping,
    columns: without(mapping.columns, field),
    combined: without(mapping.combined, field),
    words: without(mapping.words, field),
    dateFormats: without(mapping.dateFormats, field),
  };
  if (column === null) return bare;
  const format = dateFormatOf(field, mapping.kind, column, profile.columns);
  return {
    ...bare,
    columns: { ...bare.columns, [field]: column },
    constants: without(mapping.constants, field),
    dateFormats: format === undefined ? bare.dateFormats : { ...bare.dateFormats, [field]: format },
  };
}

/** The mapping with several columns for a field. Its words go on being known: they may stand in these columns too. */
export function withCombination(mapping: Mapping, field: string, combination: Combination): Mapping {
  return {
    ...mapping,
    columns: without(mapping.columns, field),
    constants: without(mapping.constants, field),
    combined: { ...mapping.combined, [field]: combination },
  };
}

function dateFormatOf(
  field: string,
  kind: TableKind,
  column: string,
  columns: readonly ColumnProfile[],
): DateFormat | undefined {
  const profile = columns.find(({ name }) => name === column);
  if (fieldsOf(kind).get(field)?.type !== 'date' || profile === undefined) return undefined;
  return chooseDateFormat(profile, provenOrder(columns), field === 'month').format;
}

/** The mapping with one value of a field for all rows; an empty text takes it away. */
export function withConstant(mapping: Mapping, field: string, text: string): Mapping {
  const others = without(mapping.constants, field);
  return { ...mapping, constants: text === '' ? others : { ...others, [field]: text } };
}

export function withDateFormat(mapping: Mapping, field: string, format: DateFormat): Mapping {
  return { ...mapping, dateFormats: { ...mapping.dateFormats, [field]: format } };
}

/** The mapping with the order of day and month in every column that leaves it open: it is asked once for a file. */
export function withDayOrder(mapping: Mapping, order: 'mdy' | 'dmy', { profile }: Profiled): Mapping {
  const open = Object.entries(mapping.columns).filter(([field, header]) => {
    const column = profile.columns.find(({ name }) => name === header);
    const isOrdered = mapping.dateFormats[field] === 'mdy' || mapping.dateFormats[field] === 'dmy';
    return isOrdered && column !== undefined && chooseDateFormat(column, order).ambiguous;
  });
  return {
    ...mapping,
    dateFormats: { ...mapping.dateFormats, ...Object.fromEntries(open.map(([field]) => [field, order])) },
  };
}

/** The mapping with a date for day 0 of its study days; `null`: there is none. */
export function withDayZero({ dayZero: _, ...mapping }: Mapping, date: IsoDate | null): Mapping {
  return date === null ? mapping : { ...mapping, dayZero: date };
}

/** The mapping with a meaning for a word of a field; `null` takes back what was said. */
export function withWord(mapping: Mapping, field: string, word: string, code: WordCode | null): Mapping {
  const others = without(mapping.words[field] ?? {}, word);
  const words = code === null ? others : { ...others, [word]: code };
  return {
    ...mapping,
    words: Object.keys(words).length === 0 ? without(mapping.words, field) : { ...mapping.words, [field]: words },
  };
}

/** The mapping with meanings for several words of a field; `null` takes back what was said of one. */
export function withWords(mapping: Mapping, field: string, words: Readonly<Record<string, WordCode | null>>): Mapping {
  return Object.entries(words).reduce((changed, [word, code]) => withWord(changed, field, word, code), mapping);
}

/** The mapping with these words, and no others, said to mean "not recorded" in the column of a field. */
export function withMissingWords(mapping: Mapping, field: string, missing: readonly string[]): Mapping {
  const others = Object.entries(mapping.words[field] ?? {}).filter(([, code]) => code !== NOT_RECORDED);
  const words = Object.fromEntries([...others, ...missing.map((word) => [word, NOT_RECORDED])]);
  return {
    ...mapping,
    words: Object.keys(words).length === 0 ? without(mapping.words, field) : { ...mapping.words, [field]: words },
  };
}

/** The mapping of a file whose rows are something else than was thought, suggested anew. */
export function withKind(
  kind: TableKind,
  { profile, suggestion }: Profiled & { readonly suggestion: Suggestion },
): Mapping {
  if (suggestion.mapping.kind === kind) return suggestion.mapping;
  const matches = [...matchFields(profile, kind, suggestion.identifiers)];
  return matches.reduce(
    (mapping, [field, { column }]) => withColumn(mapping, field, column, { profile }),
    emptyMapping(kind),
  );
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
