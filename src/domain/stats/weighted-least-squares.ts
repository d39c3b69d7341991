/**
 * Weighted least squares.
 * Formula: b = (X'WX)^-1 X'Wy, then once more on what the fit missed, against rounding.
 * Source: Draper NR, Smith H. Applied Regression Analysis, 3rd ed., 1998, chapter 9.
 * Worked value: y = 1, 3, 5 at x = 0, 1, 2 with weights 1, 1, 1: intercept 1, slope 2, (X'X)^-1 = (5/6 -1/2; -1/2 1/2).
 */

import type { Matrix, Vector } from './matrix.ts';
import { at, crossProduct, dot, multiply } from './matrix.ts';
import { invertPositiveDefinite } from './positive-definite.ts';

export interface Fit {
  readonly coefficients: Vector;
  /** (X'WX)^-1: the covariance of the coefficients but for the dispersion. */
  readonly unscaled: Matrix;
}

/** X'Wy, from the rows of WX. */
function project(weighted: Matrix, y: Vector): number[] {
  return at(weighted, 0).map((_, j) =>
    dot(
      weighted.map((row) => at(row, j)),
      y,
    ),
  );
}

/** The fit of y on the columns of X (one row an observation), weights from 0; undefined where columns depend on each other. */
export function weightedLeastSquares(X: Matrix, y: Vector, weights: Vector): Fit | undefined {
  const weighted = X.map((row, i) => row.map((x) => x * at(weights, i)));
  const unscaled = invertPositiveDefinite(crossProduct(X, weighted));
  if (unscaled === undefined) return undefined;
  const first = multiply(unscaled, project(weighted, y));
  const missed = multiply(X, first).map((fitted, i) => at(y, i) - fitted);
  const correction = multiply(unscaled, project(weighted, missed));
  return { coefficients: first.map((coefficient, j) => coefficient + at(correction, j)), unscaled };
}
