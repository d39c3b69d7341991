import { KNOWS_MEDICATION, WITH_MEDICATION } from './medication.ts';
import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';
import { DUE_FOR_ENTRY } from './treatment-entry.ts';

const WINDOWS = [30, 31, 90] as const;

function onMedicationWithin(windowDays: number): ProportionMetric {
  return {
    id: `moud-entry-${windowDays}d`,
    family: 'medication',
    label: `Treatment with medication within ${windowDays} days`,
    question: `Of the people referred, how many began treatment with medication within ${windowDays} days?`,
    subject: 'people referred',
    predicate: `began treatment with medication within ${windowDays} days`,
    statistic: 'proportion',
    clockStart: 'referral_date',
    windowDays,
    dayRule: `Days 0 to ${windowDays} after the referral, the referral day being day 0.`,
    unit: 'person',
    speaks: 'first',
    numerator: {
      words: `people who entered treatment within ${windowDays} days that includes methadone, buprenorphine or naltrexone`,
      when: { all: [{ daysFrom: 'referral_date', to: 'entry_date', first: 0, last: windowDays }, WITH_MEDICATION] },
    },
    denominator: DUE_FOR_ENTRY,
    requires: [['referred', 'referral_date'], ['entry_date'], KNOWS_MEDICATION],
    direction: 'higher-is-better',
    rationale: 'Medication is charted apart from any treatment, since it is what lowers the risk of death most.',
    caveats: [
      'The date is that of the entry into treatment: an export seldom tells the day of the first dose.',
      'People already in treatment are left out, since a referral cannot bring them in.',
    ],
    reporting: SHARE,
    switches: { already: 'left-out', cleanDays: 0, died: 'not-met', episodes: 'first', lagDays: 0 },
    cites: ['heal-moud'],
    facets: { denominator: 'referred', outcome: 'moud-entry', windowDays, windowRule: 'within', unit: 'person' },
    fromCounts: null,
  };
}

/** Treatment with medication within 30, 31 and 90 days of referral; 31 is the window of claims-based studies. */
export const moudEntry: readonly ProportionMetric[] = WINDOWS.map(onMedicationWithin);
