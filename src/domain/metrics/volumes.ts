import type { Condition, VolumeMetric } from './metric.ts';
import { COUNT } from './reporting.ts';

const EVERYONE: Condition = { all: [] };

const COUNTED = {
  family: 'volume',
  statistic: 'volume',
  windowDays: null,
  direction: 'neither',
  rationale: 'Every share needs the number it is a share of.',
  reporting: COUNT,
  switches: {},
  cites: [],
} as const;

export const peopleEncountered: VolumeMetric = {
  ...COUNTED,
  id: 'people-encountered',
  label: 'People met',
  question: 'How many people did first responders meet?',
  subject: 'people',
  predicate: 'were met by first responders',
  clockStart: 'encounter_date',
  dayRule: 'By the date of the encounter.',
  unit: 'person',
  speaks: 'any',
  denominator: { words: 'people met in the period', when: EVERYONE },
  requires: [['encounter_date', 'referral_date']],
  caveats: ['A person met in two months counts in both and once in the year.'],
  fromCounts: null,
};

export const encounters: VolumeMetric = {
  ...COUNTED,
  id: 'encounters',
  label: 'Encounters',
  question: 'How many encounters were there?',
  subject: 'encounters',
  predicate: 'took place',
  clockStart: 'encounter_date',
  dayRule: 'By the date of the encounter.',
  unit: 'encounter',
  speaks: 'any',
  denominator: { words: 'encounters in the period', when: EVERYONE },
  requires: [['encounter_date', 'referral_date']],
  caveats: ['Several rows about one person on one day in one program are one encounter.'],
  fromCounts: null,
};

export const peopleReferred: VolumeMetric = {
  ...COUNTED,
  id: 'people-referred',
  label: 'People referred',
  question: 'How many people were offered a referral?',
  subject: 'people',
  predicate: 'were offered a referral',
  clockStart: 'referral_date',
  dayRule: 'By the date of the referral.',
  unit: 'person',
  speaks: 'any',
  denominator: { words: 'people offered a referral in the period', when: { flag: 'referred', is: 'yes' } },
  requires: [['referred', 'referral_date']],
  caveats: ['A person referred in two months counts in both and once in the year.'],
  fromCounts: 'referred',
};

export const peopleEntered: VolumeMetric = {
  ...COUNTED,
  id: 'people-entered',
  label: 'People who entered treatment',
  question: 'How many people entered treatment?',
  subject: 'people',
  predicate: 'entered treatment',
  clockStart: 'entry_date',
  dayRule: 'By the date of the first attended service.',
  unit: 'person',
  speaks: 'any',
  denominator: { words: 'people who entered treatment in the period', when: { recorded: 'entry_date' } },
  requires: [['entry_date']],
  caveats: ['A person who entered twice in a period counts once.'],
  fromCounts: 'entered',
};
