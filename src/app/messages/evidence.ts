import type { Ascertainment, CountedUnit, OutcomeEvent } from '../../domain/evidence/facets.ts';
import type { EvidenceGrade, StudyRole } from '../../domain/evidence/study.ts';

/** What a reader looks for, and the outcomes that belong to it. */
export const TOPICS: readonly {
  readonly id: string;
  readonly label: string;
  readonly outcomes: readonly OutcomeEvent[];
}[] = [
  { id: 'referral', label: 'Referral', outcomes: ['referral'] },
  { id: 'acceptance', label: 'Contact and acceptance', outcomes: ['contact', 'acceptance'] },
  { id: 'entry', label: 'Treatment entry', outcomes: ['any-treatment', 'placement', 'moud-entry'] },
  { id: 'retention', label: 'Retention', outcomes: ['in-treatment', 'on-moud', 'further-visits'] },
  { id: 'completion', label: 'Completion', outcomes: ['completion'] },
  { id: 'naloxone', label: 'Naloxone', outcomes: ['naloxone'] },
  { id: 'harm', label: 'Overdose and death', outcomes: ['repeat-overdose', 'death'] },
  { id: 'justice', label: 'Arrest', outcomes: ['rearrest'] },
  { id: 'other', label: 'Other results', outcomes: ['abstinence', 'other'] },
];

/** Counted units, in words. */
export const UNIT_WORDS: Readonly<Record<CountedUnit, string>> = {
  person: 'people',
  episode: 'episodes',
  encounter: 'encounters',
  referral: 'referrals',
  contact: 'contacts',
  attempt: 'attempts',
  other: 'other units',
};

/** From what a result is known, in words. */
export const ASCERTAINMENT_WORDS: Readonly<Record<Ascertainment, string>> = {
  'program-record': 'program records',
  'self-report': 'what people said themselves',
  claims: 'insurance claims',
  'police-report': 'police reports',
  'chart-review': 'a review of charts',
  registry: 'a registry',
  'not-stated': 'a source that is not stated',
};

const ROLES: Readonly<Record<StudyRole, string>> = {
  program: '',
  'control-arm': 'Comparison group of a trial.',
  'adjacent-model': 'A related kind of program, not deflection.',
  'usual-care': 'Usual care without such a program.',
  'national-measure': 'A national measure.',
  context: 'Background, not what a program achieved.',
};

/** The words of the evidence page. */
export const evidenceMessages = {
  lead: 'What published studies found, each number with the group it is about. Which of them stands beside your own depends on how alike the two are: the charts say so.',
  review: {
    title: 'The review that sets out the field',
    confirmed: (count: number, all: number) => `Confirmed so far: ${count} of ${all}.`,
    unconfirmed: (count: number) => `Studies that fit and are not confirmed: ${count}.`,
  },
  ownStudy: 'Added by the county; not checked by anybody else.',
  gradeTag: (grade: EvidenceGrade) => `Grade ${grade}`,
  study: {
    about: 'About the study',
    population: 'People',
    design: 'Design',
    period: 'Years',
    notStated: 'not stated',
    doi: (doi: string) => `DOI ${doi}`,
    pmid: (pmid: string) => `PMID ${pmid}`,
  },
  result: {
    of: (numerator: string, denominator: string) => `${numerator} of ${denominator}`,
    percent: (value: number) => `${value}%`,
    interval: (range: string) => `95% interval ${range}`,
    noInterval: 'no interval can be given',
    effect: (measure: string, value: string) => `${measure} ${value}`.trim(),
    between: (low: number, high: number) => `${low} to ${high}`,
    inWords: 'Reported in words, without a number.',
    unit: (unit: CountedUnit, ascertainment: Ascertainment) =>
      `${UNIT_WORDS[unit]}, known from ${ASCERTAINMENT_WORDS[ascertainment]}`,
    role: (role: StudyRole) => ROLES[role],
  },
} as const;
