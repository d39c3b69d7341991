import { unreachable } from '../../domain/assert.ts';
import type { Difference } from '../../domain/evidence/comparability.ts';
import type {
  Ascertainment,
  CountedUnit,
  DenominatorKind,
  Facets,
  OutcomeEvent,
  StudySetting,
} from '../../domain/evidence/facets.ts';
import { PATHWAY_VALUES } from '../../domain/schema/coded-values.ts';
import type { ComparisonLabel } from '../../domain/stats/comparison.ts';

const DENOMINATORS: Record<DenominatorKind, string> = {
  encountered: 'people met',
  'given-naloxone': 'people given naloxone',
  attempted: 'people sought out',
  contacted: 'people reached',
  screened: 'people screened',
  eligible: 'eligible people',
  offered: 'people offered a referral',
  accepted: 'people who accepted',
  referred: 'people referred',
  randomized: 'people randomized',
  entered: 'people who entered treatment',
  'on-moud': 'people on medication',
  discharged: 'treatment episodes that ended',
  survivors: 'people who survived an overdose',
  other: 'another group',
};

const OUTCOMES: Record<OutcomeEvent, string> = {
  referral: 'people with a recorded offer',
  contact: 'people reached',
  acceptance: 'people who said yes to the offer',
  'any-treatment': 'people who entered any treatment',
  placement: 'people placed in treatment',
  'moud-entry': 'people who received medication',
  'in-treatment': 'people in any treatment',
  'on-moud': 'people on medication',
  'further-visits': 'people with further visits',
  completion: 'completed treatment',
  naloxone: 'people given naloxone',
  'repeat-overdose': 'people with another overdose',
  rearrest: 'people with another arrest',
  death: 'people who died',
  abstinence: 'people who stopped using',
  other: 'something else',
};

const UNITS: Record<CountedUnit, string> = {
  person: 'people',
  episode: 'episodes',
  encounter: 'encounters',
  referral: 'referrals',
  contact: 'contacts',
  attempt: 'attempts',
  other: 'something else',
};

const SETTINGS: Partial<Record<StudySetting, string>> = {
  'emergency-department': 'Emergency care',
  'street-outreach': 'Street outreach without first responders',
  clinic: 'Clinic care',
  'usual-care': 'Usual care without a program',
  'national-measure': 'National measures',
  'system-level': 'Whole communities',
};

const ASCERTAINMENTS: Record<Ascertainment, string> = {
  'program-record': 'Known from program records.',
  'self-report': 'Known from what people said themselves.',
  claims: 'Known from insurance claims.',
  'police-report': 'Known from police reports.',
  'chart-review': 'Known from a review of charts.',
  registry: 'Known from a registry.',
  'not-stated': 'How it is known is not stated.',
};

/** Who is counted below the line, in words. */
export function denominatorLabel(kind: DenominatorKind): string {
  return DENOMINATORS[kind];
}

/** What is counted above the line, in words. */
export function outcomeLabel(event: OutcomeEvent): string {
  return OUTCOMES[event];
}

/** How a result is known, as a sentence. */
export function ascertainmentSentence(ascertainment: Ascertainment): string {
  return ASCERTAINMENTS[ascertainment];
}

/** A study's setting in words, as a label stands alone. */
export function settingLabel(setting: StudySetting): string {
  return SETTINGS[setting] ?? PATHWAY_VALUES.find(({ code }) => code === setting)?.label ?? setting;
}

/** How a published result differs from the county's measure, as a sentence. */
export function differenceSentence(difference: Difference): string {
  switch (difference.facet) {
    case 'denominator':
      return `It is a share of ${difference.theirs}; yours is a share of ${DENOMINATORS[difference.ours]}.`;
    case 'outcome':
      return `It counts ${difference.theirs}; your figure counts ${OUTCOMES[difference.ours]}.`;
    case 'window':
      return `It ${windowWords(difference.theirs)}; your figure ${windowWords(difference.ours)}.`;
    case 'unit':
      return `It counts ${UNITS[difference.theirs]}; your figure counts ${UNITS[difference.ours]}.`;
    case 'pathway':
      return `It is about ${inSentence(difference.theirs)}; your figure is about ${inSentence(difference.ours)}.`;
    case 'county-rule':
      return 'Your definition has been changed: the foot line says how.';
    case 'several-pathways':
      return 'Your figure mixes several pathways; choose one to compare.';
    case 'unknown-pathway':
      return 'No column or setting says by which pathway people came; match "Pathway" to compare.';
    case 'control-arm':
      return 'It is the comparison group of a trial, not a program.';
    case 'secondary-source':
      return 'It was read in a secondary source, a presentation or a conference abstract.';
    case 'second-grade':
      return 'Its evidence is of grade B, so no verdict is given.';
    case 'no-time-limit':
      return 'Neither says for how long people were followed, so no verdict is given.';
    case 'effect':
      return 'It compares two groups with each other and gives no share of people.';
    case 'words-only':
      return 'It is reported in words, without a number.';
    case 'no-counts':
      return 'It is reported as a percentage, without the counts behind it.';
    case 'no-interval':
      return 'It is reported without the counts or the interval that a comparison needs.';
    default:
      return unreachable(difference);
  }
}

/** How long people were followed, in a few words. */
export function windowText({ windowDays, windowRule }: Pick<Facets, 'windowDays' | 'windowRule'>): string {
  if (windowRule === 'same-contact') return 'at the same contact';
  if (windowDays === null) return 'no time limit stated';
  switch (windowRule) {
    case 'at-end':
      return `on day ${windowDays}`;
    case 'continuous':
      return `for ${windowDays} days without a break`;
    case 'within':
    case 'none':
      return `within ${windowDays} days`;
  }
}

function inSentence(setting: StudySetting): string {
  const label = settingLabel(setting);
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

function windowWords({ windowDays, windowRule }: Facets): string {
  if (windowRule === 'same-contact') return 'looks at the same contact';
  if (windowDays === null) return 'states no time limit';
  switch (windowRule) {
    case 'at-end':
      return `looks at day ${windowDays}`;
    case 'continuous':
      return `asks for ${windowDays} days without a break`;
    case 'within':
    case 'none':
      return `allows ${windowDays} days`;
  }
}

const VERDICTS: Record<ComparisonLabel, string> = {
  higher: 'This is higher than',
  lower: 'This is lower than',
  similar: 'This is not clearly different from',
};

/** What a figure says about published studies; a verdict follows the interval of the difference and names no cause. */
export const comparisonWords = {
  verdict: (label: ComparisonLabel, study: string) => `${VERDICTS[label]} ${study}.`,
  tooFew: (study: string) => `Too few people to compare with ${study}.`,
  immature: 'Follow-up is not complete, so nothing is compared with published studies yet.',
  hidden: 'A hidden number is not compared with published studies.',
  choosePathway: 'Your figure mixes several pathways; choose one to compare it with published studies.',
  matchPathway: 'Match "Pathway" to compare with published studies: they differ by how people come to a program.',
  beside: (count: number) =>
    count === 1
      ? 'No published result counts exactly the same; one that differs in one way stands beside it, without a verdict.'
      : `No published result counts exactly the same; ${count} that differ in one way stand beside it, without a verdict.`,
  nothing: 'No comparable published result of good quality was found: read the trend against your own past.',
  own: (study: string) => `${study} [added by the county]`,
  smallStudy: 'A small study: read its interval, not its share alone.',
} as const;
