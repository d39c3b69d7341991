import { countedFrom } from './counted.ts';
import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';

export const completionOfDischarged: ProportionMetric = {
  id: 'completion-of-discharged',
  family: 'completion',
  label: 'Completion, of treatment that ended',
  question: 'Of the treatment episodes that ended, how many were completed?',
  subject: 'treatment episodes that ended',
  predicate: 'were completed',
  statistic: 'proportion',
  clockStart: 'exit_date',
  windowDays: null,
  dayRule: 'Episodes by the date they ended.',
  unit: 'episode',
  speaks: 'any',
  numerator: {
    words: 'episodes whose exit reason is "completed"',
    when: { field: 'exit_reason', oneOf: ['completed'] },
  },
  denominator: countedFrom(
    'treatment episodes that ended in the period, for any reason',
    { flag: 'exited', is: 'yes' },
    [
      { reason: 'exit-before-entry', when: { flag: 'exit_before_entry', is: 'yes' } },
      { reason: 'exit-without-entry', when: { flag: 'exit_without_entry', is: 'yes' } },
      { reason: 'active-after-death', when: { flag: 'active_after_death', is: 'yes' } },
    ],
  ),
  requires: [['exit_reason']],
  direction: 'higher-is-better',
  rationale: 'The figure treatment providers report; it needs no follow-up after discharge.',
  caveats: [
    'Transfers and deaths stay in the denominator, unless the definition is changed.',
    'Episodes that ended without a recorded reason count as not completed.',
    'Records that date the exit before the entry, an exit without an entry, or anything after a death, are left out.',
    'Long stays end later, so a young program shows its short stays first.',
  ],
  reporting: SHARE,
  switches: { transferred: 'not-met', jailed: 'not-met', died: 'not-met' },
  cites: ['teds'],
  facets: { denominator: 'discharged', outcome: 'completion', windowDays: null, windowRule: 'none', unit: 'episode' },
  fromCounts: { numerator: 'completed', denominator: 'discharged' },
};
