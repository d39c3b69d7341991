import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianCoverage, medianFromCounts, medianLimitRank } from '../../../src/domain/stats/median-interval.ts';

const once = (...values: number[]) => values.map((value) => ({ value, count: 1 }));

describe('medianFromCounts', () => {
  it('gives 1 to 10 the median 5.5 and the limits 2 and 9', () => {
    expect(medianFromCounts(once(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).toEqual({ state: 'ok', value: 5.5, low: 2, high: 9 });
    expect(medianCoverage(10)).toBeCloseTo(0.9785, 4);
  });

  it('takes the middle one of an odd number', () => {
    expect(medianFromCounts(once(9, 1, 5, 3, 7, 11, 13))).toMatchObject({ value: 7 });
  });

  it('counts a value as often as it came, in any order and in several entries', () => {
    const counts = [
      { value: 30, count: 2 },
      { value: 0, count: 3 },
      { value: 7, count: 0 },
      { value: 30, count: 1 },
      { value: 2, count: 4 },
    ];
    expect(medianFromCounts(counts)).toEqual(medianFromCounts(once(0, 0, 0, 2, 2, 2, 2, 30, 30, 30)));
  });

  it('widens with the level', () => {
    const values = once(...Array.from({ length: 40 }, (_, day) => day));
    const [usual, strict] = [medianFromCounts(values, 0.95), medianFromCounts(values, 0.998)];
    if (usual.state !== 'ok' || strict.state !== 'ok') throw new Error('no estimate');
    expect(strict.low).toBeLessThan(usual.low);
    expect(strict.high).toBeGreaterThan(usual.high);
  });

  it.each([
    ['nobody', [], 'nobody-in-denominator'],
    ['counts of nobody', [{ value: 3, count: 0 }], 'nobody-in-denominator'],
    ['five people', once(1, 2, 3, 4, 5), 'too-few-observations'],
    ['a value that is no number', [{ value: Number.NaN, count: 9 }], 'not-a-finite-number'],
    ['an infinite count', [{ value: 1, count: Infinity }], 'not-a-finite-number'],
    ['more people than can be counted', [{ value: 1, count: 1e300 }], 'not-a-finite-number'],
    ['a negative count', [{ value: 1, count: -1 }], 'negative-count'],
    ['half a person', [{ value: 1, count: 0.5 }], 'not-a-whole-number'],
  ])('says why %s have no median', (_, counts, reason) => {
    expect(medianFromCounts(counts)).toEqual({ state: 'undefined', reason });
  });

  it('lies between its limits, which are values that were seen', () => {
    const observed = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 6, maxLength: 200 });
    fc.assert(
      fc.property(observed, (values) => {
        const estimate = medianFromCounts(once(...values));
        if (estimate.state !== 'ok') throw new Error('no estimate');
        expect(values).toContain(estimate.low);
        expect(values).toContain(estimate.high);
        expect(estimate.low).toBeLessThanOrEqual(estimate.value);
        expect(estimate.high).toBeGreaterThanOrEqual(estimate.value);
      }),
      { seed: 1999, numRuns: 150 },
    );
  });
});

describe('the limits of the median', () => {
  it('exist from six observations on', () => {
    expect([5, 6, 8, 9, 100].map((n) => medianLimitRank(n))).toEqual([0, 1, 1, 2, 40]);
    expect(medianCoverage(5)).toBeUndefined();
  });

  it('cover at least the level and not much more in long lists', () => {
    for (const n of [6, 17, 50, 2000]) expect(medianCoverage(n)).toBeGreaterThanOrEqual(0.95);
    expect(medianCoverage(2000)).toBeLessThan(0.955);
  });
});
