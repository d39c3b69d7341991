import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';

export const acceptance: ProportionMetric = {
  id: 'acceptance',
  family: 'acceptance',
  label: 'Acceptance',
  question: 'Of the people offered a referral, how many said yes?',
  subject: 'people offered a referral',
  predicate: 'said yes',
  statistic: 'proportion',
  clockStart: 'referral_date',
  windowDays: null,
  dayRule: 'The answer recorded for offers made in the period, whenever it was given.',
  unit: 'person',
  speaks: 'any',
  numerator: {
    words: 'people who accepted; entering treatment counts as accepting',
    when: { any: [{ flag: 'accepted', is: 'yes' }, { recorded: 'entry_date' }, { flag: 'entered', is: 'yes' }] },
  },
  denominator: { words: 'people offered a referral in the period', when: { flag: 'referred', is: 'yes' } },
  requires: [['accepted'], ['referred', 'referral_date']],
  direction: 'higher-is-better',
  rationale: 'Separates what people want from what the program then delivers.',
  caveats: ['An offer without a recorded answer counts as not accepted.'],
  reporting: SHARE,
  switches: { episodes: 'any' },
  cites: ['yatsco-2020'],
  facets: { denominator: 'offered', outcome: 'acceptance', windowDays: null, windowRule: 'none', unit: 'person' },
  fromCounts: { numerator: 'accepted', denominator: 'referred' },
};
