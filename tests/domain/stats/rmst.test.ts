import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/domain/stats/kaplan-meier.ts';
import { longestFollowUp, restrictedMean, restrictedMeanEstimate } from '../../../src/domain/stats/rmst.ts';
import { sixMp } from './freireich.ts';
import { tableOf } from './vectors/survival-input.ts';

const four = kaplanMeier(tableOf([1, 2, 3, 4].map((time) => ({ time, event: time < 3 }))));
const treated = kaplanMeier(tableOf(sixMp));

describe('restrictedMean', () => {
  it('gives 1, 2, 3+, 4+ a mean of 2.75 within 4, with SE 0.6495', () => {
    expect(restrictedMean(four, 4)).toEqual({ mean: 2.75, error: expect.closeTo(0.6495, 4) });
  });

  it('is the area of the steps: all of the first day, three quarters of the second, half of the third', () => {
    expect([1, 2, 2.5, 3].map((tau) => restrictedMean(four, tau)?.mean)).toEqual([1, 1.75, 2, 2.25]);
  });

  it('gives the 6-MP arm 23.29 weeks of 35, with SE 2.83', () => {
    expect(restrictedMean(treated, 35)).toEqual({ mean: expect.closeTo(23.287, 3), error: expect.closeTo(2.827, 3) });
  });

  it('is the mean time itself where nobody is censored, with the SE of a mean', () => {
    const times = [3, 5, 6, 10];
    const result = restrictedMean(kaplanMeier(tableOf(times.map((time) => ({ time, event: true })))), 10);
    const squares = times.reduce((sum, time) => sum + (time - 6) ** 2, 0);
    expect(result?.mean).toBeCloseTo(6, 12);
    expect(result?.error).toBeCloseTo(Math.sqrt(squares / 16), 12);
  });

  it('has no error while nobody left', () => {
    const open = kaplanMeier(tableOf([50, 80].map((time) => ({ time, event: false }))));
    expect(restrictedMean(open, 80)).toEqual({ mean: 80, error: 0 });
  });
});

describe('restrictedMeanEstimate', () => {
  it('stays between 0 and tau', () => {
    const estimate = restrictedMeanEstimate(four, 4);
    expect(estimate).toMatchObject({ state: 'ok', value: 2.75, high: 4 });
    expect(estimate.state === 'ok' && estimate.low).toBeCloseTo(2.75 - 1.95996 * 0.649519, 4);
  });

  it.each([
    [36, 'beyond-follow-up'],
    [0, 'no-time-at-risk'],
    [-3, 'no-time-at-risk'],
    [Number.NaN, 'not-a-finite-number'],
    [Infinity, 'not-a-finite-number'],
  ])('says why there is no mean within %d weeks', (tau, reason) => {
    expect(restrictedMeanEstimate(treated, tau)).toEqual({ state: 'undefined', reason });
    expect(restrictedMean(treated, tau)).toBeUndefined();
  });

  it('can be asked up to the longest follow-up', () => {
    expect(longestFollowUp(treated)).toBe(35);
    expect(longestFollowUp([])).toBe(0);
    expect(restrictedMeanEstimate([], 10)).toEqual({ state: 'undefined', reason: 'beyond-follow-up' });
  });
});
