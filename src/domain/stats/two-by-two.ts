/**
 * Tests of two independent proportions.
 * Formula: chi2 = N (x1 (n2 - x2) - x2 (n1 - x1))^2 / (n1 n2 X (N - X)); the N-1 form is chi2 (N - 1) / N; Campbell takes
 *   the N-1 form where every expected count is at least 1 and Fisher-Irwin elsewhere.
 * Source: Campbell I. Stat Med 2007;26:3661-3675.
 * Worked value: 56/70 against 48/80: chi2 = 7.0234, N-1 form 6.9766, p = 0.0083.
 */

import { chiSquareUpper } from './distributions.ts';
import { fisherIrwin } from './fisher.ts';
import type { Counts } from './proportion-interval.ts';
import { requireProportion } from './proportion-interval.ts';

export interface TwoByTwo {
  readonly chiSquare: number;
  readonly chiSquareP: number;
  /** The N-1 form. */
  readonly adjusted: number;
  readonly adjustedP: number;
}

/** The chi-square tests; undefined where everybody, or nobody, has the event. */
export function twoByTwo(a: Counts, b: Counts): TwoByTwo | undefined {
  requireProportion(a, b);
  const [x1, n1, x2, n2] = [a.numerator, a.denominator, b.numerator, b.denominator];
  const [X, N] = [x1 + x2, n1 + n2];
  if (X === 0 || X === N) return undefined;
  const chiSquare = (N * (x1 * (n2 - x2) - x2 * (n1 - x1)) ** 2) / (n1 * n2 * X * (N - X));
  const adjusted = (chiSquare * (N - 1)) / N;
  return { chiSquare, chiSquareP: chiSquareUpper(chiSquare, 1), adjusted, adjustedP: chiSquareUpper(adjusted, 1) };
}

/** The smallest of the four expected counts. */
export function smallestExpected(a: Counts, b: Counts): number {
  requireProportion(a, b);
  const m = (a.numerator + b.numerator) / (a.denominator + b.denominator);
  return Math.min(a.denominator, b.denominator) * Math.min(m, 1 - m);
}

/** Campbell's p-value; 1 where everybody, or nobody, has the event. */
export function campbellP(a: Counts, b: Counts): number {
  const tests = twoByTwo(a, b);
  if (tests === undefined) return 1;
  return smallestExpected(a, b) >= 1 ? tests.adjustedP : fisherIrwin([a, b]);
}
