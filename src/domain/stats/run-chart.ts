/**
 * Run chart about the median, with Anhoej's rules for a shift.
 * Formula: of the n points not on the median, the longest run on one side exceeds round(log2 n) + 3, or the median is crossed
 *   fewer times than qbinom(0.05, n - 1, 1/2).
 * Source: Anhoej J, Olesen AV. PLoS ONE 2014;9:e113825; Anhoej J, Wentzel-Larsen T. BMC Med Res Methodol 2018;18:153.
 * Worked value: n = 24: longest run up to 8, at least 8 crossings.
 */

import type { UndefinedReason } from '../estimate.ts';
import { quantileOf } from './descriptive-quantiles.ts';
import { binomialQuantile } from './distributions.ts';

export interface RunLimits {
  readonly longestRunMax: number;
  readonly crossingsMin: number;
}

/** What was counted among the points that are not on the median. */
export interface Runs extends RunLimits {
  readonly longestRun: number;
  readonly crossings: number;
}

export type RunChart =
  | {
      readonly state: 'ok';
      readonly median: number;
      /** Points not on the median. */
      readonly useful: number;
      /** Undefined where all points lie on the median. */
      readonly runs: Runs | undefined;
      /** Whether the points say that something other than chance is at work. */
      readonly signal: boolean;
    }
  | { readonly state: 'undefined'; readonly reason: UndefinedReason };

/** The limits for n useful points, n at least 1. */
export function runLimits(n: number): RunLimits {
  return { longestRunMax: Math.round(Math.log2(n)) + 3, crossingsMin: binomialQuantile(0.05, n - 1, 0.5) };
}

/** The lengths of the stretches of equal items. */
export function runLengths(items: readonly unknown[]): number[] {
  const starts = [...items.keys()].filter((at) => at === 0 || items[at] !== items[at - 1]);
  return starts.map((start, run) => (starts[run + 1] ?? items.length) - start);
}

/** The chart of values in order of time. */
export function runChart(values: readonly number[]): RunChart {
  if (values.length === 0) return { state: 'undefined', reason: 'nobody-in-denominator' };
  if (!values.every(Number.isFinite)) return { state: 'undefined', reason: 'not-a-finite-number' };
  const sorted = values.toSorted((a, b) => a - b);
  const median = quantileOf(sorted, 0.5);
  const sides = values.map((value) => Math.sign(value - median)).filter((side) => side !== 0);
  const useful = sides.length;
  if (useful === 0) return { state: 'ok', median, useful, runs: undefined, signal: false };
  const lengths = runLengths(sides);
  const limits = runLimits(useful);
  const runs = { ...limits, longestRun: Math.max(...lengths), crossings: lengths.length - 1 };
  const signal = runs.longestRun > limits.longestRunMax || runs.crossings < limits.crossingsMin;
  return { state: 'ok', median, useful, runs, signal };
}
