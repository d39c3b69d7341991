import { describe, expect, it } from 'vitest';
import {
  countFault,
  proportionEstimate,
  proportionFault,
  requireProportion,
} from '../../../src/domain/stats/proportion-interval.ts';

describe('proportionFault', () => {
  it.each([
    [Number.NaN, 5, 'not-a-finite-number'],
    [1, Infinity, 'not-a-finite-number'],
    [-1, 5, 'negative-count'],
    [0, -5, 'negative-count'],
    [1.5, 5, 'not-a-whole-number'],
    [6, 5, 'numerator-above-denominator'],
    [0, 0, 'nobody-in-denominator'],
    [0, 1, undefined],
    [5, 5, undefined],
  ])('%s of %s: %s', (numerator, denominator, fault) => {
    expect(proportionFault({ numerator, denominator })).toBe(fault);
  });

  it('accepts every whole number from 0 as a count', () => {
    expect(countFault(0)).toBeUndefined();
    expect(countFault(1e9)).toBeUndefined();
  });
});

describe('proportionEstimate', () => {
  it('cuts limits to 0-1', () => {
    const estimate = proportionEstimate({ numerator: 1, denominator: 2 }, () => [-0.2, 1.3]);
    expect(estimate).toEqual({ state: 'ok', value: 0.5, low: 0, high: 1 });
  });

  it('does not call the method where there is no proportion', () => {
    const never = () => {
      throw new Error('called');
    };
    expect(proportionEstimate({ numerator: 0, denominator: 0 }, never)).toEqual({
      state: 'undefined',
      reason: 'nobody-in-denominator',
    });
  });
});

describe('requireProportion', () => {
  it('throws at the first pair that makes no proportion', () => {
    const fine = { numerator: 1, denominator: 2 };
    expect(() => requireProportion(fine, fine)).not.toThrow();
    expect(() => requireProportion(fine, { numerator: 3, denominator: 2 })).toThrow('numerator-above-denominator');
  });
});
