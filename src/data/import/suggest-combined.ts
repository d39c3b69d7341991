import type { FieldDefinition } from '../../domain/schema/field.ts';
import { fieldsOf, type TableKind } from '../../domain/schema/fields.ts';
import { combinedColumns } from './combination.ts';
import {
  boxGroups,
  boxHeader,
  type DateGroup,
  dateGroups,
  type HeaderGroup,
  isTicked,
  numberedGroups,
} from './header-groups.ts';
import type { Identifier } from './identifiers.ts';
import { isKnownValue } from './known-words.ts';
import type { Checkbox, Combination } from './mapping.ts';
import type { FieldMatch } from './match-fields.ts';
import { headerWords, matchHeader } from './match-header.ts';
import type { ColumnProfile, TableProfile } from './profile-table.ts';
import { chooseDateFormat, provenOrder } from './suggest-dates.ts';
import { nameKeyOf } from './suggest-name-key.ts';
import { evenedWord, meaningOf, NOT_RECORDED, wordMeanings } from './words.ts';

/** What is known of a table when its columns are looked at together. */
export interface CombineQuestion {
  readonly profile: TableProfile;
  readonly kind: TableKind;
  readonly identifiers: readonly Identifier[];
  /** What single columns were matched to. */
  readonly matches: ReadonlyMap<string, FieldMatch>;
}

/** Below this a name says too little to take several columns for a field. */
const LEAST_NAME = 0.6;

/**
 * Fields that several columns make together, where the headers prove it and the values agree: a date in parts, boxes to
 * tick whose meaning is known, the same question numbered, an age from a birth date. A field that a single column fills
 * keeps it, unless that column is one of the several.
 */
export function suggestCombined(question: CombineQuestion): ReadonlyMap<string, Combination> {
  const { profile, identifiers, matches } = question;
  const hidden = new Set(identifiers.map(({ column }) => column));
  const columns = profile.columns.filter(({ name }) => !hidden.has(name));
  const found: readonly (readonly [string, Combination])[] = [
    ...dateGroups(columns).flatMap((group) => dateOf(group, question)),
    ...boxGroups(columns).flatMap((group) => boxesOf(group, question)),
    ...raceBoxes(columns, question),
    ...numberedGroups(columns).flatMap((group) => firstOf(group, question)),
    ...agesOf(question),
    ...zipOf(columns, question),
    ...personOf(question),
  ];
  const combined = new Map<string, Combination>();
  for (const [field, combination] of found) {
    const single = matches.get(field)?.column;
    const isOpen = single === undefined || combinedColumns(combination).includes(single);
    if (isOpen && !combined.has(field)) combined.set(field, combination);
  }
  return combined;
}

/** The field of these types that a name means best; undefined where none is meant surely enough. */
export function fieldNamed(
  name: string,
  kind: TableKind,
  types: readonly FieldDefinition['type'][],
): readonly [string, FieldDefinition] | undefined {
  const header = headerWords(name);
  const scored = [...fieldsOf(kind)]
    .filter(([, { type }]) => types.includes(type))
    .map(([field, definition]) => ({
      field,
      definition,
      score: matchHeader(header, headerWords(field), definition.synonyms.map(headerWords))?.score ?? -1,
    }))
    .toSorted((one, other) => other.score - one.score);
  const [best] = scored;
  return best === undefined || best.score < LEAST_NAME ? undefined : [best.field, best.definition];
}

function dateOf({ base, year, month, day }: DateGroup, { kind }: CombineQuestion): readonly [string, Combination][] {
  const named = fieldNamed(kind === 'aggregate' ? `${base} month` : `${base} date`, kind, ['date']);
  if (named === undefined || (day === null && named[0] !== 'month')) return [];
  const missingDay = day === null ? 'first' : 'none';
  return [[named[0], { how: 'date-parts', year: year.name, month: month.name, day: day?.name ?? null, missingDay }]];
}

function boxesOf({ base, columns }: HeaderGroup, { kind }: CombineQuestion): readonly [string, Combination][] {
  const named = fieldNamed(base, kind, ['flag', 'coded', 'category']);
  if (named === undefined) return [];
  const [field, definition] = named;
  if (definition.type === 'flag') return [[field, { how: 'any-yes', columns: columns.map(({ name }) => name) }]];
  const boxes = inFieldOrder(
    definition,
    columns.flatMap((column) => boxOf(column.name, definition)),
  );
  return boxes.length < 2 ? [] : [[field, { how: 'checkboxes', boxes, several: severalOf(field) }]];
}

function boxOf(header: string, definition: FieldDefinition): readonly Checkbox[] {
  const answer = boxHeader(header)?.answer ?? '';
  const code = answerCode(answer, definition);
  return code === undefined ? [] : [{ column: header, code }];
}

/** What a ticked answer means for a field; a number alone means nothing without its codebook. */
export function answerCode(answer: string, definition: FieldDefinition): string | undefined {
  if (/^-?\d+$/.test(answer.trim())) return undefined;
  if (definition.type === 'category') return answer.replace(/_+/g, ' ').trim();
  const code = meaningOf(answer, wordMeanings(definition));
  return code === NOT_RECORDED ? undefined : code;
}

