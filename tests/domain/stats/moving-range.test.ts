import { describe, expect, it } from 'vitest';
import { meanMovingRange } from '../../../src/domain/stats/moving-range.ts';

describe('meanMovingRange', () => {
  it('is 2.25 for 3, 5, 4, 6, 2', () => {
    expect(meanMovingRange([3, 5, 4, 6, 2])).toBe(2.25);
  });

  it('leaves one wild jump out when screened', () => {
    const values = [8, 9, 8, 9, 8, 9, 30, 29, 30, 29, 30, 29];
    expect(meanMovingRange(values)).toBeCloseTo((10 + 21) / 11, 12);
    expect(meanMovingRange(values, true)).toBeCloseTo(1, 12);
  });

  it('screens once, not again and again', () => {
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 11, 10, 11, 10, 111];
    const ranges = [...new Array(14).fill(1), 10];
    expect(meanMovingRange(values, true)).toBeCloseTo(ranges.reduce((sum, range) => sum + range, 0) / 15, 12);
  });

  it('is 0 of a constant series, screened or not', () => {
    expect(meanMovingRange([5, 5, 5])).toBe(0);
    expect(meanMovingRange([5, 5, 5], true)).toBe(0);
  });
});
