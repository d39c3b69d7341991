import { unreachable } from '../assert.ts';
import type { Condition, Requirement } from '../metrics/metric.ts';
import type { DateField, EpisodeField } from '../schema/fields.ts';
import type { Facets, OutcomeEvent } from './facets.ts';

/** What a county's records can put above the line. */
export interface CountyOutcome {
  /** Such as `entered treatment within 182 days`. */
  readonly predicate: string;
  readonly when: Condition;
  readonly requires: Requirement;
}

/** The window of a published result, from the county's clock. */
export interface CountyWindow extends Pick<Facets, 'windowDays' | 'windowRule'> {
  readonly clockStart: DateField;
}

const ON_MEDICATION: Condition = {
  any: [
    { flag: 'moud', is: 'yes' },
    { field: 'entry_kind', oneOf: ['moud'] },
  ],
};
/** The follow-up column of a day, where exports have one. */
const STATUS_FIELDS: ReadonlyMap<number, EpisodeField> = new Map([
  [30, 'status_30'],
  [60, 'status_60'],
  [90, 'status_90'],
  [180, 'status_180'],
  [365, 'status_365'],
]);
const KNOWS_MEDICATION: Requirement = [['moud', 'entry_kind']];

/** The county's outcome of a published kind and window; undefined where its records cannot say. */
export function countyOutcome(event: OutcomeEvent, window: CountyWindow): CountyOutcome | undefined {
  switch (event) {
    case 'any-treatment':
      return entry(window);
    case 'moud-entry':
      return withMedication(entry(window), 'with medication');
    case 'in-treatment':
      return stay(window);
    case 'on-moud':
      return withMedication(stay(window), 'with medication');
    case 'completion':
      return completion(window);
    case 'referral':
      return recorded(window, 'were offered a referral', { flag: 'referred', is: 'yes' }, [
        ['referred', 'referral_date'],
      ]);
    case 'naloxone':
      return recorded(window, 'were given naloxone', { flag: 'naloxone_given', is: 'yes' }, [['naloxone_given']]);
    case 'acceptance':
      return recorded(window, 'said yes', { flag: 'accepted', is: 'yes' }, [['accepted']]);
    case 'death':
      return laterEvent(window, 'died', 'death_date');
    case 'repeat-overdose':
      return laterEvent(window, 'had an overdose', 'overdose_date');
    case 'rearrest':
      return laterEvent(window, 'were arrested', 'rearrest_date');
    // Placements, contacts and visits are not told apart in a county's rows.
    case 'placement':
    case 'contact':
    case 'further-visits':
    case 'abstinence':
    case 'other':
      return undefined;
    default:
      return unreachable(event);
  }
}

function entry({ clockStart, windowDays, windowRule }: CountyWindow): CountyOutcome | undefined {
  if (clockStart === 'entry_date' || clockStart === 'exit_date') return undefined;
  if (windowDays === null) {
    if (windowRule !== 'none') return undefined;
    const when: Condition = { any: [{ recorded: 'entry_date' }, { flag: 'entered', is: 'yes' }] };
    return { predicate: 'are recorded as having entered treatment', when, requires: [['entry_date', 'entered']] };
  }
  if (windowRule !== 'within') return undefined;
  return {
    predicate: `entered treatment within ${windowDays} days`,
    when: { daysFrom: clockStart, to: 'entry_date', first: 0, last: windowDays },
    requires: [['entry_date']],
  };
}

function stay({ clockStart, windowDays, windowRule }: CountyWindow): CountyOutcome | undefined {
  if (windowDays === null || windowRule !== 'at-end') return undefined;
  if (clockStart !== 'entry_date' && clockStart !== 'referral_date') return undefined;
  const status = clockStart === 'entry_date' ? STATUS_FIELDS.get(windowDays) : undefined;
  return {
    predicate: `were in treatment on day ${windowDays}`,
    when: { inTreatmentOnDay: windowDays, after: clockStart },
    requires: [['entry_date'], status === undefined ? ['exit_date'] : ['exit_date', status]],
  };
}

function completion({ clockStart, windowDays, windowRule }: CountyWindow): CountyOutcome | undefined {
  const completed: Condition = { field: 'exit_reason', oneOf: ['completed'] };
  if (windowDays === null) {
    const all: Requirement = [['exit_reason']];
    return windowRule === 'none' ? { predicate: 'completed treatment', when: completed, requires: all } : undefined;
  }
  if (windowRule !== 'within' || clockStart === 'exit_date') return undefined;
  return {
    predicate: `completed treatment within ${windowDays} days`,
    when: { all: [completed, { daysFrom: clockStart, to: 'exit_date', first: 0, last: windowDays }] },
    requires: [['exit_date'], ['exit_reason']],
  };
}

/** What happened on days 1 to N: what is dated on the day itself is the encounter, not what came after. */
function laterEvent(
  { clockStart, windowDays, windowRule }: CountyWindow,
  happened: string,
  date: DateField,
): CountyOutcome | undefined {
  if (windowDays === null || windowRule !== 'within') return undefined;
  return {
    predicate: `${happened} within ${windowDays} days`,
    when: { daysFrom: clockStart, to: date, first: 1, last: windowDays },
    requires: [[date]],
  };
}

/** A yes that has no date of its own: it can be counted only where the published result has no days to wait for. */
function recorded(
  { windowDays }: CountyWindow,
  predicate: string,
  when: Condition,
  requires: Requirement,
): CountyOutcome | undefined {
  return windowDays === null ? { predicate, when, requires } : undefined;
}

function withMedication(outcome: CountyOutcome | undefined, words: string): CountyOutcome | undefined {
  if (outcome === undefined) return undefined;
  return {
    predicate: `${outcome.predicate} ${words}`,
    when: { all: [outcome.when, ON_MEDICATION] },
    requires: [...outcome.requires, ...KNOWS_MEDICATION],
  };
}
