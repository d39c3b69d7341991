import { entered, enteredBefore } from './entered.ts';
import { exitNotDated } from './exit-not-dated.ts';
import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';
import { EXITS_END_IT } from './stay-switches.ts';

const WINDOWS = [30, 60, 90, 180, 365] as const;
const GAP_DAYS = 30;

function unbrokenOfEntered(windowDays: number): ProportionMetric {
  return {
    id: `continuous-of-entered-${windowDays}d`,
    family: 'retention',
    label: `Unbroken treatment for ${windowDays} days, of people who entered`,
    question: `Of the people who entered treatment, how many stayed ${windowDays} days without a long break?`,
    subject: 'people who entered treatment',
    predicate: `stayed ${windowDays} days without a long break`,
    statistic: 'proportion',
    clockStart: 'entry_date',
    windowDays,
    dayRule: `One stay from entry to day ${windowDays} or later. Records of treatment up to the allowed break apart are one stay.`,
    unit: 'person',
    speaks: 'first',
    numerator: {
      words: `people whose stay, without a long break, lasted ${windowDays} days or more`,
      when: { inTreatmentOnDay: windowDays, after: 'entry_date' },
    },
    denominator: entered(enteredBefore(windowDays), [exitNotDated()]),
    requires: [['entry_date'], ['exit_date']],
    direction: 'higher-is-better',
    rationale: 'A change of provider, or of the level of care, is not an end of treatment.',
    caveats: [
      'Only breaks between two records are seen. Days missed within one record are not, unless the files list visits.',
      'The usual break allowed is 30 days for counseling and 7 days for medication.',
    ],
    reporting: SHARE,
    switches: { cleanDays: 0, ...EXITS_END_IT, gapDays: GAP_DAYS },
    cites: ['nqf-3175', 'kaplan-meier-1958'],
    facets: { denominator: 'entered', outcome: 'in-treatment', windowDays, windowRule: 'continuous', unit: 'person' },
    fromCounts: null,
  };
}

/** In treatment without a break of more than 30 days for 30, 60, 90, 180 and 365 days, of the people who entered. */
export const continuousOfEntered: readonly ProportionMetric[] = WINDOWS.map(unbrokenOfEntered);
