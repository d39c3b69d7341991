import type { Family, Metric } from '../../domain/metrics/metric.ts';
import type { Mark } from '../figure.ts';
import type { SummaryBenchmark } from './row-benchmark.ts';
import type { SummaryTrend } from './row-trend.ts';
import type { SummaryVariation } from './row-variation.ts';

/** One number as it is printed, or the mark and the words that stand in its place. */
export interface SummaryValue {
  readonly mark: Mark;
  /** `46%`, `9 days`, `1,204`; else `hidden`, `not complete`, `no number`. */
  readonly text: string;
  /** Empty where there is none. */
  readonly interval: string;
  /** People or episodes below the line; empty where there is none to show. */
  readonly counted: string;
}

/** The last period whose follow-up is complete. */
export interface SummaryLatest extends SummaryValue {
  readonly periodId: string;
  readonly period: string;
}

/** The same measure after another number of days. */
export interface SummaryWindow {
  readonly metricId: string;
  readonly windowDays: number;
  readonly whole: SummaryValue;
  readonly benchmark: SummaryBenchmark;
}

/** One measure of the summary; plain data, for the screen, a slide and a sheet alike. */
export interface SummaryRow {
  readonly metricId: string;
  readonly family: Family;
  readonly label: string;
  readonly question: string;
  readonly statistic: Metric['statistic'];
  readonly direction: Metric['direction'];
  /** `null` where no period is complete and can be shown: `note` says why. */
  readonly latest: SummaryLatest | null;
  /** All dates together. */
  readonly whole: SummaryValue;
  /** The measure's other windows, all dates together. */
  readonly windows: readonly SummaryWindow[];
  /** `null` where there are no two periods to draw. */
  readonly trend: SummaryTrend | null;
  readonly variation: SummaryVariation;
  readonly benchmark: SummaryBenchmark;
  /** Why something is missing; empty where nothing is. */
  readonly note: string;
}

/** All measures on one page; plain data. */
export interface SummaryBody {
  readonly kind: 'summary';
  /** In the order of the catalogue: the order of the journey. */
  readonly rows: readonly SummaryRow[];
  /** Measures that the files cannot answer, and what they need. */
  readonly missing: readonly { readonly metricId: string; readonly label: string; readonly needs: string }[];
}
