import { EVENT_FIELDS } from '../../domain/schema/event-fields.ts';
import { fieldsOf, type TableKind } from '../../domain/schema/fields.ts';
import { hmisLeftOut } from './hmis-files.ts';
import { headerWords } from './match-header.ts';
import { COUNTS_DAYS, isDateColumn, isYesNo, shareOf, valuesTold } from './match-values.ts';
import { hasMonthsAcross } from './months-across.ts';
import type { ColumnProfile, TableProfile } from './profile-table.ts';
import { isStudyDays } from './suggest-dates.ts';
import { meaningOf, wordMeanings } from './words.ts';

/** What a row of the file stands for, as far as its columns tell. */
export type FileKind = TableKind | 'unknown';

/** What the columns were matched to, read as rows about people and read as counts. */
export interface MatchedFields {
  readonly profile: TableProfile;
  readonly episode: ReadonlyMap<string, { readonly column: string }>;
  readonly counts: ReadonlyMap<string, { readonly column: string }>;
  /** What further columns may hold, read as rows about people, where too little speaks for it to take them. */
  readonly offered: ReadonlyMap<string, unknown>;
}

/** Fields that describe whom and where, and say nothing of what happened. */
const SETTING = new Set([
  'person_id',
  'encounter_id',
  'admission_id',
  'program',
  'agency',
  'pathway',
  'referral_source',
  'category',
  'category_2',
  'category_3',
  'encounter_date',
  'sex',
  'race',
  'ethnicity',
  'age_group',
  'age',
  'zip',
]);

/** Fields that columns of a service look like: its kind, its medication, whether the person came. */
const OF_A_SERVICE = new Set(['entry_kind', 'moud', 'entered']);

/** Fields that the two days of a service look like beside it: those of a stay in treatment. */
const OF_A_SPAN = new Set([...OF_A_SERVICE, 'entry_date', 'exit_date']);

/** Tells people's rows from event logs, visit lists and counts. Where nothing tells, it is `unknown`, not a guess. */
export function fileKind(matched: MatchedFields): FileKind {
  const { episode, profile } = matched;
  if (hmisLeftOut(profile.columns.map(({ name }) => name)) !== null) return 'left-out';
  if (isAggregate(matched)) return 'aggregate';
  if (episode.has('person_id') && tellsEvents(matched)) return 'events';
  const outcomes = [...episode.keys()].filter((field) => !SETTING.has(field));
  if (outcomes.every((field) => OF_A_SPAN.has(field)) && isListOfSpans(matched)) return 'visits';
  if (episode.has('person_id') && outcomes.length === 0) {
    if (isEventLog(matched)) return 'events';
    if (isVisitList(matched, VISIT_DATES)) return 'visits';
  }
  if (
    episode.has('person_id') &&
    outcomes.every((field) => OF_A_SERVICE.has(field)) &&
    isVisitList(matched, SERVICE_DATES)
  ) {
    return 'visits';
  }
  if (listsPeople(matched)) return 'people';
  const dated = ['encounter_date', 'referral_date', 'entry_date'].some((field) => episode.has(field));
  return dated || (episode.has('person_id') && outcomes.length > 0) ? 'client-level' : 'unknown';
}

const DAYS_OF_A_LIFE = ['birth_date', 'death_date', 'day_zero'];

/** One row a person, and no day but those of a life. */
function listsPeople({ profile, episode, offered }: MatchedFields): boolean {
  const about = fieldsOf('people');
  if (![...episode.keys(), ...offered.keys()].every((field) => about.has(field))) return false;
  const person = profile.columns.find(({ name }) => name === episode.get('person_id')?.column);
  const ofLife = new Set(DAYS_OF_A_LIFE.map((field) => episode.get(field)?.column));
  const days = profile.columns.filter(
    (column) => isDateColumn(column) && !ofLife.has(column.name) && !KEEPING.test(headerWords(column.name).text),
  );
  return person !== undefined && days.length === 0 && person.filled > 0 && person.distinct === person.filled;
}

const COUNT_SETTING = new Set(['month', 'program', 'agency', 'pathway']);

