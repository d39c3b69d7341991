import { COUNTING_UNITS, DEFAULT_RULES, type EpisodeRules } from '../domain/episode-rules.ts';
import { asOneOf, asRecord } from '../domain/record.ts';

type Days = Exclude<keyof EpisodeRules, 'countingUnit' | 'looseIds'>;

const OPTIONAL_DAYS: readonly Days[] = ['visitGapDays', 'medicationGapDays'];
const DAYS: readonly Days[] = [
  ...OPTIONAL_DAYS,
  'referralWindowDays',
  'entryWindowDays',
  'lateContactDays',
  'repeatWindowDays',
];

/** The longest window there is: ten years. */
const MOST_DAYS = 3650;

/** Whether a number can be the days of a rule. */
export function isDays(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_DAYS;
}

/** Reads the changed rules of a project file; the name of the wrong part when one is not as it should be. */
export function parseRules(json: unknown): Partial<EpisodeRules> | { readonly wrong: string } {
  const record = asRecord(json);
  if (record === undefined) return { wrong: '' };
  const unknown = Object.keys(record).find((name) => !Object.hasOwn(DEFAULT_RULES, name));
  if (unknown !== undefined) return { wrong: unknown };
  const given = DAYS.filter((name) => Object.hasOwn(record, name));
  const wrong = given.find((name) => !isDays(record[name]) && !(record[name] === null && OPTIONAL_DAYS.includes(name)));
  if (wrong !== undefined) return { wrong };
  const unit = asOneOf(record.countingUnit ?? DEFAULT_RULES.countingUnit, COUNTING_UNITS);
  if (unit === undefined) return { wrong: 'countingUnit' };
  if (!['undefined', 'boolean'].includes(typeof record.looseIds)) return { wrong: 'looseIds' };
  return changedRules({
    ...DEFAULT_RULES,
    ...Object.fromEntries(given.map((name) => [name, record[name]])),
    countingUnit: unit,
    looseIds: record.looseIds === true,
  });
}

/** What differs from the usual rules. */
export function changedRules(rules: EpisodeRules): Partial<EpisodeRules> {
  const changed = Object.entries(rules).filter(([name, value]) => usual(name) !== value);
  return Object.fromEntries(changed);
}

function usual(name: string): unknown {
  return Object.entries(DEFAULT_RULES).find(([known]) => known === name)?.[1];
}
