import type { Facets } from '../evidence/facets.ts';
import type { CodedField, CountField, DateField, EpisodeField, FlagField, NumberField } from '../schema/fields.ts';
import type { ReferenceId } from './references.ts';
import type { Switches, SwitchName } from './switches.ts';

/**
 * A condition on one episode, as data: it is read by people on the definitions page and compiled to SQL.
 * An unrecorded value meets no condition but `not-yes`, `not-no` and those under `not`.
 */
export type Condition =
  /** `yes`: recorded as yes. `not-yes`: no, or not recorded. `not-no`: yes, or not recorded. */
  | { readonly flag: FlagField; readonly is: 'yes' | 'not-yes' | 'not-no' }
  | { readonly recorded: EpisodeField }
  | { readonly field: CodedField; readonly oneOf: readonly string[] }
  | { readonly number: NumberField; readonly atLeast: number }
  | {
      readonly daysFrom: DateField;
      readonly to: DateField;
      /** First and last day that count; the clock's own date is day 0. */
      readonly first: number;
      readonly last: number;
    }
  /** In treatment, by any record of the person, on a day from `days` before the date up to the day before it. */
  | { readonly treatedWithin: number; readonly before: DateField }
  | { readonly inTreatmentOnDay: number; readonly after: 'entry_date' | 'referral_date' }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

export type Family =
  | 'referral'
  | 'acceptance'
  | 'entry'
  | 'engagement'
  | 'retention'
  | 'completion'
  | 'medication'
  | 'naloxone'
  | 'harm'
  | 'volume';

/** A person; one stay in treatment as recorded; one referral; one contact with first responders. */
export type Unit = 'person' | 'episode' | 'referral' | 'encounter';

/** Fields a county must have mapped; of each inner list one is enough. */
export type Requirement = readonly (readonly EpisodeField[])[];

/** Why somebody who could have been counted is not. Sentences stand in `report/messages/left-out.ts`. */
export type LeftOutReason =
  | 'not-eligible'
  | 'already-in-treatment'
  | 'died-before'
  | 'entry-before-referral'
  | 'exit-before-entry'
  | 'exit-without-entry'
  | 'entry-without-referral'
  | 'active-after-death'
  | 'no-date'
  | 'exit-not-dated'
  | 'treated-lately'
  | 'no-medication'
  | 'not-entered-in-window'
  | 'completed-in-window'
  | 'transferred-in-window'
  | 'jailed-in-window'
  | 'died-in-window';

/** The first rule of a list that holds names the reason. */
export interface LeftOutRule {
  readonly reason: LeftOutReason;
  readonly when: Condition;
}

/** Whom the measure counts. */
export interface Counted {
  readonly words: string;
  /** Those who are counted. */
  readonly when: Condition;
  /** Those who could have been, and why some of them are not: `when` is `from` and none of the rules. Absent: nobody is left out. */
  readonly leftOut?: { readonly from: Condition; readonly rules: readonly LeftOutRule[] };
}

/** How the number may be shown and passed on. */
export interface Reporting {
  readonly disclosure: string;
  readonly rounding: string;
  readonly reuse: string;
}

interface Definition {
  /** Shared by file, URL, export and command line, for example `treatment-entry-30d`. */
  readonly id: string;
  readonly family: Family;
  readonly label: string;
  /** The chart's title. */
  readonly question: string;
  /** Who and what for the answer sentence: "46% of 1,204 *people referred* *entered treatment within 30 days*". */
  readonly subject: string;
  readonly predicate: string;
  readonly clockStart: DateField;
  readonly windowDays: number | null;
  /** How the days of the window are counted, in words. */
  readonly dayRule: string;
  readonly unit: Unit;
  /**
   * Which episodes of one person speak for the person in a period:
   * `any` of them may meet the numerator, or only the `first` is followed.
   */
  readonly speaks: 'any' | 'first';
  readonly denominator: Counted;
  readonly requires: Requirement;
  readonly direction: 'higher-is-better' | 'lower-is-better' | 'neither';
  readonly rationale: string;
  readonly caveats: readonly string[];
  readonly reporting: Reporting;
  /** What a county may set otherwise, each as it is now; a switch that is absent does not belong to the measure. */
  readonly switches: Switches;
  /** Switches that are set otherwise than in the catalogue; absent or empty in the catalogue itself. */
  readonly changed?: readonly SwitchName[];
  /** Ids of `references.ts`: where the definition comes from. */
  readonly cites: readonly ReferenceId[];
}

/** Numerator out of denominator, with a Wilson interval. */
export interface ProportionMetric extends Definition {
  readonly statistic: 'proportion';
  readonly numerator: { readonly words: string; readonly when: Condition };
  readonly facets: Facets;
  /** The columns of a monthly count file that hold the same two numbers; `null` when counts cannot say. */
  readonly fromCounts: { readonly numerator: CountField; readonly denominator: CountField } | null;
}

/** The median number of days between two dates, with an order-statistic interval. */
export interface MedianDaysMetric extends Definition {
  readonly statistic: 'median-days';
  readonly daysTo: DateField;
}

/** How many people or episodes. */
export interface VolumeMetric extends Definition {
  readonly statistic: 'volume';
  readonly fromCounts: CountField | null;
}

export type Metric = ProportionMetric | MedianDaysMetric | VolumeMetric;
