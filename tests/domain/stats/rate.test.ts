import { describe, expect, it } from 'vitest';
import { byarCountLimits, exactCountLimits } from '../../../src/domain/stats/poisson-interval.ts';
import { countLimits, rate, rateMethod } from '../../../src/domain/stats/rate.ts';

describe('rate', () => {
  it('gives 14 events among 63,000 people per 100,000', () => {
    const estimate = rate({ events: 14, time: 63000 }, 100000);
    expect(estimate.state === 'ok' && estimate.value).toBeCloseTo(22.2, 1);
    expect(estimate.state === 'ok' && estimate.low).toBeCloseTo(12.1, 1);
    expect(estimate.state === 'ok' && estimate.high).toBeCloseTo(37.3, 1);
  });

  it('takes exact limits below 10 events and Byar from 10', () => {
    expect([rateMethod(9), rateMethod(10)]).toEqual(['exact', 'byar']);
    expect(countLimits(9)).toEqual(exactCountLimits(9));
    expect(countLimits(10)).toEqual(byarCountLimits(10));
  });

  it('is 0 with an upper limit where nothing happened', () => {
    expect(rate({ events: 0, time: 1000 }, 1000)).toMatchObject({ state: 'ok', value: 0, low: 0 });
  });

  it.each([
    [{ events: 3, time: 0 }, 'no-time-at-risk'],
    [{ events: 3, time: -2 }, 'no-time-at-risk'],
    [{ events: 3, time: Infinity }, 'not-a-finite-number'],
    [{ events: Number.NaN, time: 5 }, 'not-a-finite-number'],
    [{ events: -1, time: 5 }, 'negative-count'],
    [{ events: 1.5, time: 5 }, 'not-a-whole-number'],
  ])('says why %j makes no rate', (observed, reason) => {
    expect(rate(observed, 1000)).toEqual({ state: 'undefined', reason });
  });

  it('throws at a multiplier that is none', () => {
    expect(() => rate({ events: 1, time: 5 }, 0)).toThrow('per a positive number');
    expect(() => rate({ events: 1, time: 5 }, Number.NaN)).toThrow('per a positive number');
  });
});
