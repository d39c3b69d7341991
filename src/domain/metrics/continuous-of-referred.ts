import { leavingOut } from './counted.ts';
import { exitNotDated } from './exit-not-dated.ts';
import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';
import { EXITS_END_IT } from './stay-switches.ts';
import { DUE_FOR_ENTRY } from './treatment-entry.ts';

const WINDOWS = [30, 60, 90, 180, 365] as const;
const GAP_DAYS = 30;

function unbrokenOfReferred(windowDays: number): ProportionMetric {
  return {
    id: `continuous-of-referred-${windowDays}d`,
    family: 'retention',
    label: `Unbroken treatment on day ${windowDays}, of people referred`,
    question: `Of the people referred, how many were in treatment ${windowDays} days later without a long break since entry?`,
    subject: 'people referred',
    predicate: `were in treatment ${windowDays} days later without a long break since entry`,
    statistic: 'proportion',
    clockStart: 'referral_date',
    windowDays,
    dayRule: `One stay that covers day ${windowDays} after the referral, the referral day being day 0. Records of treatment up to the allowed break apart are one stay.`,
    unit: 'person',
    speaks: 'first',
    numerator: {
      words: `people whose stay, without a long break, covers day ${windowDays} after the referral`,
      when: { inTreatmentOnDay: windowDays, after: 'referral_date' },
    },
    denominator: leavingOut(DUE_FOR_ENTRY, exitNotDated()),
    requires: [['referred', 'referral_date'], ['entry_date'], ['exit_date']],
    direction: 'higher-is-better',
    rationale: 'Counts those who never came in as well, and takes a change of provider for what it is.',
    caveats: [
      'Only breaks between two records are seen. Days missed within one record are not, unless the files list visits.',
      'People already in treatment are left out, since a referral cannot bring them in.',
    ],
    reporting: SHARE,
    switches: { already: 'left-out', ...EXITS_END_IT, gapDays: GAP_DAYS },
    cites: ['nqf-3175'],
    facets: { denominator: 'referred', outcome: 'in-treatment', windowDays, windowRule: 'continuous', unit: 'person' },
    fromCounts: null,
  };
}

/** In treatment 30, 60, 90, 180 and 365 days after the referral without a break of more than 30 days, of everyone referred. */
export const continuousOfReferred: readonly ProportionMetric[] = WINDOWS.map(unbrokenOfReferred);
