import type { Issue } from '../../domain/issue.ts';
import type { FieldDefinition } from '../../domain/schema/field.ts';
import { fieldsOf, type TableKind } from '../../domain/schema/fields.ts';
import { codebookOf } from './codebooks.ts';
import { combinedColumns, combinedHeader } from './combination.ts';
import { findIdentifiers, type Identifier } from './identifiers.ts';
import type { Combination, Mapping, WordCode } from './mapping.ts';
import { type FieldMatch, matchFields, offerFields } from './match-fields.ts';
import type { ColumnProfile, TableProfile } from './profile-table.ts';
import { type CombineQuestion, suggestCombined } from './suggest-combined.ts';
import { chooseDateFormat, type DateFormatChoice, provenOrder } from './suggest-dates.ts';
import { type FileKind, fileKind, mixedMeasures } from './table-kind.ts';
import { evenedWord, isCountColumn, meaningOf, wordMeanings } from './words.ts';

/** A word of a yes/no or coded column that nobody knows, for the county to map. */
export interface UnknownWord {
  readonly field: string;
  readonly column: string;
  readonly value: string;
  readonly count: number;
}

/** What a table seems to be, column by column, each with its reason; everything can be changed by the county. */
export interface Suggestion {
  readonly kind: FileKind;
  readonly mapping: Mapping;
  /** By field. */
  readonly matches: Readonly<Record<string, FieldMatch>>;
  /** Columns that may hold a field, and too little speaks for it to take them. */
  readonly offers: Readonly<Record<string, FieldMatch>>;
  readonly identifiers: readonly Identifier[];
  /** Columns that are neither matched nor an identifier. */
  readonly unmatched: readonly string[];
  readonly unknownWords: readonly UnknownWord[];
  readonly issues: readonly Issue[];
}

interface MatchedColumn {
  readonly name: string;
  readonly field: FieldDefinition;
  readonly column: ColumnProfile;
}

/** Suggests what a table is and which column holds which field, from its headers and values alone. */
export function suggestMapping(profile: TableProfile): Suggestion {
  const identifiers = findIdentifiers(profile.columns);
  const episode = matchFields(profile, 'client-level', identifiers);
  const counts = matchFields(profile, 'aggregate', identifiers);
  const kind = fileKind({
    profile,
    episode: withCombined(episode, { profile, identifiers, kind: 'client-level' }),
    counts: withCombined(counts, { profile, identifiers, kind: 'aggregate' }),
    offered: offerFields(profile, 'client-level', identifiers, {
      fields: new Set(episode.keys()),
      columns: new Set([...episode.values()].map(({ column }) => column)),
    }),
  });
  const table: TableKind = kind === 'unknown' ? 'client-level' : kind;
  const single = matchesOf(table, { episode, counts, profile, identifiers });
  const combined = suggestCombined({ profile, kind: table, identifiers, matches: single });
  const matches = withoutCombined(single, combined);
  const matched = matchedColumns(profile, table, matches);
  const dates = dateChoices(matched, provenOrder(profile.columns));
  const words = codebooks(matched, profile);
  const unknownWords = matched.flatMap((column) => unknownWordsOf(column, words.get(column.name)));
  const known = new Set([
    ...matched.map(({ column }) => column.name),
    ...[...combined.values()].flatMap(combinedColumns),
    ...identifiers.map(({ column }) => column),
  ]);
  return {
    kind,
    mapping: {
      kind: table,
      columns: Object.fromEntries(matched.map(({ name, column }) => [name, column.name])),
      combined: Object.fromEntries(combined),
      constants: {},
      words: Object.fromEntries(words),
      dateFormats: Object.fromEntries([...dates].map(([name, { format }]) => [name, format])),
    },
    matches: Object.fromEntries(matches),
    offers: Object.fromEntries(
      offerFields(profile, table, identifiers, {
        fields: new Set([...matches.keys(), ...combined.keys()]),
        columns: known,
      }),
    ),
    identifiers,
    unmatched: profile.columns.map(({ name }) => name).filter((name) => !known.has(name)),
    unknownWords,
    issues: [
      ...(kind === 'aggregate' ? mixedIssues(profile) : []),
      ...identifierIssues(identifiers, matches),
      ...ambiguousDates(matched, dates),
      ...unknownWords.map(unknownWordIssue),
    ],
  };
}

