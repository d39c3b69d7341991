/**
 * Linear equations A x = b with a symmetric positive definite A.
 * Formula: A = L L' with l(jj) = sqrt(a(jj) - sum l(jk)^2) and l(ij) = (a(ij) - sum l(ik) l(jk)) / l(jj); then L y = b and
 *   L' x = y.
 * Source: Golub GH, Van Loan CF. Matrix Computations, 4th ed., 2013, section 4.2 (Cholesky).
 * Worked value: A = (4 2; 2 3), b = (10, 9): x = (1.5, 2), and the inverse is (0.375 -0.25; -0.25 0.5).
 */

import type { Matrix, Vector } from './matrix.ts';
import { at, dot } from './matrix.ts';

/** A pivot below this share of its diagonal says that the columns depend on each other. */
const SINGULAR = 1e-12;

/** The rows of L, each up to its diagonal; undefined where A is not positive definite. */
function choleskyFactor(A: Matrix): number[][] | undefined {
  const L: number[][] = [];
  for (const [i, source] of A.entries()) {
    const row: number[] = [];
    for (const [j, other] of L.entries()) row.push((at(source, j) - dot(row, other)) / at(other, j));
    const diagonal = at(source, i);
    const pivot = diagonal - dot(row, row);
    if (!(pivot > SINGULAR * diagonal)) return undefined;
    L.push([...row, Math.sqrt(pivot)]);
  }
  return L;
}

function forward(L: Matrix, b: Vector): number[] {
  const y: number[] = [];
  for (const [i, row] of L.entries()) y.push((at(b, i) - dot(y, row)) / at(row, i));
  return y;
}

/** x with L' x = y, from the last unknown to the first. */
function backward(L: Matrix, y: Vector): number[] {
  let x: number[] = [];
  for (const [i, row] of [...L.entries()].toReversed()) {
    const below = L.slice(i + 1).map((later) => at(later, i));
    x = [(at(y, i) - dot(x, below)) / at(row, i), ...x];
  }
  return x;
}

/** x with A x = b; undefined where A is singular or not positive definite. */
export function solvePositiveDefinite(A: Matrix, b: Vector): number[] | undefined {
  const L = choleskyFactor(A);
  return L && backward(L, forward(L, b));
}

/** The inverse of A; undefined where A is singular or not positive definite. */
export function invertPositiveDefinite(A: Matrix): number[][] | undefined {
  const L = choleskyFactor(A);
  return (
    L &&
    A.map((_, i) =>
      backward(
        L,
        forward(
          L,
          A.map((__, j) => (i === j ? 1 : 0)),
        ),
      ),
    )
  );
}
