import type { SuppressionReason, UndefinedReason } from '../domain/estimate.ts';
import type { CascadeDefinition, CascadeStepDefinition } from '../domain/metrics/cascade-steps.ts';
import type { LeftOutReason, Metric } from '../domain/metrics/metric.ts';
import type { Count } from '../domain/units.ts';

/** A measured value: a proportion (0-1), days, or a count, by the metric's `statistic`. */
export interface Measured {
  /** People or episodes above the line; `null` where the statistic has none (medians, volumes). */
  readonly numerator: Count | null;
  /** People or episodes below the line with their whole window observed. */
  readonly denominator: Count;
  readonly value: number;
  /** The 95% interval; `null` for a plain count. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/**
 * What is known of one metric in one period and group, after suppression.
 * `pending` counts those whose window had not passed on the as-of date; `null` when that count is itself too small to show.
 */
export type Cell =
  | ({ readonly state: 'ok'; readonly pending: Count | null } & Measured)
  /** The period's windows had not all passed: `partial` covers those whose had, `null` when nobody's had. */
  | { readonly state: 'immature'; readonly pending: Count | null; readonly partial: Measured | null }
  | { readonly state: 'suppressed'; readonly reason: SuppressionReason }
  | { readonly state: 'undefined'; readonly reason: UndefinedReason; readonly pending: Count | null };

/** People or episodes that could have been counted and are not, for one reason; `null` where so few must not be shown. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: Count | null;
}

export interface Result {
  readonly metric: Metric;
  /** `2025-03`, `2025-Q1`, `2025-H1`, `2025`, `all`, or `undated` for rows without the metric's date. */
  readonly period: string;
  /** The value of the split field, `(not recorded)` where it is missing; `null` without a split. */
  readonly group: string | null;
  readonly cell: Cell;
  /**
   * Whom the definition leaves out, each once, under the first reason that holds. Told of the whole only: of one period or
   * group, what is hidden could be worked out from the others. `null` where it is not told, or where the number counted is
   * hidden itself.
   */
  readonly leftOut: readonly LeftOut[] | null;
}

/** The share still there just before the last day of the window, by Kaplan-Meier from everybody, also those pending. */
export interface CurveReading {
  readonly stayed: number;
  /** `null` where the limits would tell a number that is hidden. */
  readonly low: number | null;
  readonly high: number | null;
}

/** What becomes of a measure of staying where open stays without contact for over 90 days are read as ended. */
export type StaleReading =
  | {
      readonly state: 'told';
      readonly cell: Extract<Cell, { state: 'ok' }>;
      /** By how many fewer people stayed. */
      readonly fewer: Count;
      /** The two readings are so far apart that both must be told. */
      readonly isNotable: boolean;
    }
  /** It concerns so few people that the second number would show them. */
  | { readonly state: 'few' };

/** How else the whole of a measure of staying can be read. */
export interface SecondReadings {
  readonly curve: CurveReading | null;
  readonly stale: StaleReading | null;
}

/** A metric that the loaded files cannot answer, and the fields that would make it possible: one of each inner list. */
export interface Unanswerable {
  readonly metric: Metric;
  readonly missing: readonly (readonly string[])[];
}

/**
 * What a measure's numbers were counted from: all episodes (`rows`), one row for each episode that the measure could count
 * (`cohort`), or the cells of those met once beside the rows of the others (`cells`). The numbers are the same.
 */
export type CountedFrom = 'rows' | 'cohort' | 'cells';

export interface Analysis {
  readonly results: readonly Result[];
  readonly unanswerable: readonly Unanswerable[];
  /** The statement that made each metric's numbers, by metric id. */
  readonly sql: ReadonlyMap<string, string>;
  /** By metric id; absent where the numbers are no one's of the files' measures. */
  readonly countedFrom?: ReadonlyMap<string, CountedFrom>;
}

/** One step of the cascade: of people first met long enough ago, those who came this far. */
export interface CascadeStep {
  readonly step: CascadeStepDefinition;
  readonly cell: Cell;
  /** How long it took since the dated step before; `null` where no date tells it. */
  readonly wait: StepWait | null;
  /** Who came to the step before and not to this one; `null` where one of the two is hidden, and of the first step. */
  readonly lost: StepLoss | null;
}

/** Days from one dated step to the next, of those who came to both and whose dates stand in this order. */
export type StepWait =
  | {
      readonly state: 'ok';
      readonly since: CascadeStepDefinition;
      readonly people: Count;
      readonly median: number;
      readonly lowerQuartile: number;
      readonly upperQuartile: number;
    }
  /** Nobody has both dates, or too few to be told. */
  | { readonly state: 'nobody' | 'hidden'; readonly since: CascadeStepDefinition };

/** People who did not come to a step, each under one reason. */
export interface StepLoss {
  readonly people: Count;
  /** Codes, see `cascade-reasons.ts`; several where they are shown together. */
  readonly reasons: readonly { readonly reasons: readonly string[]; readonly people: Count }[];
}

export interface Cascade {
  readonly definition: CascadeDefinition;
  readonly steps: readonly CascadeStep[];
  /** People met too recently for the whole follow-up; `null` when too few to show. */
  readonly pending: Count | null;
  /** Whom the definition leaves out, by reason; `null` where the first step is hidden. */
  readonly leftOut: readonly LeftOut[] | null;
  readonly sql: string;
}
