/**
 * Small vectors and matrices as lists of rows.
 * Formula: (A + B)(i,j) = a(ij) + b(ij); (A'B)(i,j) = sum over k of a(ki) b(kj); A v (i) = sum over j of a(ij) v(j).
 * Source: Golub GH, Van Loan CF. Matrix Computations, 4th ed., 2013, chapter 1.
 * Worked value: A = (1 2; 3 4): A'A = (10 14; 14 20), A (1, 1) = (3, 7).
 */

import { assert } from '../assert.ts';

export type Vector = readonly number[];
export type Matrix = readonly Vector[];

/** The item at `index` of a list that is long enough. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  assert(item !== undefined, 'an index lies inside its list');
  return item;
}

/** The sum of the products of two vectors of one length. */
export function dot(a: Vector, b: Vector): number {
  return a.reduce((sum, value, i) => sum + value * at(b, i), 0);
}

/** A matrix made of f(i, j). */
export function matrixOf(rows: number, columns: number, f: (i: number, j: number) => number): number[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => f(i, j)));
}

/** A + factor * B of one shape. */
export function addMatrices(A: Matrix, B: Matrix, factor = 1): number[][] {
  return A.map((row, i) => row.map((value, j) => value + factor * at(at(B, i), j)));
}

/** A' B of two matrices with equally many rows. */
export function crossProduct(A: Matrix, B: Matrix): number[][] {
  const columns = (M: Matrix) => at(M, 0).map((_, j) => M.map((row) => at(row, j)));
  const right = columns(B);
  return columns(A).map((a) => right.map((b) => dot(a, b)));
}

/** A v. */
export function multiply(A: Matrix, v: Vector): number[] {
  return A.map((row) => dot(row, v));
}
