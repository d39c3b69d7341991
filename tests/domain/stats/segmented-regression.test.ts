import { describe, expect, it } from 'vitest';
import type { SegmentedSeries } from '../../../src/domain/stats/segmented-regression.ts';
import { segmentedRegression } from '../../../src/domain/stats/segmented-regression.ts';

const ordinary = (...values: number[]): SegmentedSeries => ({ model: 'ordinary', values });
const months = (length: number) => Array.from({ length }, (_, index) => index + 1);

function known(series: SegmentedSeries, start: number) {
  const fit = segmentedRegression(series, start);
  if (fit.state !== 'ok') throw new Error(`no fit: ${fit.reason}`);
  return fit;
}

const estimates = (series: SegmentedSeries, start: number) =>
  known(series, start).terms.map(({ estimate }) => estimate);

describe('segmentedRegression', () => {
  it('finds a level change of 5.705 and a slope change of 0.543', () => {
    const fit = known(ordinary(10, 12, 11, 13, 12, 14, 20, 21, 23, 22, 25, 26), 7);
    expect(fit.terms[2]).toMatchObject({
      term: 'level-change',
      estimate: expect.closeTo(5.7048, 4),
      error: expect.closeTo(1.0131, 4),
      low: expect.closeTo(3.3686, 4),
      high: expect.closeTo(8.0409, 4),
    });
    expect(fit.terms[3]?.estimate).toBeCloseTo(0.5429, 4);
    expect(fit).toMatchObject({ degrees: 8, enoughPoints: false, durbinWatson: expect.closeTo(3.3637, 4) });
  });

  it('finds two straight lines exactly, and has nothing to test then', () => {
    const values = months(20).map((t) => 5 + 2 * t + (t >= 11 ? 30 : 0) + 3 * Math.max(0, t - 11));
    const fit = known(ordinary(...values), 11);
    const found = [5, 2, 30, 3].map((value) => expect.closeTo(value, 10));
    expect(fit.terms.map(({ estimate }) => estimate)).toEqual(found);
    expect(fit.enoughPoints).toBe(true);
    expect([8, 9, 13, 14].map((start) => known(ordinary(...values), start).enoughPoints)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(fit.counterfactual[19]).toBeCloseTo(45, 9);
  });

  it('finds the lines of proportions on the logit scale', () => {
    const periods = months(24).map((t) => {
      const eta = -0.5 + 0.02 * t + (t >= 13 ? 0.8 : 0);
      return { numerator: Math.round(1e6 / (1 + Math.exp(-eta))), denominator: 1e6 };
    });
    const series: SegmentedSeries = { model: 'quasi-binomial', periods };
    const found = [-0.5, 0.02, 0.8, 0].map((value) => expect.closeTo(value, 4));
    expect(estimates(series, 13)).toEqual(found);
    expect(known(series, 13).counterfactual[23]).toBeCloseTo(1 / (1 + Math.exp(0.02)), 4);
  });

  it('finds the lines of rates on the log scale, per unit of time', () => {
    const periods = months(24).map((t) => ({ events: Math.round(5e6 * Math.exp(-0.01 * t)), time: 5 }));
    const series: SegmentedSeries = { model: 'quasi-poisson', periods };
    const found = [Math.log(1e6), -0.01, 0, 0].map((value) => expect.closeTo(value, 4));
    expect(estimates(series, 13)).toEqual(found);
    expect(known(series, 13).counterfactual[0]).toBeCloseTo(1e6 * Math.exp(-0.01), -2);
    expect(known(series, 13)).toMatchObject({ durbinWatson: undefined, neweyWest: undefined });
  });

  it('widens with the level', () => {
    const series = ordinary(10, 12, 11, 13, 12, 14, 20, 21, 23, 22, 25, 26);
    const strict = segmentedRegression(series, 7, 0.998);
    const width = (fit: ReturnType<typeof segmentedRegression>) =>
      fit.state === 'ok' && fit.terms[2] ? fit.terms[2].high - fit.terms[2].low : Number.NaN;
    expect(width(strict)).toBeGreaterThan(width(known(series, 7)));
  });

  it('never tests against an error of 0', () => {
    const fit = known(ordinary(...new Array(12).fill(0)), 7);
    for (const { error, statistic, pValue } of fit.terms)
      expect([error, statistic, pValue]).toEqual([0, undefined, undefined]);
    expect(fit.durbinWatson).toBeUndefined();
  });

  it.each<[string, SegmentedSeries, number, string]>([
    ['four points', ordinary(1, 2, 3, 4), 3, 'too-few-observations'],
    ['no points', ordinary(), 1, 'too-few-observations'],
    ['a change before the first point', ordinary(1, 2, 4, 8, 9, 9, 7), 1, 'too-few-observations'],
    ['a change at the last point', ordinary(1, 2, 4, 8, 9, 9, 7), 7, 'too-few-observations'],
    ['a change at no point', ordinary(1, 2, 4, 8, 9, 9, 7), 3.5, 'too-few-observations'],
    ['a change at NaN', ordinary(1, 2, 4, 8, 9, 9, 7), Number.NaN, 'too-few-observations'],
    ['values too large to square', ordinary(1e300, 2, 1e299, 8, 9, 9, 7), 4, 'not-a-finite-number'],
    ['a value that is none', ordinary(1, 2, Number.NaN, 8, 9, 9, 7), 4, 'not-a-finite-number'],
    [
      'an empty period',
      { model: 'quasi-binomial', periods: [{ numerator: 0, denominator: 0 }] },
      4,
      'nobody-in-denominator',
    ],
    ['no time', { model: 'quasi-poisson', periods: [{ events: 3, time: 0 }] }, 4, 'no-time-at-risk'],
    [
      'nobody with the event before the change',
      {
        model: 'quasi-binomial',
        periods: months(12).map((t) => ({ numerator: t < 7 ? 0 : 5 + (t % 3), denominator: 10 })),
      },
      7,
      'too-few-observations',
    ],
  ])('says why %s cannot be fitted', (_, series, start, reason) => {
    expect(segmentedRegression(series, start)).toEqual({ state: 'undefined', reason });
  });
});
