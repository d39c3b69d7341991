import { describe, expect, it } from 'vitest';
import { scoreDifferenceLimits } from '../../../src/domain/stats/miettinen-nurminen.ts';

const group = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('scoreDifferenceLimits', () => {
  it('gives the published limits of 5/56 - 0/29', () => {
    const [low, high] = scoreDifferenceLimits(group(5, 56), group(0, 29), 'miettinen-nurminen');
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['-0.0326', '0.1933']);
    const [meeLow, meeHigh] = scoreDifferenceLimits(group(5, 56), group(0, 29), 'mee');
    expect([meeLow.toFixed(4), meeHigh.toFixed(4)]).toEqual(['-0.0313', '0.1926']);
  });

  it('gives the published Mee limits of 7/25 - 2/25', () => {
    const [low, high] = scoreDifferenceLimits(group(7, 25), group(2, 25), 'mee');
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['-0.014', '0.412']);
  });

  it('turns its sign with the order of the groups', () => {
    const forward = scoreDifferenceLimits(group(6, 7), group(2, 7), 'mee');
    const back = scoreDifferenceLimits(group(2, 7), group(6, 7), 'mee');
    expect(back[0]).toBeCloseTo(-forward[1], 9);
    expect(back[1]).toBeCloseTo(-forward[0], 9);
  });

  it('reaches the ends where the groups are as different as can be', () => {
    expect(scoreDifferenceLimits(group(10, 10), group(0, 10), 'mee')[1]).toBe(1);
    expect(scoreDifferenceLimits(group(0, 10), group(10, 10), 'mee')[0]).toBe(-1);
  });

  it('throws at counts that make no proportion', () => {
    expect(() => scoreDifferenceLimits(group(0, 0), group(1, 2), 'mee')).toThrow('is no proportion');
  });
});
