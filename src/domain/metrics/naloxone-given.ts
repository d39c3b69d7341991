import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';

export const naloxoneGiven: ProportionMetric = {
  id: 'naloxone-given',
  family: 'naloxone',
  label: 'Naloxone given',
  question: 'Of the people first responders met, how many were given naloxone?',
  subject: 'people met',
  predicate: 'were given naloxone',
  statistic: 'proportion',
  clockStart: 'encounter_date',
  windowDays: null,
  dayRule: 'Given at an encounter in the period.',
  unit: 'person',
  speaks: 'any',
  numerator: { words: 'people given naloxone', when: { flag: 'naloxone_given', is: 'yes' } },
  denominator: { words: 'people met in the period', when: { all: [] } },
  requires: [['naloxone_given']],
  direction: 'neither',
  rationale: 'Says how often the encounter was an overdose that needed reversal.',
  caveats: ['An encounter without a recorded answer counts as no naloxone.'],
  reporting: SHARE,
  switches: { episodes: 'any' },
  cites: [],
  facets: {
    denominator: 'encountered',
    outcome: 'naloxone',
    windowDays: null,
    windowRule: 'same-contact',
    unit: 'person',
  },
  fromCounts: null,
};
