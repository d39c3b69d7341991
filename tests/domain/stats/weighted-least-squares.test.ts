import { describe, expect, it } from 'vitest';
import { weightedLeastSquares } from '../../../src/domain/stats/weighted-least-squares.ts';

const X = [0, 1, 2].map((x) => [1, x]);

describe('weightedLeastSquares', () => {
  it('fits 1, 3, 5 at 0, 1, 2 exactly', () => {
    const fit = weightedLeastSquares(X, [1, 3, 5], [1, 1, 1]);
    expect(fit?.coefficients).toEqual([expect.closeTo(1, 14), expect.closeTo(2, 14)]);
    expect(fit?.unscaled).toEqual([
      [expect.closeTo(5 / 6, 12), expect.closeTo(-1 / 2, 12)],
      [expect.closeTo(-1 / 2, 12), expect.closeTo(1 / 2, 12)],
    ]);
  });

  it('finds a slope among large numbers that hardly differ', () => {
    const far = [0, 1, 2, 3].map((x) => [1, 2e4 + x]);
    const y = far.map(([one = 1, x = 0]) => 3 * one + 2 * x);
    expect(weightedLeastSquares(far, y, [1, 1, 1, 1])?.coefficients[1]).toBeCloseTo(2, 8);
  });

  it('gives a point without weight no say', () => {
    expect(weightedLeastSquares(X, [1, 3, 99], [1, 1, 0])?.coefficients).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(2, 12),
    ]);
  });

  it('counts a point of weight two like two points', () => {
    const twice = weightedLeastSquares([...X, [1, 2]], [1, 4, 5, 5], [1, 1, 1, 1]);
    const heavy = weightedLeastSquares(X, [1, 4, 5], [1, 1, 2]);
    for (const [j, coefficient] of (twice?.coefficients ?? []).entries()) {
      expect(heavy?.coefficients[j]).toBeCloseTo(coefficient, 12);
    }
    expect(twice?.coefficients).toHaveLength(2);
  });

  it('is undefined where a column says nothing new', () => {
    expect(
      weightedLeastSquares(
        X.map(([one = 1, x = 0]) => [one, x, 2 * x - one]),
        [1, 2, 3],
        [1, 1, 1],
      ),
    ).toBeUndefined();
  });
});
