import { describe, expect, it } from 'vitest';
import {
  exactHeterogeneityP,
  groupHeterogeneity,
  isTestable,
  pooledCounts,
} from '../../../src/domain/stats/group-heterogeneity.ts';
import { twoByTwo } from '../../../src/domain/stats/two-by-two.ts';

const group = (numerator: number, denominator: number) => ({ numerator, denominator });
const race = [group(78, 205), group(19, 48), group(13, 26), group(53, 152)];

describe('groupHeterogeneity', () => {
  it('gives the four groups of the header', () => {
    const test = groupHeterogeneity(race);
    expect(test?.statistic).toBeCloseTo(2.2713, 4);
    expect(test?.degrees).toBe(3);
    expect(test?.pValue).toBeCloseTo(0.518, 4);
    expect(test?.smallestExpected).toBeCloseTo(9.833, 3);
  });

  it('is the chi-square of the two by two table for two groups', () => {
    const [a, b] = [group(56, 70), group(48, 80)];
    expect(groupHeterogeneity([a, b])?.statistic).toBeCloseTo(twoByTwo(a, b)?.chiSquare ?? Number.NaN, 10);
  });

  it('does not depend on the order of the groups', () => {
    const back = groupHeterogeneity(race.toReversed());
    expect(back?.statistic).toBeCloseTo(groupHeterogeneity(race)?.statistic ?? Number.NaN, 12);
  });

  it.each([
    ['one group', [group(3, 9)]],
    ['an empty group', [group(3, 9), group(0, 0)]],
    ['nobody with the event', [group(0, 9), group(0, 8)]],
    ['everybody with the event', [group(9, 9), group(8, 8)]],
    ['no groups', []],
  ])('tests nothing with %s', (_, groups) => {
    expect(isTestable(groups)).toBe(false);
    expect(groupHeterogeneity(groups)).toBeUndefined();
    expect(exactHeterogeneityP(groups)).toBeUndefined();
  });
});

describe('exactHeterogeneityP', () => {
  it('is computed for a few people in a few groups only', () => {
    expect(exactHeterogeneityP([group(1, 4), group(0, 3), group(3, 5)])).toBeGreaterThan(0.2);
    expect(exactHeterogeneityP(race)).toBeUndefined();
    expect(exactHeterogeneityP([group(50, 150), group(30, 60)])).toBeUndefined();
  });
});

describe('pooledCounts', () => {
  it('adds people', () => {
    expect(pooledCounts(race)).toEqual({ numerator: 163, denominator: 431 });
  });
});
