/**
 * Method of variance estimates recovery: an interval of a difference or a ratio of two independent estimates from the
 * interval of each.
 * Formula: difference d = a - b: d - sqrt((a - la)^2 + (ub - b)^2) to d + sqrt((ua - a)^2 + (b - lb)^2);
 *   ratio, lower: (ab - sqrt((ab)^2 - la ub (2a - la)(2b - ub))) / (ub (2b - ub)); upper with ua, lb and a plus.
 * Source: Donner A, Zou GY. Stat Methods Med Res 2012;21:347-359; the difference is method 10 of Newcombe 1998.
 * Worked value: 24/73 against 53/65 with Wilson limits gives a ratio of 0.403 (0.282 to 0.563).
 */

import type { Limits } from './proportion-interval.ts';

/** A point between its limits. */
export interface Bounded {
  readonly value: number;
  readonly limits: Limits;
}

/** Limits of `a - b`. */
export function moverDifference(a: Bounded, b: Bounded): Limits {
  const d = a.value - b.value;
  const below = Math.hypot(a.value - a.limits[0], b.limits[1] - b.value);
  const above = Math.hypot(a.limits[1] - a.value, b.value - b.limits[0]);
  return [d - below, d + above];
}

function ratioEnd(a: number, b: number, ends: Limits, sign: number): number {
  const [endA, endB] = ends;
  const product = a * b;
  const root = Math.sqrt(Math.max(0, product ** 2 - endA * endB * (2 * a - endA) * (2 * b - endB)));
  return (product + sign * root) / (endB * (2 * b - endB));
}

/** Limits of `a / b` for a, b from 0; the upper limit is Infinity where b is 0, the lower 0 where a is 0. */
export function moverRatio(a: Bounded, b: Bounded): Limits {
  const low = a.value === 0 ? 0 : ratioEnd(a.value, b.value, [a.limits[0], b.limits[1]], -1);
  const high = b.value === 0 ? Infinity : ratioEnd(a.value, b.value, [a.limits[1], b.limits[0]], 1);
  return [low, high];
}
