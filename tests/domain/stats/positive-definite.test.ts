import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossProduct, multiply } from '../../../src/domain/stats/matrix.ts';
import { invertPositiveDefinite, solvePositiveDefinite } from '../../../src/domain/stats/positive-definite.ts';

const A = [
  [4, 2],
  [2, 3],
];

describe('solvePositiveDefinite', () => {
  it('solves (4 2; 2 3) x = (10, 9)', () => {
    expect(solvePositiveDefinite(A, [10, 9])).toEqual([expect.closeTo(1.5, 12), expect.closeTo(2, 12)]);
  });

  it.each([
    [
      [
        [1, 2],
        [2, 4],
      ],
    ],
    [
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [[[0]]],
    [[[Number.NaN]]],
  ])('has no answer for %j', (singular) => {
    expect(
      solvePositiveDefinite(
        singular,
        singular.map(() => 1),
      ),
    ).toBeUndefined();
  });

  it('does not depend on the units', () => {
    const tiny = A.map((row) => row.map((value) => value * 1e-20));
    expect(solvePositiveDefinite(tiny, [10e-20, 9e-20])).toEqual([expect.closeTo(1.5, 12), expect.closeTo(2, 12)]);
  });

  it('gives back what was multiplied', () => {
    const column = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(column, { minLength: 3, maxLength: 8 }), column, (rows, x) => {
        const square = crossProduct(rows, rows).map((row, i) => row.map((value, j) => value + (i === j ? 1 : 0)));
        const solved = solvePositiveDefinite(square, multiply(square, x));
        for (const [i, value] of x.entries()) expect(solved?.[i]).toBeCloseTo(value, 8);
      }),
      { seed: 1910, numRuns: 100 },
    );
  });
});

describe('invertPositiveDefinite', () => {
  it('inverts (4 2; 2 3)', () => {
    expect(invertPositiveDefinite(A)).toEqual([
      [expect.closeTo(0.375, 12), expect.closeTo(-0.25, 12)],
      [expect.closeTo(-0.25, 12), expect.closeTo(0.5, 12)],
    ]);
  });

  it('has no inverse of columns that depend on each other', () => {
    const column = [1, 1, 1];
    const rows = column.map((one, i) => [one, i, 2 * i + 1]);
    expect(invertPositiveDefinite(crossProduct(rows, rows))).toBeUndefined();
  });
});
