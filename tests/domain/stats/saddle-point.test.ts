import { describe, expect, it } from 'vitest';
import {
  binomialDensity,
  logFactorial,
  poissonDensity,
  poissonDeviance,
  stirlingError,
} from '../../../src/domain/stats/saddle-point.ts';

describe('saddle-point densities', () => {
  it('gives 20 heads in 40 throws of a fair coin', () => {
    expect(binomialDensity(20, 40, 0.5)).toBeCloseTo(0.12537068761957926, 15);
  });

  it('agrees with the factorials of small numbers', () => {
    [1, 2, 6, 24, 120, 720].forEach((factorial, at) => {
      expect(logFactorial(at + 1)).toBeCloseTo(Math.log(factorial), 13);
    });
    expect(logFactorial(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI) / 2), 13);
  });

  it('meets its series where the recurrence begins', () => {
    expect(stirlingError(15.999999)).toBeCloseTo(stirlingError(16), 9);
    expect(stirlingError(10)).toBeCloseTo(0.008330563433362871, 15);
  });

  it('gives no deviance where the count is as expected, and the plain formula far from it', () => {
    expect(poissonDeviance(7, 7)).toBe(0);
    expect(poissonDeviance(10, 3)).toBeCloseTo(10 * Math.log(10 / 3) - 7, 13);
    expect(poissonDeviance(1000, 1001)).toBeCloseTo(1000 * Math.log(1000 / 1001) + 1, 9);
  });

  it('handles the ends', () => {
    expect(poissonDensity(0, 0)).toBe(1);
    expect(poissonDensity(3, 0)).toBe(0);
    expect(poissonDensity(0, 2)).toBeCloseTo(Math.exp(-2), 15);
    expect([binomialDensity(0, 5, 0), binomialDensity(1, 5, 0)]).toEqual([1, 0]);
    expect([binomialDensity(5, 5, 1), binomialDensity(4, 5, 1)]).toEqual([1, 0]);
    expect(binomialDensity(0, 5, 0.1)).toBeCloseTo(0.9 ** 5, 15);
    expect(binomialDensity(5, 5, 0.1)).toBeCloseTo(0.1 ** 5, 15);
  });
});