/** Boxes in the order in which the field lists its codes: where several are ticked, the first is taken. */
export function inFieldOrder(definition: FieldDefinition, boxes: readonly Checkbox[]): readonly Checkbox[] {
  if (definition.type !== 'coded') return boxes;
  const place = ({ code }: Checkbox) => definition.values.findIndex((value) => value.code === code);
  return boxes.toSorted((one, other) => place(one) - place(other));
}

/** Races are no ranks: who ticks two is of two or more (OMB, Statistical Policy Directive 15). */
export function severalOf(field: string): string {
  return field === 'race' ? 'Two or more races' : '';
}

const LEAST_RACES = 3;

/** Columns that are each called like a race and hold ticks, as in HMIS exports. */
function raceBoxes(columns: readonly ColumnProfile[], { kind }: CombineQuestion): readonly [string, Combination][] {
  if (kind !== 'client-level' && kind !== 'people') return [];
  const races = columns.filter((column) => {
    const { text } = headerWords(column.name);
    return boxHeader(column.name) === undefined && text.split(' ').length <= 6 && isRace(text) && isTicked(column);
  });
  if (races.length < LEAST_RACES) return [];
  const boxes = races.map(({ name }) => ({ column: name, code: raceName(name) }));
  return [['race', { how: 'checkboxes', boxes, several: severalOf('race') }]];
}

function isRace(text: string): boolean {
  if (/\b(?:none|date|status|specified|tribe|category|reason)\b/.test(text)) return false;
  const named = text.startsWith('race ') && /\b(?:other|aian|nhpi|nhopi|opi)\b/.test(text);
  const told = isKnownValue('race', text) && !/\bother$/.test(text);
  return named || told || /\bam ind\b|\bnative hi\b/.test(text);
}

function raceName(header: string): string {
  return RACE_NAMES.get(header) ?? headerWords(header).text.replace(/^race /, '');
}

/** The race columns of HMIS exports. Source: HUD, HMIS CSV Format Specifications, Client.csv. */
const RACE_NAMES: ReadonlyMap<string, string> = new Map([
  ['AmIndAKNative', 'American Indian or Alaska Native'],
  ['Asian', 'Asian'],
  ['BlackAfAmerican', 'Black or African American'],
  ['NativeHIPacific', 'Native Hawaiian or Pacific Islander'],
  ['White', 'White'],
]);

function firstOf({ base, columns }: HeaderGroup, { kind }: CombineQuestion): readonly [string, Combination][] {
  const named = fieldNamed(base, kind, ['coded', 'flag']);
  if (named === undefined || columns.every(({ filled }) => filled === 0)) return [];
  const how = named[1].type === 'flag' ? 'any-yes' : 'first-filled';
  const speaks = how === 'any-yes' ? columns.every(isTicked) : columns.some((column) => tellsField(column, named[1]));
  return speaks ? [[named[0], { how, columns: columns.map(({ name }) => name) }]] : [];
}

function tellsField({ values }: ColumnProfile, definition: FieldDefinition): boolean {
  const meanings = wordMeanings(definition);
  const known = values.filter(
    ({ value }) => !/^\d+$/.test(evenedWord(value)) && meaningOf(value, meanings) !== undefined,
  );
  return known.length * 2 >= values.length && values.length > 0;
}

/** Where no column is the person's id, name and birth date tell people apart. */
function personOf({ profile, kind, identifiers, matches }: CombineQuestion): readonly [string, Combination][] {
  if (matches.has('person_id') || !fieldsOf(kind).has('person_id')) return [];
  const key = nameKeyOf(identifiers, profile.columns);
  return key === undefined ? [] : [['person_id', key]];
}

const ZIP_HEADER = /\b(?:zip|zip ?code|postal code)\b/;
const ZIP = /^\d{4,5}(?:\.0+)?(?:-\d{0,4})?$/;

/** A ZIP code is kept as its first three digits, unless the county says otherwise. */
function zipOf(columns: readonly ColumnProfile[], { kind }: CombineQuestion): readonly [string, Combination][] {
  const column = columns.find(({ name, filled, values }) => {
    const told = values.filter(({ value }) => ZIP.test(value)).length;
    return filled > 0 && ZIP_HEADER.test(headerWords(name).text) && told >= 0.8 * values.length;
  });
  return column === undefined || !fieldsOf(kind).has('zip')
    ? []
    : [['zip', { how: 'zip', column: column.name, digits: 3 }]];
}

/** Days on which an age can be counted, the best first. */
const INDEX_DATES = ['encounter_date', 'referral_date', 'entry_date'];

function agesOf({ profile, kind, identifiers, matches }: CombineQuestion): readonly [string, Combination][] {
  const birth = identifiers.find((identifier) => identifier.kind === 'birth-date')?.column;
  const on = INDEX_DATES.map((field) => matches.get(field)?.column).find((column) => column !== undefined);
  const [bornColumn, onColumn] = [birth, on].map((name) => profile.columns.find((column) => column.name === name));
  if (kind !== 'client-level' || bornColumn === undefined || onColumn === undefined) return [];
  if (matches.has('age') || matches.has('age_group')) return [];
  const order = provenOrder(profile.columns);
  const combination: Combination = {
    how: 'age',
    born: bornColumn.name,
    bornFormat: chooseDateFormat(bornColumn, order).format,
    on: onColumn.name,
    onFormat: chooseDateFormat(onColumn, order).format,
  };
  return ['age', 'age_group'].filter((field) => fieldsOf(kind).has(field)).map((field) => [field, combination]);
}
