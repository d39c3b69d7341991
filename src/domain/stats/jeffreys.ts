/**
 * Jeffreys interval of a proportion x/n: equal tails of the beta posterior under the prior B(1/2, 1/2).
 * Formula: B(a/2; x + 1/2, n - x + 1/2) to B(1 - a/2; x + 1/2, n - x + 1/2); 0 at x = 0 and 1 at x = n.
 * Source: Brown LD, Cai TT, DasGupta A. Stat Sci 2001;16:101-133.
 * Worked value: 81 of 263 at 95 % gives 0.2545 to 0.3656.
 */

import type { Estimate } from '../estimate.ts';
import type { Proportion } from '../units.ts';
import { betaQuantile, tailOf } from './distributions.ts';
import { proportionEstimate } from './proportion-interval.ts';

/** `numerator` people of `denominator` with the interval, or why there is none. */
export function jeffreys(numerator: number, denominator: number, level = 0.95): Estimate<Proportion> {
  return proportionEstimate({ numerator, denominator }, ({ numerator: x, denominator: n }) => {
    const tail = tailOf(level);
    const at = (p: number) => betaQuantile(p, x + 0.5, n - x + 0.5);
    return [x === 0 ? 0 : at(tail), x === n ? 1 : at(1 - tail)];
  });
}
