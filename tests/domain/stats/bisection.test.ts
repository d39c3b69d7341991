import { describe, expect, it } from 'vitest';
import { bisect } from '../../../src/domain/stats/bisection.ts';

describe('bisect', () => {
  it('finds the square root of 2 to the last digit, rising or falling', () => {
    expect(bisect((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
    expect(bisect((x) => 2 - x * x, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
  });

  it('ends at the bracket where there is no change of sign', () => {
    expect(bisect((x) => x + 1, 0, 5)).toBeCloseTo(0, 15);
    expect(bisect((x) => x - 9, 0, 5)).toBeCloseTo(5, 12);
  });

  it('throws without a bracket', () => {
    expect(() => bisect((x) => x, 0, Infinity)).toThrow('no bracket');
    expect(() => bisect((x) => x, 2, 1)).toThrow('no bracket');
  });
});
