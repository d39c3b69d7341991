import { entered, enteredBefore } from './entered.ts';
import { exitNotDated } from './exit-not-dated.ts';
import { KNOWS_MEDICATION, WITH_MEDICATION } from './medication.ts';
import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';
import { EXITS_END_IT } from './stay-switches.ts';

const WINDOWS = [90, 180, 365] as const;
const GAP_DAYS = 7;
const WHO = 'people who entered treatment with medication';

function unbrokenMedication(windowDays: number): ProportionMetric {
  return {
    id: `moud-retention-${windowDays}d`,
    family: 'medication',
    label: `Unbroken treatment with medication for ${windowDays} days`,
    question: `Of the people who entered treatment with medication, how many stayed ${windowDays} days without a break of over a week?`,
    subject: WHO,
    predicate: `stayed ${windowDays} days without a break of over a week`,
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
    denominator: entered(enteredBefore(windowDays, WHO), [
      { reason: 'no-medication', when: { not: WITH_MEDICATION } },
      exitNotDated(),
    ]),
    requires: [['entry_date'], ['exit_date'], KNOWS_MEDICATION],
    direction: 'higher-is-better',
    rationale: 'Medication protects while it is taken: half a year without a long break is the usual minimum.',
    caveats: [
      'Medication is known for the whole treatment, not day by day: a person who stopped it and stayed counts as staying.',
      'Only breaks between two records are seen. Days missed within one record are not, unless the files list visits.',
    ],
    reporting: SHARE,
    switches: { cleanDays: 0, ...EXITS_END_IT, gapDays: GAP_DAYS },
    cites: ['nqf-3175', 'kaplan-meier-1958'],
    facets: { denominator: 'entered', outcome: 'on-moud', windowDays, windowRule: 'continuous', unit: 'person' },
    fromCounts: null,
  };
}

/** Treatment with medication for 90, 180 and 365 days without a break of more than 7 days. */
export const moudRetention: readonly ProportionMetric[] = WINDOWS.map(unbrokenMedication);
