/**
 * Median of observations with the distribution-free interval.
 * Formula: type-7 median (the mean of the two middle ones when n is even); limits are the order statistics j and n - j + 1
 *   with j = qbinom((1 - level) / 2, n, 1/2); they cover the true median with 1 - 2 P(X <= j - 1), X ~ Bin(n, 1/2). There is
 *   no interval when j = 0 (n <= 5 at 95 %).
 * Source: Conover WJ. Practical Nonparametric Statistics, 3rd ed., 1999, section 3.2; Hyndman RJ, Fan Y. Am Stat
 *   1996;50:361-365 for type 7.
 * Worked value: 1, 2, ..., 10 has median 5.5 and limits 2 and 9, which cover with probability 0.9785.
 */

import type { Estimate, UndefinedReason } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import { binomialCdf, binomialQuantile, tailOf } from './distributions.ts';
import { countFault } from './proportion-interval.ts';

/** How many observations had one value, as SQL groups them. */
export interface ValueCount {
  readonly value: number;
  readonly count: number;
}

function faultOf(counts: readonly ValueCount[]): UndefinedReason | undefined {
  if (counts.some(({ value }) => !Number.isFinite(value))) return 'not-a-finite-number';
  return counts.map(({ count }) => countFault(count)).find((fault) => fault !== undefined);
}

/** The values at ascending `ranks` (the smallest observation has rank 1). */
function valuesAtRanks(counts: readonly ValueCount[], ranks: readonly number[]): number[] {
  const sorted = counts.filter(({ count }) => count > 0).toSorted((one, other) => one.value - other.value);
  const found: number[] = [];
  let passed = 0;
  for (const { value, count } of sorted) {
    passed += count;
    while (passed >= (ranks[found.length] ?? Infinity)) found.push(value);
  }
  return found;
}

/** The rank j of the lower limit among n observations; the upper one has rank n - j + 1. 0: there is no interval. */
export function medianLimitRank(n: number, level = 0.95): number {
  return binomialQuantile(tailOf(level), n, 0.5);
}

/** The chance that the limits hold the true median: a little above `level`; undefined where there is no interval. */
export function medianCoverage(n: number, level = 0.95): number | undefined {
  const j = medianLimitRank(n, level);
  return j === 0 ? undefined : 1 - 2 * binomialCdf(j - 1, n, 0.5);
}

/**
 * The median of observations that come as counts per value, in the unit of the values. Counts that are none, no observation
 * at all, and too few for an interval give `undefined` with the reason.
 */
export function medianFromCounts(counts: readonly ValueCount[], level = 0.95): Estimate<number> {
  const fault = faultOf(counts);
  if (fault !== undefined) return undefinedEstimate(fault);
  const n = counts.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) return undefinedEstimate('nobody-in-denominator');
  if (!Number.isSafeInteger(n)) return undefinedEstimate('not-a-finite-number');
  const j = medianLimitRank(n, level);
  const ranks = [j, Math.ceil(n / 2), Math.floor(n / 2) + 1, n - j + 1];
  const [low, lowerMiddle, upperMiddle, high] = j === 0 ? [] : valuesAtRanks(counts, ranks);
  if (low === undefined || lowerMiddle === undefined || upperMiddle === undefined || high === undefined) {
    return undefinedEstimate('too-few-observations');
  }
  return { state: 'ok', value: (lowerMiddle + upperMiddle) / 2, low, high };
}
