import type { ProportionMetric } from './metric.ts';
import { naloxoneGiven } from './naloxone-given.ts';

export const naloxonePerEncounter: ProportionMetric = {
  ...naloxoneGiven,
  id: 'naloxone-per-encounter',
  label: 'Naloxone, per encounter',
  question: 'At how many of the encounters was naloxone given?',
  subject: 'encounters',
  predicate: 'involved naloxone',
  unit: 'encounter',
  numerator: { words: 'encounters at which naloxone was given', when: { flag: 'naloxone_given', is: 'yes' } },
  denominator: { words: 'encounters in the period', when: { all: [] } },
  rationale: 'People who overdose often are met often: counted by encounter, they weigh as much as the work they mean.',
  caveats: [
    'An encounter without a recorded answer counts as no naloxone.',
    'The interval takes encounters as independent. A few people with many encounters make it too narrow.',
  ],
  switches: {},
  facets: { ...naloxoneGiven.facets, unit: 'encounter' },
};
