import { describe, expect, it } from 'vitest';
import { neweyWestErrors, neweyWestLag } from '../../../src/domain/stats/newey-west.ts';

/** A mean alone: X is a column of ones and (X'X)^-1 = 1/N. */
const errorOfMean = (residuals: number[]) =>
  neweyWestErrors(
    residuals.map(() => [1]),
    residuals,
    [[1 / residuals.length]],
  )[0];

describe('neweyWestErrors', () => {
  it('adds neighbouring products with falling weight', () => {
    const residuals = [1, 1, 1, -1, -1, -1, 1, -1];
    const lagOne = 1 + 1 - 1 + 1 + 1 - 1 - 1;
    const variance = ((8 + 2 * 0.5 * lagOne) / 8 ** 2) * (8 / 7);
    expect(neweyWestLag(8)).toBe(1);
    expect(errorOfMean(residuals)).toBeCloseTo(Math.sqrt(variance), 12);
  });

  it('is larger than usual where neighbours resemble each other, smaller where they alternate', () => {
    const usual = Math.sqrt(24 / 24 / 23);
    expect(errorOfMean(Array.from({ length: 24 }, (_, at) => (at < 12 ? 1 : -1)))).toBeGreaterThan(usual);
    expect(errorOfMean(Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? 1 : -1)))).toBeLessThan(usual);
  });

  it('is 0 without residuals', () => {
    expect(errorOfMean([0, 0, 0, 0])).toBe(0);
  });
});

describe('neweyWestLag', () => {
  it('is 2 of 24 points', () => {
    expect([1, 8, 24, 64].map(neweyWestLag)).toEqual([0, 1, 2, 3]);
  });
});
