/**
 * Wilson score interval of a proportion p = x/n, without continuity correction.
 * Formula: (2np + z^2 -+ z sqrt(z^2 + 4npq)) / (2 (n + z^2)), q = 1 - p; exactly 0 at x = 0 and exactly 1 at x = n.
 * Source: Wilson EB. JASA 1927;22:209-212; method 3 of Newcombe RG. Stat Med 1998;17:857-872.
 * Worked value: 81 of 263 at 95 % gives 0.2553 to 0.3662 (Newcombe 1998, Table I).
 */

import { assert } from '../assert.ts';
import type { Estimate } from '../estimate.ts';
import type { Proportion } from '../units.ts';
import { normalForLevel } from './distributions.ts';
import type { Limits } from './proportion-interval.ts';
import { proportionEstimate } from './proportion-interval.ts';

/** Wilson limits of p on n trials; n need not be whole (an effective sample size) but is positive. */
export function wilsonLimits(p: number, n: number, level = 0.95): Limits {
  assert(p >= 0 && p <= 1 && n > 0 && n < Infinity, `no Wilson interval of ${p} on ${n}`);
  const z = normalForLevel(level);
  const middle = 2 * n * p + z * z;
  const reach = z * Math.sqrt(z * z + 4 * n * p * (1 - p));
  const width = 2 * (n + z * z);
  return [p === 0 ? 0 : (middle - reach) / width, p === 1 ? 1 : (middle + reach) / width];
}

/**
 * `numerator` people of `denominator`, with the Wilson interval at `level`.
 * Counts that make no proportion give `undefined` with the reason.
 */
export function wilson(numerator: number, denominator: number, level = 0.95): Estimate<Proportion> {
  return proportionEstimate({ numerator, denominator }, () =>
    wilsonLimits(numerator / denominator, denominator, level),
  );
}