/** What single and several columns fill, by field, for the question what a row of the file is. */
function withCombined(
  matches: ReadonlyMap<string, FieldMatch>,
  table: Omit<CombineQuestion, 'matches'>,
): ReadonlyMap<string, { readonly column: string }> {
  const combined = [...suggestCombined({ ...table, matches })];
  return new Map([
    ...withoutCombined(matches, new Map(combined)),
    ...combined.map(([field, one]) => [field, { column: combinedHeader(one) }] as const),
  ]);
}

/** The single matches without fields that several columns fill, and without columns that are one of several. */
function withoutCombined(
  matches: ReadonlyMap<string, FieldMatch>,
  combined: ReadonlyMap<string, Combination>,
): ReadonlyMap<string, FieldMatch> {
  const taken = new Set([...combined.values()].filter(({ how }) => how !== 'age').flatMap(combinedColumns));
  return new Map([...matches].filter(([field, { column }]) => !combined.has(field) && !taken.has(column)));
}

interface Matches {
  readonly episode: ReadonlyMap<string, FieldMatch>;
  readonly counts: ReadonlyMap<string, FieldMatch>;
  readonly profile: TableProfile;
  readonly identifiers: readonly Identifier[];
}

function matchesOf(table: TableKind, { episode, counts, profile, identifiers }: Matches) {
  switch (table) {
    case 'client-level':
      return episode;
    case 'aggregate':
      return counts;
    default:
      return matchFields(profile, table, identifiers);
  }
}

function matchedColumns(
  profile: TableProfile,
  table: TableKind,
  matches: ReadonlyMap<string, FieldMatch>,
): readonly MatchedColumn[] {
  return [...fieldsOf(table)].flatMap(([name, field]) => {
    const column = profile.columns.find((candidate) => candidate.name === matches.get(name)?.column);
    return column === undefined ? [] : [{ name, field, column }];
  });
}

type DateChoices = ReadonlyMap<string, DateFormatChoice>;

function dateChoices(matched: readonly MatchedColumn[], order: 'mdy' | 'dmy'): DateChoices {
  return new Map(
    matched
      .filter(({ field }) => field.type === 'date')
      .map(({ name, column }) => [name, chooseDateFormat(column, order, name === 'month')]),
  );
}

/** The codes that headers of public data sets promise, where the column holds any of them. */
function codebooks(
  matched: readonly MatchedColumn[],
  { columns }: TableProfile,
): ReadonlyMap<string, Readonly<Record<string, WordCode>>> {
  const headers = columns.map((column) => column.name);
  return new Map(
    matched
      .map(({ name, column }) => ({ name, column, book: codebookOf(column.name, name, headers) }))
      .filter(({ column, book }) => column.values.some(({ value }) => Object.hasOwn(book, evenedWord(value))))
      .map(({ name, book }) => [name, book]),
  );
}

function unknownWordsOf(
  { name, field, column }: MatchedColumn,
  said: Readonly<Record<string, WordCode>> = {},
): readonly UnknownWord[] {
  if (field.type !== 'flag' && field.type !== 'coded') return [];
  if (field.type === 'flag' && isCountColumn(column.values.map(({ value }) => value))) return [];
  const meanings = wordMeanings(field, said);
  return column.values
    .filter(({ value }) => meaningOf(value, meanings) === undefined)
    .map(({ value, count }) => ({ field: name, column: column.name, value, count }));
}

function identifierIssues(
  identifiers: readonly Identifier[],
  matches: ReadonlyMap<string, FieldMatch>,
): readonly Issue[] {
  const person = matches.get('person_id')?.column;
  return identifiers
    .filter(({ column }) => column !== person)
    .map(({ column, kind }) => ({ rule: 'identifier-dropped', level: 'note', parameters: { column, kind }, column }));
}

/** A file of counts and rates in one column: adding them up would be nonsense. */
function mixedIssues(profile: TableProfile): readonly Issue[] {
  const mixed = mixedMeasures(profile);
  if (mixed === undefined) return [];
  const values = mixed.values.map(({ value }) => value).join(', ');
  return [{ rule: 'mixed-measures', level: 'error', parameters: { column: mixed.name, values }, column: mixed.name }];
}

function ambiguousDates(matched: readonly MatchedColumn[], dates: DateChoices): readonly Issue[] {
  return matched.flatMap(({ name, column }): readonly Issue[] => {
    const choice = dates.get(name);
    if (choice === undefined || !choice.ambiguous) return [];
    const parameters = { column: column.name, assumed: choice.format };
    return [{ rule: 'ambiguous-dates', level: 'warning', parameters, column: column.name }];
  });
}

function unknownWordIssue({ column, value, count }: UnknownWord): Issue {
  return { rule: 'unknown-word', level: 'warning', parameters: { column, value, count }, column, value };
}
