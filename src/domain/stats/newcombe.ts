/**
 * Interval of the difference between two independent proportions.
 * Formula: d -+ as in mover.ts, with the Wilson limits of each proportion.
 * Source: method 10 of Newcombe RG. Stat Med 1998;17:873-890.
 * Worked value: 56/70 - 48/80 = 0.20 (0.0524 to 0.3339) (Newcombe 1998, Table II, row a).
 */

import { assert } from '../assert.ts';
import type { Brand } from '../brand.ts';
import type { Estimate } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import type { Bounded } from './mover.ts';
import { moverDifference } from './mover.ts';
import type { Counts, Limits } from './proportion-interval.ts';
import { proportionFault, requireProportion } from './proportion-interval.ts';
import { wilsonLimits } from './wilson.ts';

/** A difference of two shares, between -1 and 1: 0.1 is ten percentage points. */
export type ProportionDifference = Brand<number, 'ProportionDifference'>;

/** @throws when `value` is not between -1 and 1 */
export function proportionDifference(value: number): ProportionDifference {
  assert(value >= -1 && value <= 1, `a difference of proportions lies between -1 and 1, not ${value}`);
  return value as ProportionDifference;
}

/** A difference with its limits, cut to -1 to 1. */
export function differenceEstimate(value: number, [low, high]: Limits): Estimate<ProportionDifference> {
  return {
    state: 'ok',
    value: proportionDifference(value),
    low: proportionDifference(Math.max(-1, low)),
    high: proportionDifference(Math.min(1, high)),
  };
}

/** The proportion with its Wilson limits; the counts must make a proportion. */
export function wilsonBounded(counts: Counts, level: number): Bounded {
  requireProportion(counts);
  const value = counts.numerator / counts.denominator;
  return { value, limits: wilsonLimits(value, counts.denominator, level) };
}

/** The proportion of `a` minus that of `b`, or why there is none; the two groups share nobody. */
export function newcombe(a: Counts, b: Counts, level = 0.95): Estimate<ProportionDifference> {
  const fault = proportionFault(a) ?? proportionFault(b);
  if (fault !== undefined) return undefinedEstimate(fault);
  const first = wilsonBounded(a, level);
  const second = wilsonBounded(b, level);
  return differenceEstimate(first.value - second.value, moverDifference(first, second));
}
