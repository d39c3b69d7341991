/**
 * Clopper-Pearson ("exact") interval of a proportion x/n.
 * Formula: B(a/2; x, n-x+1) to B(1-a/2; x+1, n-x), B the beta quantile; 0 at x = 0 and 1 at x = n.
 * Source: Clopper CJ, Pearson ES. Biometrika 1934;26:404-413; method 5 of Newcombe 1998.
 * Worked value: 15 of 148 at 95 % gives 0.0578 to 0.1617 (Newcombe 1998, Table I).
 */

import { assert } from '../assert.ts';
import type { Estimate } from '../estimate.ts';
import type { Proportion } from '../units.ts';
import { betaQuantile, tailOf } from './distributions.ts';
import type { Limits } from './proportion-interval.ts';
import { proportionEstimate } from './proportion-interval.ts';

/** Exact limits of x on n; both may be fractions of an effective sample (Korn & Graubard 1998). */
export function clopperPearsonLimits(x: number, n: number, level = 0.95): Limits {
  assert(x >= 0 && x <= n, `no exact interval of ${x} on ${n}`);
  const tail = tailOf(level);
  return [x === 0 ? 0 : betaQuantile(tail, x, n - x + 1), x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x)];
}

/** `numerator` people of `denominator` with the exact interval, or why there is none. */
export function clopperPearson(numerator: number, denominator: number, level = 0.95): Estimate<Proportion> {
  return proportionEstimate({ numerator, denominator }, () => clopperPearsonLimits(numerator, denominator, level));
}
