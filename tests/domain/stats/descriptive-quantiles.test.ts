import { describe, expect, it } from 'vitest';
import { describeValues, quantileOf } from '../../../src/domain/stats/descriptive-quantiles.ts';

const waits = [0, 1, 1, 2, 3, 3, 5, 7, 8, 12, 15, 21, 30, 44];

describe('describeValues', () => {
  it('gives the numbers of fourteen waits, in any order', () => {
    const description = describeValues(waits.toReversed());
    expect(description).toMatchObject({ n: 14, median: 6, lowerQuartile: 2.25, upperQuartile: 14.25 });
    expect(description?.mean).toBeCloseTo(10.857142857142858, 12);
    expect(description?.standardDeviation).toBeCloseTo(12.883245785826722, 12);
  });

  it('has no standard deviation of one value', () => {
    expect(describeValues([4])).toEqual({
      n: 1,
      mean: 4,
      standardDeviation: undefined,
      median: 4,
      lowerQuartile: 4,
      upperQuartile: 4,
    });
  });

  it('gives two values the standard deviation of their distance over sqrt 2', () => {
    expect(describeValues([3, 9])).toMatchObject({ mean: 6, standardDeviation: expect.closeTo(6 / Math.SQRT2, 12) });
  });

  it.each([[[]], [[1, Number.NaN]], [[1, Infinity]]])('is undefined for %j', (values) => {
    expect(describeValues(values)).toBeUndefined();
  });
});

describe('quantileOf', () => {
  it('goes from the smallest to the largest and interpolates between', () => {
    expect([0, 0.5, 0.9, 1].map((p) => quantileOf(waits, p))).toEqual([0, 6, expect.closeTo(27.3, 12), 44]);
  });

  it('throws at a share outside 0-1 and at an empty list', () => {
    expect(() => quantileOf([1], 1.1)).toThrow('lies between 0 and 1');
    expect(() => quantileOf([1], Number.NaN)).toThrow('lies between 0 and 1');
    expect(() => quantileOf([], 0.5)).toThrow('nothing has no quantile');
  });
});
