/**
 * Root of a monotone function between two ends.
 * Formula: halve the bracket until its ends are neighbouring doubles.
 * Source: bisection, textbook (Burden & Faires, Numerical Analysis, 2.1).
 * Worked value: x^2 - 2 between 0 and 2 has the root 1.4142135623730951.
 */

import { assert } from '../assert.ts';

const HALVINGS = 200;

/**
 * The x in [low, high] where `f` changes sign; `low` or `high` itself where f keeps its sign and is closest to zero there.
 * @throws when the ends are not finite and in order
 */
export function bisect(f: (x: number) => number, low: number, high: number): number {
  assert(Number.isFinite(low) && Number.isFinite(high) && low <= high, `no bracket: ${low} to ${high}`);
  const rising = f(low) < f(high);
  let [a, b] = [low, high];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = a + (b - a) / 2;
    if (middle <= a || middle >= b) break;
    if (f(middle) < 0 === rising) a = middle;
    else b = middle;
  }
  return a + (b - a) / 2;
}
