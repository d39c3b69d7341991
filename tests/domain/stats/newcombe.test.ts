import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceEstimate, newcombe, proportionDifference } from '../../../src/domain/stats/newcombe.ts';
import type { Counts } from '../../../src/domain/stats/proportion-interval.ts';

const countsOf = (numerator: number, denominator: number): Counts => ({ numerator, denominator });

const groups = fc
  .integer({ min: 1, max: 800 })
  .chain((denominator) => fc.integer({ min: 0, max: denominator }).map((numerator) => ({ numerator, denominator })));

function known(a: Counts, b: Counts, level?: number) {
  const estimate = newcombe(a, b, level);
  if (estimate.state !== 'ok') throw new Error('no estimate');
  return estimate;
}

describe('newcombe', () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('gives Newcombe 1998 Table II for %i/%i - %i/%i', (x1, n1, x2, n2, low, high) => {
    const estimate = known(countsOf(x1, n1), countsOf(x2, n2));
    expect(estimate.value).toBeCloseTo(x1 / n1 - x2 / n2, 14);
    expect(estimate.low).toBeCloseTo(low, 4);
    expect(estimate.high).toBeCloseTo(high, 4);
  });

  it('turns its sign with the order of the groups', () => {
    fc.assert(
      fc.property(groups, groups, (a, b) => {
        const forward = known(a, b);
        const back = known(b, a);
        expect(back.value).toBeCloseTo(-forward.value, 14);
        expect(back.low).toBeCloseTo(-forward.high, 14);
        expect(back.high).toBeCloseTo(-forward.low, 14);
      }),
      { seed: 873, numRuns: 400 },
    );
  });

  it('contains its estimate, stays between -1 and 1 and widens with the level', () => {
    fc.assert(
      fc.property(groups, groups, (a, b) => {
        const usual = known(a, b, 0.95);
        const strict = known(a, b, 0.998);
        expect(usual.low).toBeLessThanOrEqual(usual.value);
        expect(usual.high).toBeGreaterThanOrEqual(usual.value);
        expect(strict.low).toBeLessThanOrEqual(usual.low);
        expect(strict.high).toBeGreaterThanOrEqual(usual.high);
        expect(strict.low).toBeGreaterThanOrEqual(-1);
        expect(strict.high).toBeLessThanOrEqual(1);
      }),
      { seed: 874, numRuns: 400 },
    );
  });

  it('says which side makes no proportion', () => {
    expect(newcombe(countsOf(0, 0), countsOf(1, 2))).toEqual({ state: 'undefined', reason: 'nobody-in-denominator' });
    expect(newcombe(countsOf(1, 2), countsOf(3, 2))).toEqual({
      state: 'undefined',
      reason: 'numerator-above-denominator',
    });
  });
});

describe('proportionDifference', () => {
  it('lies between -1 and 1', () => {
    expect(proportionDifference(-1)).toBe(-1);
    expect(() => proportionDifference(1.01)).toThrow('between -1 and 1');
    expect(() => proportionDifference(Number.NaN)).toThrow('between -1 and 1');
  });

  it('cuts limits that rounding carries beyond the ends', () => {
    expect(differenceEstimate(-1, [-1.0000001, 0.3])).toEqual({ state: 'ok', value: -1, low: -1, high: 0.3 });
  });
});
