/**
 * Mid-p tails of a binomial count and the interval of a proportion x/n that inverts them.
 * Formula: lower tail P(X < x) + P(X = x)/2, upper tail P(X > x) + P(X = x)/2; the limits are the chances at which the
 *   upper, then the lower tail equals a/2; 0 at x = 0 and 1 at x = n.
 * Source: method 6 of Newcombe RG. Stat Med 1998;17:857-872.
 * Worked value: 0 of 20 at 95 % gives 0 to 0.1391 (Newcombe 1998, Table I).
 */

import type { Estimate } from '../estimate.ts';
import type { Proportion } from '../units.ts';
import { bisect } from './bisection.ts';
import { binomialCdf, binomialPmf, binomialUpper, tailOf } from './distributions.ts';
import type { Limits } from './proportion-interval.ts';
import { proportionEstimate } from './proportion-interval.ts';

/** Both mid-p tails of x among n at chance p; together they make 1. */
export function midPTails(x: number, n: number, p: number): { readonly lower: number; readonly upper: number } {
  const half = binomialPmf(x, n, p) / 2;
  return { lower: binomialCdf(x - 1, n, p) + half, upper: binomialUpper(x, n, p) + half };
}

function midPLimits(x: number, n: number, tail: number): Limits {
  const low = x === 0 ? 0 : bisect((p) => midPTails(x, n, p).upper - tail, 0, x / n);
  const high = x === n ? 1 : bisect((p) => midPTails(x, n, p).lower - tail, x / n, 1);
  return [low, high];
}

/** `numerator` people of `denominator` with the mid-p interval, or why there is none. */
export function midP(numerator: number, denominator: number, level = 0.95): Estimate<Proportion> {
  return proportionEstimate({ numerator, denominator }, ({ numerator: x, denominator: n }) =>
    midPLimits(x, n, tailOf(level)),
  );
}
