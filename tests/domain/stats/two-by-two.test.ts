import { describe, expect, it } from 'vitest';
import { fisherIrwin } from '../../../src/domain/stats/fisher.ts';
import { campbellP, smallestExpected, twoByTwo } from '../../../src/domain/stats/two-by-two.ts';

const a = { numerator: 56, denominator: 70 };
const b = { numerator: 48, denominator: 80 };

describe('twoByTwo', () => {
  it('gives both chi-square tests of 56/70 against 48/80', () => {
    const tests = twoByTwo(a, b);
    expect(tests?.chiSquare).toBeCloseTo(7.0234, 4);
    expect(tests?.adjusted).toBeCloseTo(6.9766, 4);
    expect(tests?.adjustedP).toBeCloseTo(0.0083, 4);
  });

  it('does not depend on the order of the groups', () => {
    expect(twoByTwo(b, a)).toEqual(twoByTwo(a, b));
  });

  it('is undefined where everybody, or nobody, has the event', () => {
    const all = { numerator: 5, denominator: 5 };
    const none = { numerator: 0, denominator: 5 };
    expect(twoByTwo(all, all)).toBeUndefined();
    expect(twoByTwo(none, none)).toBeUndefined();
    expect(campbellP(none, none)).toBe(1);
  });
});

describe('campbellP', () => {
  it('takes the N-1 form while every expected count is at least 1', () => {
    expect(smallestExpected(a, b)).toBeCloseTo(21.4667, 4);
    expect(campbellP(a, b)).toBe(twoByTwo(a, b)?.adjustedP);
  });

  it('turns to Fisher-Irwin below that', () => {
    const few = { numerator: 1, denominator: 30 };
    const none = { numerator: 0, denominator: 28 };
    expect(smallestExpected(few, none)).toBeLessThan(1);
    expect(campbellP(few, none)).toBe(fisherIrwin([few, none]));
  });

  it('throws at counts that make no proportion', () => {
    expect(() => campbellP(a, { numerator: 1, denominator: 0 })).toThrow('is no proportion');
  });
});
