/**
 * Intervals of a count x of events.
 * Formula: exact: G(a/2; x) (0 at x = 0) to G(1 - a/2; x + 1), G the gamma quantile (half a chi-square quantile);
 *   Byar: x (1 - 1/(9x) - z/(3 sqrt x))^3 to y (1 - 1/(9y) + z/(3 sqrt y))^3, y = x + 1.
 * Source: Garwood F. Biometrika 1936;28:437-442; Breslow NE, Day NE. IARC Sci Publ 82, 1987, p. 69.
 * Worked value: 9 events: exact 4.1154 to 17.0848; 10 events: Byar 4.7874 to 18.3915.
 */

import { assert } from '../assert.ts';
import { gammaQuantile, normalForLevel, tailOf } from './distributions.ts';
import type { Limits } from './proportion-interval.ts';

function checkCount(x: number): void {
  assert(x >= 0 && x < Infinity, `a count of events is not negative, not ${x}`);
}

/** Exact limits of the expected count. */
export function exactCountLimits(x: number, level = 0.95): Limits {
  checkCount(x);
  const tail = tailOf(level);
  return [x === 0 ? 0 : gammaQuantile(tail, x), gammaQuantile(1 - tail, x + 1)];
}

/** Byar's limits; the lower one falls below 0 for a handful of events at a very high level. */
export function byarCountLimits(x: number, level = 0.95): Limits {
  checkCount(x);
  const z = normalForLevel(level);
  const end = (y: number, sign: number) => y * (1 - 1 / (9 * y) + (sign * z) / (3 * Math.sqrt(y))) ** 3;
  return [x === 0 ? 0 : end(x, -1), end(x + 1, 1)];
}
