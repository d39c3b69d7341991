import { unreachable } from '../../domain/assert.ts';
import type { Difference } from '../../domain/evidence/comparability.ts';
import type { CountedUnit, DenominatorKind, Facets, OutcomeEvent, StudySetting } from '../../domain/evidence/facets.ts';
import { PATHWAY_VALUES } from '../../domain/schema/coded-values.ts';

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
  referral: 'a recorded offer',
  contact: 'contact made',
  acceptance: 'a yes to the offer',
  'any-treatment': 'entry into any treatment',
  placement: 'a placement',
  'moud-entry': 'medication begun',
  'in-treatment': 'being in treatment',
  'on-moud': 'being on medication',
  'further-visits': 'further visits',
  completion: 'treatment completed',
  naloxone: 'naloxone given',
  'repeat-overdose': 'another overdose',
  rearrest: 'another arrest',
  death: 'death',
  abstinence: 'no use',
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
  clinic: 'Clinic care',
  'usual-care': 'Usual care without a program',
  'national-measure': 'National measures',
  'system-level': 'Whole communities',
};

/** A study's setting in words, as a label stands alone. */
export function settingLabel(setting: StudySetting): string {
  return SETTINGS[setting] ?? PATHWAY_VALUES.find(({ code }) => code === setting)?.label ?? setting;
}

/** How a published result differs from the county's measure, as a sentence. */
export function differenceSentence(difference: Difference): string {
  switch (difference.facet) {
    case 'denominator':
      return `It counts ${difference.theirs}; your figure counts ${DENOMINATORS[difference.ours]}.`;
    case 'outcome':
      return `It counts ${difference.theirs}; your figure counts ${OUTCOMES[difference.ours]}.`;
    case 'window':
      return `It ${windowWords(difference.theirs)}; your figure ${windowWords(difference.ours)}.`;
    case 'unit':
      return `It counts ${UNITS[difference.theirs]}; your figure counts ${UNITS[difference.ours]}.`;
    case 'pathway':
      return `It is about ${inSentence(difference.theirs)}; your figure is about ${inSentence(difference.ours)}.`;
    case 'several-pathways':
      return 'Your figure mixes several pathways; choose one to compare.';
    case 'unknown-pathway':
      return 'No column or setting says by which pathway people came; match "Pathway" to compare.';
    case 'control-arm':
      return 'It is the comparison arm of a trial and no program.';
    case 'secondary-source':
      return 'It was read in a secondary source, a presentation or a conference abstract.';
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
