import { describe, expect, it } from 'vitest';
import { inverseLowerGamma, lowerGamma, upperGamma } from '../../../src/domain/stats/incomplete-gamma.ts';

describe('incomplete gamma function', () => {
  it('is right for a large shape, where @stdlib is wrong in the first digit', () => {
    expect(lowerGamma(1000, 1062.92115122489)).toBeCloseTo(0.975, 12);
    expect(lowerGamma(1174.5, 1137.0618374990106)).toBeCloseTo(0.136869811268897, 12);
  });

  it('agrees with the closed forms of shapes 1 and 2 on both sides of the shape', () => {
    for (const x of [0.1, 0.9, 2.5, 8]) {
      expect(lowerGamma(1, x)).toBeCloseTo(1 - Math.exp(-x), 14);
      expect(upperGamma(2, x)).toBeCloseTo(Math.exp(-x) * (1 + x), 14);
    }
  });

  it('has complements that make 1', () => {
    for (const x of [0.5, 3, 12]) expect(lowerGamma(3.5, x) + upperGamma(3.5, x)).toBeCloseTo(1, 14);
  });

  it('starts at 0 and ends at 1', () => {
    expect([lowerGamma(2, 0), lowerGamma(2, Infinity), upperGamma(2, 0), upperGamma(2, Infinity)]).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it.each([
    [0.001, 0.5],
    [0.025, 5],
    [0.5, 1214.5],
    [0.999, 0.7],
    [0.975, 1e7],
  ])('inverts itself at p = %s and shape %s', (p, shape) => {
    const x = inverseLowerGamma(p, shape);
    expect(p < 0.5 ? lowerGamma(shape, x) / p : upperGamma(shape, x) / (1 - p)).toBeCloseTo(1, 9);
  });

  it('inverts the ends', () => {
    expect(inverseLowerGamma(0, 3)).toBe(0);
    expect(inverseLowerGamma(1, 3)).toBe(Infinity);
  });
});
