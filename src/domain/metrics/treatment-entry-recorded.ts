import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';
import { DUE_FOR_ENTRY } from './treatment-entry.ts';

export const treatmentEntryRecorded: ProportionMetric = {
  id: 'treatment-entry-recorded',
  family: 'entry',
  label: 'Treatment entry, whenever recorded',
  question: 'Of the people referred, how many are recorded as having entered treatment?',
  subject: 'people referred',
  predicate: 'are recorded as having entered treatment',
  statistic: 'proportion',
  clockStart: 'referral_date',
  windowDays: null,
  dayRule: 'No time limit: older referrals have had longer to lead to an entry, so late periods look lower.',
  unit: 'person',
  speaks: 'any',
  numerator: {
    words: 'people recorded as having entered treatment',
    when: { any: [{ recorded: 'entry_date' }, { flag: 'entered', is: 'yes' }] },
  },
  denominator: DUE_FOR_ENTRY,
  requires: [['referred', 'referral_date'], ['entered']],
  direction: 'higher-is-better',
  rationale: 'The best that can be said where an export holds a yes or no instead of an entry date.',
  caveats: ['Not comparable with a measure that has a time limit.'],
  reporting: SHARE,
  switches: { already: 'left-out', episodes: 'any' },
  cites: [],
  facets: { denominator: 'referred', outcome: 'any-treatment', windowDays: null, windowRule: 'none', unit: 'person' },
  fromCounts: null,
};
