import type { CountField, EpisodeField } from '../schema/fields.ts';
import { entered, enteredBefore } from './entered.ts';
import { exitNotDated } from './exit-not-dated.ts';
import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';
import { EXITS_END_IT } from './stay-switches.ts';

interface RetentionWindow {
  readonly windowDays: number;
  readonly status: EpisodeField;
  readonly count: CountField;
}

const WINDOWS: readonly RetentionWindow[] = [
  { windowDays: 30, status: 'status_30', count: 'retained_30d' },
  { windowDays: 60, status: 'status_60', count: 'retained_60d' },
  { windowDays: 90, status: 'status_90', count: 'retained_90d' },
  { windowDays: 180, status: 'status_180', count: 'retained_180d' },
  { windowDays: 365, status: 'status_365', count: 'retained_365d' },
];

function retainedOfEntered({ windowDays, status, count }: RetentionWindow): ProportionMetric {
  return {
    id: `retention-of-entered-${windowDays}d`,
    family: 'retention',
    label: `Retention at ${windowDays} days, of people who entered`,
    question: `Of the people who entered treatment, how many were still there after ${windowDays} days?`,
    subject: 'people who entered treatment',
    predicate: `were still there after ${windowDays} days`,
    statistic: 'proportion',
    clockStart: 'entry_date',
    windowDays,
    dayRule: `In treatment ${windowDays} days or more after entry; a person whose last day is day ${windowDays} counts as retained.`,
    unit: 'person',
    speaks: 'first',
    numerator: {
      words: `people in treatment ${windowDays} days or more after entry`,
      when: { inTreatmentOnDay: windowDays, after: 'entry_date' },
    },
    denominator: entered(enteredBefore(windowDays), [exitNotDated(status)]),
    requires: [['entry_date'], ['exit_date', status]],
    direction: 'higher-is-better',
    rationale: 'Staying is what treatment works through; 90 days is the usual minimum.',
    caveats: [
      'A recorded exit date decides; where there is none, the follow-up status of that day; where there is neither, the person counts as still in treatment.',
      'An exit for any reason ends treatment, also completion, transfer and lost contact, unless the definition is changed.',
      'Records that date the exit before the entry, or anything after a death, are left out.',
    ],
    reporting: SHARE,
    switches: { cleanDays: 0, ...EXITS_END_IT, gapDays: null },
    cites: ['yatsco-2020', 'kaplan-meier-1958'],
    facets: { denominator: 'entered', outcome: 'in-treatment', windowDays, windowRule: 'at-end', unit: 'person' },
    fromCounts: { numerator: count, denominator: 'entered' },
  };
}

/** Retention 30, 60, 90, 180 and 365 days after entry, of the people who entered. */
export const retentionOfEntered: readonly ProportionMetric[] = WINDOWS.map(retainedOfEntered);
