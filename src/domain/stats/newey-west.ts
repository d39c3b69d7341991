/**
 * Newey-West standard errors of ordinary least squares, for residuals that resemble their neighbours in time.
 * Formula: V = N / (N - k) (X'X)^-1 [sum over lags j = 0..L of w(j) (G(j) + G(j)')] (X'X)^-1, G(j) = sum over i of u(i) u(i+j)',
 *   u(i) = residual times row i of X, w(0) = 1/2, w(j) = 1 - j / (L + 1); L = floor(0.75 N^(1/3)).
 * Source: Newey WK, West KD. Econometrica 1987;55:703-708; `NeweyWest(lag = L, prewhite = FALSE, adjust = TRUE)` of sandwich in R.
 * Worked value: N = 24: L = 2.
 */

import type { Matrix, Vector } from './matrix.ts';
import { addMatrices, at, crossProduct, matrixOf } from './matrix.ts';

/** The usual number of lags of N points. */
export function neweyWestLag(points: number): number {
  return Math.floor(0.75 * Math.cbrt(points));
}

/** The standard errors of the coefficients, from the design, the residuals and (X'X)^-1. */
export function neweyWestErrors(X: Matrix, residuals: Vector, unscaled: Matrix): number[] {
  const [N, k] = [X.length, unscaled.length];
  const u = X.map((row, i) => row.map((x) => x * at(residuals, i)));
  const lag = neweyWestLag(N);
  let half = matrixOf(k, k, () => 0);
  for (let j = 0; j <= lag && j < N; j += 1) {
    const weight = j === 0 ? 0.5 : 1 - j / (lag + 1);
    half = addMatrices(half, crossProduct(u.slice(0, N - j), u.slice(j)), weight);
  }
  const middle = matrixOf(k, k, (a, b) => at(at(half, a), b) + at(at(half, b), a));
  const V = crossProduct(crossProduct(middle, unscaled), unscaled);
  return V.map((row, a) => Math.sqrt(Math.max(0, (at(row, a) * N) / (N - k))));
}
