/**
 * The words in which a county metric and a published result say what they measure.
 * Two numbers are compared only where these words agree.
 */

/** How a person comes to the program (the six pathways of the field, and what lies beside it). */
export const PATHWAYS = [
  'self-referral',
  'active-outreach',
  'naloxone-plus',
  'officer-referral',
  'officer-intervention',
  'community-response',
] as const;
export type Pathway = (typeof PATHWAYS)[number];

/** Where a published result comes from: a pathway, or something that lies beside them. */
export const STUDY_SETTINGS = [
  ...PATHWAYS,
  'emergency-department',
  'street-outreach',
  'clinic',
  'usual-care',
  'national-measure',
  'system-level',
] as const;
export type StudySetting = (typeof STUDY_SETTINGS)[number];

/** Who is counted below the line. */
export const DENOMINATOR_KINDS = [
  'encountered',
  'given-naloxone',
  'attempted',
  'contacted',
  'screened',
  'eligible',
  'offered',
  'accepted',
  'referred',
  'randomized',
  'entered',
  'on-moud',
  'discharged',
  'survivors',
  'other',
] as const;
export type DenominatorKind = (typeof DENOMINATOR_KINDS)[number];

/** What is counted above the line. */
export const OUTCOME_EVENTS = [
  'referral',
  'contact',
  'acceptance',
  'any-treatment',
  'placement',
  'moud-entry',
  'in-treatment',
  'on-moud',
  'further-visits',
  'completion',
  'naloxone',
  'repeat-overdose',
  'rearrest',
  'death',
  'abstinence',
  'other',
] as const;
export type OutcomeEvent = (typeof OUTCOME_EVENTS)[number];

export const COUNTED_UNITS = ['person', 'episode', 'encounter', 'referral', 'contact', 'attempt', 'other'] as const;
export type CountedUnit = (typeof COUNTED_UNITS)[number];

export const ASCERTAINMENTS = [
  'program-record',
  'self-report',
  'claims',
  'police-report',
  'chart-review',
  'registry',
  'not-stated',
] as const;
export type Ascertainment = (typeof ASCERTAINMENTS)[number];

/** How a window is read: the event falls inside it, or the state holds when it ends. */
export const WINDOW_RULES = ['same-contact', 'within', 'at-end', 'continuous', 'none'] as const;
export type WindowRule = (typeof WINDOW_RULES)[number];

/** What a proportion measures: the decisive facets of the like-for-like matcher. */
export interface Facets {
  readonly denominator: DenominatorKind;
  readonly outcome: OutcomeEvent;
  /** `null` when the source states no window. */
  readonly windowDays: number | null;
  readonly windowRule: WindowRule;
  readonly unit: CountedUnit;
  /** The county has set something that no published result says of itself, such as who is left out. */
  readonly isCountyRule?: boolean;
}
