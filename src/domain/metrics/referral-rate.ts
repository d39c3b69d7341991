import { countedFrom } from './counted.ts';
import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';

export const referralRate: ProportionMetric = {
  id: 'referral-rate',
  family: 'referral',
  label: 'Referral rate',
  question: 'Of the people first responders met, how many were offered a referral to treatment?',
  subject: 'people met',
  predicate: 'were offered a referral',
  statistic: 'proportion',
  clockStart: 'encounter_date',
  windowDays: null,
  dayRule: 'An offer counts when it was made and recorded at an encounter in the period.',
  unit: 'person',
  speaks: 'any',
  numerator: { words: 'people with a recorded offer or referral', when: { flag: 'referred', is: 'yes' } },
  denominator: countedFrom('people met in the period, leaving out those recorded as not eligible', { all: [] }, [
    { reason: 'not-eligible', when: { not: { flag: 'eligible', is: 'not-no' } } },
  ]),
  requires: [
    ['referred', 'referral_date'],
    ['encounter_date', 'referred'],
  ],
  direction: 'higher-is-better',
  rationale: 'An offer that is never made cannot be accepted; this is the first place where people are lost.',
  caveats: [
    'An encounter without a recorded answer counts as no offer.',
    'A person met several times in a period counts once, and counts as referred if any of the encounters led to an offer.',
  ],
  reporting: SHARE,
  switches: { episodes: 'any' },
  cites: ['yatsco-2020'],
  facets: {
    denominator: 'encountered',
    outcome: 'referral',
    windowDays: null,
    windowRule: 'same-contact',
    unit: 'person',
  },
  fromCounts: { numerator: 'referred', denominator: 'encountered' },
};