function isAggregate({ profile, episode, counts }: MatchedFields): boolean {
  if (episode.has('person_id')) return false;
  if (hasMonthsAcross(profile.columns.map(({ name }) => name))) return true;
  const counted = [...counts.keys()].filter((field) => !COUNT_SETTING.has(field));
  const realCounts = counted.filter((field) => {
    const column = profile.columns.find(({ name }) => name === counts.get(field)?.column);
    return column !== undefined && !isYesNo(valuesTold(column, 'number'));
  });
  const numbered = episode.get('encounter_id')?.column;
  if (numbered !== undefined && !realCounts.some((field) => counts.get(field)?.column === numbered)) return false;
  if (counts.has('month') && realCounts.length > 0) return true;
  const told = [...episode.keys()].filter((field) => !SETTING.has(field) && !counts.has(field));
  return told.length === 0 && holdsNumbersByPlaceOrPeriod(profile);
}

const COUNT_WORDS = /^(?:numbers?|counts?|n|frequency|cases)$/;
const RATE_WORDS = /^(?:rate|percent|percentage|pct|proportion|share|margin|crude rate|adjusted rate)\b|%|\bper [0-9]/;

/** The column by which counts and rates stand in one column, as published tables have it; undefined where none does. */
export function mixedMeasures({ columns }: TableProfile): ColumnProfile | undefined {
  return columns.find(({ distinct, values }) => {
    const words = values.map(({ value }) => value.trim().toLowerCase());
    const isAny = (pattern: RegExp) => words.some((word) => pattern.test(word));
    return distinct <= 12 && isAny(COUNT_WORDS) && isAny(RATE_WORDS);
  });
}

const PLACE_OR_PERIOD =
  /\b(?:month|date|year|quarter|week|period|fiscal|town|city|county|state|region|district|zip|precinct|municipality)\b/;
const MEASURE = /\b(?:value|count|number|total|rate|percent|n)\b/;

/** One row per place or period, and beside it little else than numbers. */
function holdsNumbersByPlaceOrPeriod({ rows, columns }: TableProfile): boolean {
  const filled = columns.filter(({ filled }) => filled > 0);
  const keys = filled.filter((column) => isKey(column));
  const measures = filled.filter((column) => !keys.includes(column) && isMeasure(column, rows));
  const others = filled.length - keys.length - measures.length;
  const measured = measures.some(({ name }) => MEASURE.test(headerWords(name).text));
  return keys.length > 0 && (measures.length > others || (measured && measures.length > 0));
}

function isKey(column: ColumnProfile): boolean {
  return isDateColumn(column) || PLACE_OR_PERIOD.test(headerWords(column.name).text);
}

const OF_A_RECORD = /(?:^| )(?:id|identifier|mrn)$/;

/** Numbers that are counts or rates: not yes and no, not a serial number of the row, not a decimal place on a map. */
function isMeasure(column: ColumnProfile, rows: number): boolean {
  const told = valuesTold(column, 'number');
  if (OF_A_RECORD.test(headerWords(column.name).text)) return false;
  const numbers = column.numeric >= 0.8 * column.filled;
  const serial = rows > 20 && column.distinct === column.filled && column.filled === rows;
  return numbers && !serial && told.length > 0 && !isYesNo(told);
}

const EVENT_NAMES =
  /^(?:(?:redcap )?event(?: name| type| code)?|type|what|activity(?: type)?|action|visit type|record type|service(?: type)?|status)$/;

const EVENT_WORDS = wordMeanings(EVENT_FIELDS.event_kind);

/** The same people again and again, one day a row, and a column whose words are known kinds of event. */
function tellsEvents({ profile, episode }: MatchedFields): boolean {
  const person = profile.columns.find(({ name }) => name === episode.get('person_id')?.column);
  if (person === undefined || person.distinct >= person.filled || eventDays(profile).length !== 1) return false;
  return profile.columns.some((column) => {
    if (column === person || !EVENT_NAMES.test(headerWords(column.name).text)) return false;
    const told = valuesTold(column, 'coded');
    const kinds = new Set(told.flatMap(({ value }) => meaningOf(value, EVENT_WORDS) ?? []));
    return kinds.size > 1 && shareOf(told, (value) => meaningOf(value, EVENT_WORDS) !== undefined) >= 0.6;
  });
}

