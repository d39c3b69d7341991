import { leavingOut } from './counted.ts';
import { exitNotDated } from './exit-not-dated.ts';
import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';
import { EXITS_END_IT } from './stay-switches.ts';
import { DUE_FOR_ENTRY } from './treatment-entry.ts';

const WINDOWS = [30, 60, 90, 180, 365] as const;

function retainedOfReferred(windowDays: number): ProportionMetric {
  return {
    id: `retention-of-referred-${windowDays}d`,
    family: 'retention',
    label: `Retention at ${windowDays} days, of people referred`,
    question: `Of the people referred, how many were in treatment ${windowDays} days later?`,
    subject: 'people referred',
    predicate: `were in treatment ${windowDays} days later`,
    statistic: 'proportion',
    clockStart: 'referral_date',
    windowDays,
    dayRule: `In treatment on day ${windowDays} after the referral, the referral day being day 0.`,
    unit: 'person',
    speaks: 'first',
    numerator: {
      words: `people in treatment on day ${windowDays} after the referral`,
      when: { inTreatmentOnDay: windowDays, after: 'referral_date' },
    },
    denominator: leavingOut(DUE_FOR_ENTRY, exitNotDated()),
    requires: [['referred', 'referral_date'], ['entry_date'], ['exit_date']],
    direction: 'higher-is-better',
    rationale:
      'Counts those who never came in as well, so that a program cannot look better by admitting fewer people.',
    caveats: [
      'People already in treatment are left out, since a referral cannot bring them in.',
      'A person without a recorded exit date counts as still in treatment.',
    ],
    reporting: SHARE,
    switches: { already: 'left-out', ...EXITS_END_IT, gapDays: null },
    cites: ['yatsco-2020'],
    facets: { denominator: 'referred', outcome: 'in-treatment', windowDays, windowRule: 'at-end', unit: 'person' },
    fromCounts: null,
  };
}

/** In treatment 30, 60, 90, 180 and 365 days after the referral, of everyone referred. */
export const retentionOfReferred: readonly ProportionMetric[] = WINDOWS.map(retainedOfReferred);
