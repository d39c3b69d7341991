import { describe, expect, it } from 'vitest';
import { trendTest } from '../../../src/domain/stats/trend-test.ts';

const groupsOf = (events: number[]) => events.map((numerator) => ({ numerator, denominator: 50 }));

describe('trendTest', () => {
  it('gives 10, 15, 22, 30 of 50 each', () => {
    const trend = trendTest(groupsOf([10, 15, 22, 30]));
    expect(trend?.statistic).toBeCloseTo(18.959, 3);
    expect(trend?.pValue).toBeCloseTo(1.3e-5, 6);
    expect(trend?.direction).toBe('rising');
  });

  it('finds the same trend backwards, falling', () => {
    const trend = trendTest(groupsOf([30, 22, 15, 10]));
    expect(trend?.statistic).toBeCloseTo(18.959, 3);
    expect(trend?.direction).toBe('falling');
  });

  it('finds none in equal groups', () => {
    expect(trendTest(groupsOf([20, 20, 20]))).toMatchObject({ direction: 'level', pValue: 1 });
  });

  it('tests nothing where nobody has the event', () => {
    expect(trendTest(groupsOf([0, 0, 0]))).toBeUndefined();
  });
});
