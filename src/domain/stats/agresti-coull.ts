/**
 * Agresti-Coull ("add two successes and two failures") interval of a proportion x/n.
 * Formula: m = n + z^2, c = (x + z^2/2) / m, limits c -+ z sqrt(c (1 - c) / m), cut to 0-1.
 * Source: Agresti A, Coull BA. Am Stat 1998;52:119-126.
 * Worked value: 81 of 263 at 95 % gives 0.2552 to 0.3663.
 */

import type { Estimate } from '../estimate.ts';
import type { Proportion } from '../units.ts';
import { normalForLevel } from './distributions.ts';
import type { Limits } from './proportion-interval.ts';
import { proportionEstimate, requireProportion } from './proportion-interval.ts';

/** The limits before they are cut to 0-1. */
export function agrestiCoullRaw(x: number, n: number, level = 0.95): Limits {
  requireProportion({ numerator: x, denominator: n });
  const z = normalForLevel(level);
  const m = n + z * z;
  const c = (x + (z * z) / 2) / m;
  const reach = z * Math.sqrt((c * (1 - c)) / m);
  return [c - reach, c + reach];
}

/** `numerator` people of `denominator` with the interval, or why there is none. */
export function agrestiCoull(numerator: number, denominator: number, level = 0.95): Estimate<Proportion> {
  return proportionEstimate({ numerator, denominator }, () => agrestiCoullRaw(numerator, denominator, level));
}
