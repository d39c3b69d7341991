/**
 * Mean, standard deviation and quantiles of a list of observations.
 * Formula: type 7: with h = (n - 1) p and k = floor(h), the value x(k+1) + (h - k) (x(k+2) - x(k+1)) of the sorted x; the
 *   standard deviation has n - 1 below the line.
 * Source: Hyndman RJ, Fan Y. Am Stat 1996;50:361-365; the same as R's `quantile` and DuckDB's `quantile_cont`.
 * Worked value: 0, 1, 1, 2, 3, 3, 5, 7, 8, 12, 15, 21, 30, 44 has quartiles 2.25, 6 and 14.25, mean 10.857, SD 12.883.
 */

import { assert } from '../assert.ts';
import { meanOf, sumOf } from './compensated-sum.ts';

export interface Description {
  readonly n: number;
  readonly mean: number;
  /** Undefined for a single observation. */
  readonly standardDeviation: number | undefined;
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
}

/** The p-quantile of ascending values; `p` lies between 0 and 1. */
export function quantileOf(sorted: readonly number[], p: number): number {
  assert(p >= 0 && p <= 1, `a quantile lies between 0 and 1, not ${p}`);
  const h = (sorted.length - 1) * p;
  const k = Math.floor(h);
  const below = sorted[k];
  const above = sorted[Math.ceil(h)];
  assert(below !== undefined && above !== undefined, 'nothing has no quantile');
  return (1 - (h - k)) * below + (h - k) * above;
}

function standardDeviation(values: readonly number[], mean: number): number | undefined {
  if (values.length < 2) return undefined;
  return Math.sqrt(sumOf(values.map((x) => (x - mean) ** 2)) / (values.length - 1));
}

/** The usual numbers about a list; undefined where it is empty or holds something that is not finite. */
export function describeValues(values: readonly number[]): Description | undefined {
  if (values.length === 0 || !values.every(Number.isFinite)) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const mean = meanOf(values);
  return {
    n: values.length,
    mean,
    standardDeviation: standardDeviation(values, mean),
    median: quantileOf(sorted, 0.5),
    lowerQuartile: quantileOf(sorted, 0.25),
    upperQuartile: quantileOf(sorted, 0.75),
  };
}
