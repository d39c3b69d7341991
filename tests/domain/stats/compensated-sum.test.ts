import { describe, expect, it } from 'vitest';
import { meanOf, sumOf } from '../../../src/domain/stats/compensated-sum.ts';

describe('sumOf', () => {
  it('keeps what plain addition loses', () => {
    expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
    expect([1, 1e100, 1, -1e100].reduce((sum, value) => sum + value, 0)).toBe(0);
  });

  it('adds ten tenths to one', () => {
    expect(sumOf(new Array(10).fill(0.1))).toBe(1);
  });

  it('is infinite, not NaN, where it is too large for a number', () => {
    expect(sumOf([1e308, 1e308, 1])).toBe(Infinity);
    expect(sumOf([1, Infinity])).toBe(Infinity);
  });

  it('is 0 of nothing', () => {
    expect(sumOf([])).toBe(0);
  });
});

describe('meanOf', () => {
  it('puts equal values on their mean exactly', () => {
    for (const value of [0.1, 7.3, 1 / 3]) expect(meanOf(new Array(13).fill(value))).toBe(value);
  });
});
