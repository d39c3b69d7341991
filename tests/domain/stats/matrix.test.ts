import { describe, expect, it } from 'vitest';
import { addMatrices, at, crossProduct, dot, matrixOf, multiply } from '../../../src/domain/stats/matrix.ts';

const A = [
  [1, 2],
  [3, 4],
];

describe('matrices', () => {
  it('multiply a matrix with itself and with a vector', () => {
    expect(crossProduct(A, A)).toEqual([
      [10, 14],
      [14, 20],
    ]);
    expect(multiply(A, [1, 1])).toEqual([3, 7]);
  });

  it('cross matrices of different widths', () => {
    expect(crossProduct(A, [[1], [1]])).toEqual([[4], [6]]);
  });

  it('add with a factor', () => {
    const ones = matrixOf(2, 2, () => 1);
    expect(addMatrices(A, ones, -1)).toEqual(matrixOf(2, 2, (i, j) => 2 * i + j));
    expect(addMatrices(A, ones)).toEqual([
      [2, 3],
      [4, 5],
    ]);
  });

  it('throw at shapes that do not fit', () => {
    expect(() => dot([1, 2], [1])).toThrow('an index lies inside its list');
    expect(() => addMatrices(A, [[1]])).toThrow('an index lies inside its list');
    expect(() => at([], 0)).toThrow('an index lies inside its list');
  });
});
