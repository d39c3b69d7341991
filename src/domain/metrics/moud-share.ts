import { entered } from './entered.ts';
import { KNOWS_MEDICATION, WITH_MEDICATION } from './medication.ts';
import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';

export const moudShare: ProportionMetric = {
  id: 'moud-share',
  family: 'medication',
  label: 'Medication, of people who entered treatment',
  question: 'Of the people who entered treatment, how many received medication for opioid use disorder?',
  subject: 'people who entered treatment',
  predicate: 'received medication for opioid use disorder',
  statistic: 'proportion',
  clockStart: 'entry_date',
  windowDays: null,
  dayRule: 'Medication recorded for the treatment that began in the period, whenever it was first given.',
  unit: 'person',
  speaks: 'any',
  numerator: {
    words: 'people whose treatment includes methadone, buprenorphine or naltrexone',
    when: WITH_MEDICATION,
  },
  denominator: entered('people who entered treatment in the period'),
  requires: [['entry_date'], KNOWS_MEDICATION],
  direction: 'higher-is-better',
  rationale: 'Medication is the treatment of opioid use disorder with the strongest evidence.',
  caveats: [
    'Treatment without a recorded answer counts as without medication.',
    'People whose problem is not opioids are in the denominator too, where the export does not tell them apart.',
  ],
  reporting: SHARE,
  switches: { episodes: 'any' },
  cites: ['teds'],
  facets: { denominator: 'entered', outcome: 'moud-entry', windowDays: null, windowRule: 'none', unit: 'person' },
  fromCounts: null,
};
