import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/domain/stats/kaplan-meier.ts';
import { survivalMedian, survivalQuantile } from '../../../src/domain/stats/survival-quantile.ts';
import { placebo, sixMp } from './freireich.ts';
import { tableOf } from './vectors/survival-input.ts';

const treated = kaplanMeier(tableOf(sixMp));

/** Times with `+` where observation ended without the event. */
const curve = (text: string) =>
  kaplanMeier(tableOf(text.split(' ').map((word) => ({ time: Number.parseFloat(word), event: !word.endsWith('+') }))));

describe('survivalQuantile', () => {
  it('gives the 6-MP arm the median 23, from 13 on (16 on the log scale), with no upper limit', () => {
    expect(survivalQuantile(treated, 0.5)).toEqual({ value: 23, low: 13, high: undefined });
    expect(survivalQuantile(treated, 0.5, { scale: 'log' })).toEqual({ value: 23, low: 16, high: undefined });
  });

  it('gives the placebo arm the median 8, from 4 to 11', () => {
    expect(survivalQuantile(kaplanMeier(tableOf(placebo)), 0.5)).toEqual({ value: 8, low: 4, high: 11 });
  });

  it('takes the middle of a flat stretch at exactly one half', () => {
    expect(survivalQuantile(curve('1 2 3+ 6'), 0.5).value).toBe(4);
  });

  it('takes the last time where such a stretch never ends', () => {
    expect(survivalQuantile(curve('1 2 3+ 4+'), 0.5).value).toBe(3);
  });

  it('has no lower limit before anybody had the event, however few are left', () => {
    expect(survivalQuantile(curve('1+ 5 6 7'), 0.5)).toMatchObject({ value: 6, low: 5 });
  });

  it('is undefined where the curve does not come down so far', () => {
    expect(survivalQuantile(curve('1 2 3+ 4+'), 0.75)).toEqual({ value: undefined, low: 1, high: undefined });
  });

  it('throws at a share that is none and at an empty curve', () => {
    for (const p of [0, 1, Number.NaN]) expect(() => survivalQuantile(treated, p)).toThrow('no quantile');
    expect(() => survivalQuantile([], 0.5)).toThrow('no quantile');
  });
});

describe('survivalMedian', () => {
  it('has an infinite upper limit where the band never comes down to one half', () => {
    expect(survivalMedian(treated)).toEqual({ state: 'ok', value: 23, low: 13, high: Infinity });
  });

  it('is not reached where more than half are still there', () => {
    expect(survivalMedian(curve('1 2+ 3+ 4+'))).toEqual({ state: 'undefined', reason: 'not-reached' });
  });

  it('is not given where all left at once and there is no band', () => {
    expect(survivalMedian(curve('7 7 7 7'))).toEqual({ state: 'undefined', reason: 'too-few-observations' });
  });
});
