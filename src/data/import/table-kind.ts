import { headerWords } from './match-header.ts';
import { isDateColumn, isYesNo, valuesTold } from './match-values.ts';
import type { ColumnProfile, TableProfile } from './profile-table.ts';

/** What a row of the file stands for, as far as its columns tell. */
export type FileKind = 'client-level' | 'events' | 'visits' | 'aggregate' | 'unknown';

/** What the columns were matched to, read as rows about people and read as counts. */
export interface MatchedFields {
  readonly profile: TableProfile;
  readonly episode: ReadonlyMap<string, { readonly column: string }>;
  readonly counts: ReadonlyMap<string, { readonly column: string }>;
}

/** Fields that describe whom and where, and say nothing of what happened. */
const SETTING = new Set([
  'person_id',
  'encounter_id',
  'program',
  'agency',
  'pathway',
  'referral_source',
  'encounter_date',
  'sex',
  'race',
  'ethnicity',
  'age_group',
  'age',
]);

/** Tells people's rows from event logs, visit lists and counts. Where nothing tells, it is `unknown`, not a guess. */
export function fileKind(matched: MatchedFields): FileKind {
  const { episode } = matched;
  if (isAggregate(matched)) return 'aggregate';
  const outcomes = [...episode.keys()].filter((field) => !SETTING.has(field));
  if (episode.has('person_id') && outcomes.length === 0) {
    if (isEventLog(matched)) return 'events';
    if (isVisitList(matched)) return 'visits';
  }
  const dated = ['encounter_date', 'referral_date', 'entry_date'].some((field) => episode.has(field));
  return dated || (episode.has('person_id') && outcomes.length > 0) ? 'client-level' : 'unknown';
}

const COUNT_SETTING = new Set(['month', 'program', 'agency', 'pathway']);

function isAggregate({ profile, episode, counts }: MatchedFields): boolean {
  if (episode.has('person_id') || episode.has('encounter_id')) return false;
  const counted = [...counts.keys()].filter((field) => !COUNT_SETTING.has(field));
  const realCounts = counted.filter((field) => {
    const column = profile.columns.find(({ name }) => name === counts.get(field)?.column);
    return column !== undefined && !isYesNo(valuesTold(column, 'number'));
  });
  if (counts.has('month') && realCounts.length > 0) return true;
  const told = [...episode.keys()].filter((field) => !SETTING.has(field) && !counts.has(field));
  return told.length === 0 && holdsNumbersByPlaceOrPeriod(profile);
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

/** Numbers that are counts or rates: not yes and no, not a serial number of the row, not a decimal place on a map. */
function isMeasure(column: ColumnProfile, rows: number): boolean {
  const told = valuesTold(column, 'number');
  const numbers = column.numeric >= 0.8 * column.filled;
  const serial = rows > 20 && column.distinct === column.filled && column.filled === rows;
  return numbers && !serial && told.length > 0 && !isYesNo(told);
}

const EVENT_NAMES =
  /^(?:(?:redcap )?event(?: name| type| code)?|type|what|activity(?: type)?|action|visit type|record type|service(?: type)?|status)$/;

/** A person, a kind of event and one date. */
function isEventLog({ profile, episode }: MatchedFields): boolean {
  const mapped = new Set([...episode.values()].map(({ column }) => column));
  const kinds = profile.columns.filter(
    (column) => !mapped.has(column.name) && EVENT_NAMES.test(headerWords(column.name).text) && column.distinct > 1,
  );
  return kinds.length > 0 && profile.columns.some(isDateColumn);
}

/** When a record was typed in says nothing of what it is about. */
const KEEPING = /\b(?:created|updated|modified|deleted|entered|timestamp|exported)\b/;

const VISIT_DATES = /\b(?:visit|service|session|appointment|attend\w*|provided|contact|when|dose|group|checkin|date)\b/;
const ENCOUNTER_DATES = /\b(?:incident|encounter|overdose|od|dispatch|call|referral|referred)\b/;

/** The same people again and again, each time with one date of a visit. */
function isVisitList({ profile, episode }: MatchedFields): boolean {
  const dates = profile.columns.filter(
    (column) => isDateColumn(column) && !KEEPING.test(headerWords(column.name).text),
  );
  const person = profile.columns.find(({ name }) => name === episode.get('person_id')?.column);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || person === undefined) return false;
  const { text } = headerWords(date.name);
  return person.distinct < person.filled && VISIT_DATES.test(text) && !ENCOUNTER_DATES.test(text);
}
