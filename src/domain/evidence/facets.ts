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

/** Where a published result comes from, when it is no deflection pathway. */
export type StudySetting =
  | Pathway
  | 'emergency-department'
  | 'clinic'
  | 'usual-care'
  | 'national-measure'
  | 'system-level';

/** Who is counted below the line. */
export type DenominatorKind =
  | 'encountered'
  | 'given-naloxone'
  | 'attempted'
  | 'contacted'
  | 'screened'
  | 'eligible'
  | 'offered'
  | 'accepted'
  | 'referred'
  | 'randomized'
  | 'entered'
  | 'on-moud'
  | 'discharged'
  | 'survivors'
  | 'other';

/** What is counted above the line. */
export type OutcomeEvent =
  | 'referral'
  | 'contact'
  | 'acceptance'
  | 'any-treatment'
  | 'placement'
  | 'moud-entry'
  | 'in-treatment'
  | 'on-moud'
  | 'further-visits'
  | 'completion'
  | 'naloxone'
  | 'repeat-overdose'
  | 'rearrest'
  | 'death'
  | 'abstinence'
  | 'other';

export type CountedUnit = 'person' | 'episode' | 'encounter' | 'referral' | 'contact' | 'attempt' | 'other';

export type Ascertainment =
  | 'program-record'
  | 'self-report'
  | 'claims'
  | 'police-report'
  | 'chart-review'
  | 'registry'
  | 'not-stated';

/** How a window is read: the event falls inside it, or the state holds when it ends. */
export type WindowRule = 'same-contact' | 'within' | 'at-end' | 'continuous' | 'none';

/** What a proportion measures: the decisive facets of the like-for-like matcher. */
export interface Facets {
  readonly denominator: DenominatorKind;
  readonly outcome: OutcomeEvent;
  /** `null` when the source states no window. */
  readonly windowDays: number | null;
  readonly windowRule: WindowRule;
  readonly unit: CountedUnit;
}
