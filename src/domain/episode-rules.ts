/** What counts as one encounter: the rows about one person, number, day and program; every row; or a person's first one. */
export const COUNTING_UNITS = ['encounter', 'row', 'person'] as const;
export type CountingUnit = (typeof COUNTING_UNITS)[number];

/** How rows become encounters and stays. A county may change every one of them; a project file keeps what it changed. */
export interface EpisodeRules {
  readonly countingUnit: CountingUnit;
  /** Days without a service after which a stay is over; `null`: a person has one stay, from the first to the last service. */
  readonly visitGapDays: number | null;
  /** The same for doses and supplies of medication. */
  readonly medicationGapDays: number | null;
  /** An event of a log belongs to the person's latest encounter within so many days before it. */
  readonly referralWindowDays: number;
  /** An admission belongs to the person's latest referral within so many days before it. */
  readonly entryWindowDays: number;
  /** Where there is none, to the first contact dated up to so many days after it: contacts are often dated late. */
  readonly lateContactDays: number;
  /** A referral within so many days after the person's one before is a repeat. */
  readonly repeatWindowDays: number;
  /** Whether ids are compared without case, punctuation and leading zeros. */
  readonly looseIds: boolean;
}

/** Gaps of 30 days between admissions and 7 between doses are usual; the windows are our choice. */
export const DEFAULT_RULES: EpisodeRules = {
  countingUnit: 'encounter',
  visitGapDays: 30,
  medicationGapDays: 7,
  referralWindowDays: 30,
  entryWindowDays: 365,
  lateContactDays: 14,
  repeatWindowDays: 30,
  looseIds: false,
};
