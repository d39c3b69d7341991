import type { CountField } from '../schema/fields.ts';
import { countedFrom } from './counted.ts';
import type { Counted, ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';

/** The part of the words that speaks of people already in treatment. */
export const NOT_ALREADY = ' and not already in treatment';

/** People who could enter treatment because of the referral. */
export const DUE_FOR_ENTRY: Counted = countedFrom(
  `people referred in the period who were alive${NOT_ALREADY}`,
  { flag: 'referred', is: 'yes' },
  [
    { reason: 'already-in-treatment', when: { flag: 'already_in_treatment', is: 'yes' } },
    { reason: 'died-before', when: { flag: 'died_by_referral', is: 'yes' } },
    { reason: 'entry-before-referral', when: { flag: 'entry_before_referral', is: 'yes' } },
    { reason: 'active-after-death', when: { flag: 'active_after_death', is: 'yes' } },
  ],
);

interface EntryWindow {
  readonly windowDays: number;
  readonly lastDay: number;
  readonly dayRule: string;
  readonly count: CountField;
}

const WINDOWS: readonly EntryWindow[] = [
  {
    windowDays: 14,
    lastDay: 13,
    dayRule: 'Days 0 to 13 after the referral, the referral day being day 0, as in the HEDIS initiation measure.',
    count: 'entered_14d',
  },
  {
    windowDays: 30,
    lastDay: 30,
    dayRule: 'Days 0 to 30 after the referral, the referral day being day 0.',
    count: 'entered_30d',
  },
  {
    windowDays: 90,
    lastDay: 90,
    dayRule: 'Days 0 to 90 after the referral, the referral day being day 0.',
    count: 'entered_90d',
  },
];

function entryWithin({ windowDays, lastDay, dayRule, count }: EntryWindow): ProportionMetric {
  return {
    id: `treatment-entry-${windowDays}d`,
    family: 'entry',
    label: `Treatment entry within ${windowDays} days`,
    question: `Of the people referred, how many entered treatment within ${windowDays} days?`,
    subject: 'people referred',
    predicate: `entered treatment within ${windowDays} days`,
    statistic: 'proportion',
    clockStart: 'referral_date',
    windowDays,
    dayRule,
    unit: 'person',
    speaks: 'first',
    numerator: {
      words: `people with a first attended service or first dose within ${windowDays} days`,
      when: { daysFrom: 'referral_date', to: 'entry_date', first: 0, last: lastDay },
    },
    denominator: DUE_FOR_ENTRY,
    requires: [['referred', 'referral_date'], ['entry_date']],
    direction: 'higher-is-better',
    rationale: 'A referral helps only when the person is seen; the wait is when most people are lost.',
    caveats: [
      'People already in treatment are left out, since a referral cannot bring them in.',
      'Records that date the entry before the referral, or anything after a death, are left out.',
      'A person referred several times in a period counts once, from the first referral.',
    ],
    reporting: SHARE,
    switches: { already: 'left-out', cleanDays: 0, died: 'not-met', episodes: 'first', lagDays: 0 },
    cites: ['yatsco-2020', 'hedis-iet', 'wilson-1927'],
    facets: { denominator: 'referred', outcome: 'any-treatment', windowDays, windowRule: 'within', unit: 'person' },
    fromCounts: { numerator: count, denominator: 'due' },
  };
}

/** Treatment entry within 14, 30 and 90 days of referral. */
export const treatmentEntry: readonly ProportionMetric[] = WINDOWS.map(entryWithin);
