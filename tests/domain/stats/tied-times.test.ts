import { describe, expect, it } from 'vitest';
import { tiedTimes } from '../../../src/domain/stats/tied-times.ts';

const snapped = (times: number[]) => {
  const standing = tiedTimes(times);
  return times.map(standing);
};

describe('tiedTimes', () => {
  it('takes 0.1 + 0.2 and 0.3 for one time', () => {
    expect(snapped([0.1 + 0.2, 0.3, 0.6])).toEqual([0.3, 0.3, 0.6]);
  });

  it('leaves whole days alone', () => {
    expect(snapped([3, 0, 2, 2, 1])).toEqual([3, 0, 2, 2, 1]);
  });

  it('lets a chain of ties stand at its smallest', () => {
    expect(snapped([1, 1 + 1e-9, 1 + 2e-9, 1.1])).toEqual([1, 1, 1, 1.1]);
  });

  it('measures the gap against the size of the times', () => {
    expect(snapped([1e9, 1e9 + 1])).toEqual([1e9, 1e9]);
    expect(snapped([10, 10 + 2e-7])).toEqual([10, 10 + 2e-7]);
    expect(snapped([10, 10 + 1e-7])).toEqual([10, 10]);
  });

  it('has nothing to say of no times', () => {
    expect(tiedTimes([])(5)).toBe(5);
  });
});
