import type { Ascertainment, Facets, StudySetting } from './facets.ts';

/** A = abstract or agency report with both counts; B = one of them missing, or a relative effect; C = secondary or conference. */
export type EvidenceGrade = 'A' | 'B' | 'C';

/** What a result can be used for. */
export type StudyRole = 'program' | 'control-arm' | 'adjacent-model' | 'usual-care' | 'national-measure' | 'context';

/** What was reported. */
export type ReportedValue =
  /** `printedPercent` is the percentage as the source prints it; a test holds it against the counts. */
  | {
      readonly kind: 'counts';
      readonly numerator: number;
      readonly denominator: number;
      readonly printedPercent: number;
    }
  | {
      readonly kind: 'percent';
      readonly percent: number;
      readonly denominator: number | null;
      /** The published interval in percent, where there is one. */
      readonly low: number | null;
      readonly high: number | null;
    }
  /** A relative effect or a rate: told in words, never drawn on a chart of percentages. */
  | {
      readonly kind: 'effect';
      readonly measure: string;
      readonly value: number | null;
      readonly low: number | null;
      readonly high: number | null;
    }
  /** Reported in words only. */
  | { readonly kind: 'words' };

export interface StudyResult {
  /** Such as `HEROES-03`; every number on screen resolves to one. */
  readonly id: string;
  readonly grade: EvidenceGrade;
  readonly measure: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly facets: Facets;
  readonly ascertainment: Ascertainment;
  readonly role: StudyRole;
  readonly value: ReportedValue;
  /** Where the number was read: abstract, table, slides. */
  readonly readIn: string;
  readonly sourceKind: string;
  readonly origin: string;
  /** Parts of the record that were not seen. */
  readonly notSeen: readonly string[];
  readonly note: string;
}

/** Whether a study is one of the six of the scoping review, as far as is known. */
export interface ReviewMembership {
  readonly review: 'yatsco-2020';
  readonly status: 'confirmed' | 'unconfirmed' | 'no';
  /** Who read the paper, and the day (`YYYY-MM-DD`); empty until somebody has. */
  readonly checkedBy: string;
  readonly checkedOn: string;
}

/** The bibliographic record; what was not seen is empty and never guessed. */
export interface Citation {
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly title: string;
  readonly container: string;
  readonly volume: string;
  readonly issue: string;
  readonly pages: string;
  readonly doi: string;
  readonly pmid: string;
  readonly pmcid: string;
  readonly url: string;
  readonly type: string;
  readonly notSeen: readonly string[];
  readonly whereSeen: string;
}

export interface Study {
  readonly id: string;
  readonly citation: Citation;
  readonly program: string;
  readonly place: string;
  readonly period: string;
  readonly design: string;
  readonly population: string;
  readonly setting: StudySetting;
  readonly reviewSet: ReviewMembership;
  readonly results: readonly StudyResult[];
}
