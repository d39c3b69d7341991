import type { Estimate } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import { binomialQuantile } from './distributions.ts';

/**
 * Median of whole-number observations that come as counts per value, with the distribution-free interval.
 * Formula: type-7 median (the mean of the two middle ones when n is even); limits are the order statistics j and n - j + 1
 *   with j = qbinom((1 - level) / 2, n, 1/2). There is no interval when j = 0 (n <= 5 at 95 %).
 * Source: Conover WJ. Practical Nonparametric Statistics, 3rd ed., 1999, section 3.2; Hyndman & Fan 1996 for type 7.
 * Worked value: 1, 2, ..., 10 has median 5.5 and limits 2 and 9.
 */
export function medianFromCounts(
  counts: readonly { readonly value: number; readonly count: number }[],
  level = 0.95,
): Estimate<number> {
  const fault = faultOf(counts);
  if (fault !== undefined) return undefinedEstimate(fault);
  const sorted = counts.filter(({ count }) => count > 0).toSorted((one, other) => one.value - other.value);
  const n = sorted.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) return undefinedEstimate('nobody-in-denominator');
  const j = binomialQuantile((1 - level) / 2, n, 0.5);
  if (j === 0) return undefinedEstimate('too-few-observations');
  const at = (rank: number) => valueAtRank(sorted, rank);
  const value = (at(Math.ceil(n / 2)) + at(Math.floor(n / 2) + 1)) / 2;
  return { state: 'ok', value, low: at(j), high: at(n - j + 1) };
}

function faultOf(counts: readonly { readonly value: number; readonly count: number }[]) {
  if (counts.some(({ value, count }) => !Number.isFinite(value) || !Number.isFinite(count)))
    return 'not-a-finite-number';
  if (counts.some(({ count }) => count < 0)) return 'negative-count';
  return counts.some(({ count }) => !Number.isInteger(count)) ? 'not-a-whole-number' : undefined;
}

function valueAtRank(sorted: readonly { readonly value: number; readonly count: number }[], rank: number): number {
  let passed = 0;
  for (const { value, count } of sorted) {
    passed += count;
    if (passed >= rank) return value;
  }
  return Number.NaN;
}