/** The columns that give most rows a day, without those of record keeping. */
function eventDays({ rows, columns }: TableProfile): readonly ColumnProfile[] {
  return columns.filter(
    (column) => column.filled >= 0.5 * rows && isDateColumn(column) && !KEEPING.test(headerWords(column.name).text),
  );
}

const SURELY_EVENTS = /^(?:event|activity|action)(?: name| type| code)?$/;

/** A column whose own name says that its words are kinds of event, whatever else it may be taken for. */
function namesEvents({ name, distinct, numeric, filled }: ColumnProfile): boolean {
  return SURELY_EVENTS.test(headerWords(name).text) && distinct > 1 && numeric < filled && distinct < filled;
}

/** A person, a kind of event and one date. */
function isEventLog({ profile, episode }: MatchedFields): boolean {
  const mapped = new Set([...episode.values()].map(({ column }) => column));
  const kinds = profile.columns.filter(
    (column) =>
      (!mapped.has(column.name) || namesEvents(column)) &&
      EVENT_NAMES.test(headerWords(column.name).text) &&
      column.distinct > 1 &&
      column.numeric < column.filled,
  );
  return kinds.length > 0 && profile.columns.some(isDateColumn);
}

/** When a record was typed in says nothing of what it is about. */
const KEEPING = /\b(?:created|updated|modified|deleted|entered|timestamp|exported)\b/;

const VISIT_DATES = /\b(?:visit|service|session|appointment|attend\w*|provided|contact|when|dose|group|checkin|date)\b/;
const SERVICE_DATES = /\b(?:visit|service|session|appointment|attend\w*|provided|dose|dosing|dispense\w*|checkin)\b/;
const ENCOUNTER_DATES = /\b(?:incident|encounter|overdose|od|dispatch|call|referral|referred)\b/;

/** The same people again and again, each time with one date of a visit. */
function isVisitList({ profile, episode }: MatchedFields, names: RegExp): boolean {
  if (profile.columns.some(namesEvents)) return false;
  const dates = eventDays(profile);
  const person = profile.columns.find(({ name }) => name === episode.get('person_id')?.column);
  if (dates.length === 0 && person !== undefined) return isListOfDays(profile, person);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || person === undefined) return false;
  const { text } = headerWords(date.name);
  return person.distinct < person.filled && names.test(text) && !ENCOUNTER_DATES.test(text);
}

const SERVICE_GIVEN = /\b(?:amount|doses?|mg|units|quantity|attended|show|visit|service|session)\b/;

/** The same people again and again, each time with the day of a study and what was given or attended on it. */
function isListOfDays({ columns }: TableProfile, person: ColumnProfile): boolean {
  const days = columns.filter((column) => COUNTS_DAYS.test(column.name) && isStudyDays(column));
  const given = columns.filter(
    (column) => column !== person && !days.includes(column) && SERVICE_GIVEN.test(headerWords(column.name).text),
  );
  return days.length === 1 && given.length > 0 && person.distinct < person.filled;
}

const SERVICE_SPAN = /\b(?:visit|service|session|appointment|attend\w*|dose|dosing|dispense\w*|supply|dos)\b/;
const BEGINS = /\b(?:start|begin|began|from|in|first)\b/;
const ENDS = /\b(?:end|ends|ended|stop|to|thru|through|until|out|last)\b/;

/** The same people again and again, each time with the first and the last day of a visit or service. */
function isListOfSpans({ profile, episode }: MatchedFields): boolean {
  const person = profile.columns.find(({ name }) => name === episode.get('person_id')?.column);
  const days = eventDays(profile).map(({ name }) => headerWords(name).text);
  const isSpan = days.length === 2 && days.some((day) => BEGINS.test(day)) && days.some((day) => ENDS.test(day));
  return (
    person !== undefined && person.distinct < person.filled && isSpan && days.every((day) => SERVICE_SPAN.test(day))
  );
}
