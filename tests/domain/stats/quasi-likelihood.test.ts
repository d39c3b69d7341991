import { describe, expect, it } from 'vitest';
import type { QuasiData } from '../../../src/domain/stats/quasi-likelihood.ts';
import { BINOMIAL, POISSON, quasiLikelihood } from '../../../src/domain/stats/quasi-likelihood.ts';

const step: QuasiData = {
  X: [
    [1, 0],
    [1, 0],
    [1, 1],
  ],
  y: [0.2, 0.4, 0.6],
  weights: [10, 10, 10],
  offsets: [0, 0, 0],
  start: [0.2, 0.4, 0.6],
};

describe('quasiLikelihood', () => {
  it('fits 2 and 4 of 10, then 6 of 10, by 3 and 6 of 10', () => {
    const fit = quasiLikelihood(step, BINOMIAL);
    expect(fit?.fitted).toEqual([expect.closeTo(0.3, 12), expect.closeTo(0.3, 12), expect.closeTo(0.6, 12)]);
    expect(fit?.coefficients).toEqual([
      expect.closeTo(Math.log(3 / 7), 12),
      expect.closeTo(Math.log(6 / 4) - Math.log(3 / 7), 12),
    ]);
    expect(fit?.dispersion).toBeCloseTo((2 * (10 * 0.01)) / 0.21, 12);
  });

  it('listens to the larger of two periods', () => {
    const fit = quasiLikelihood({ ...step, weights: [30, 10, 10] }, BINOMIAL);
    expect(fit?.fitted[0]).toBeCloseTo((0.2 * 30 + 0.4 * 10) / 40, 12);
  });

  it('fits event rates with the population as offset', () => {
    const counts = { ...step, y: [10, 30, 90], weights: [1, 1, 1], start: [10, 30, 90] };
    const fit = quasiLikelihood({ ...counts, offsets: [1, 3, 3].map(Math.log) }, POISSON);
    expect(fit?.fitted).toEqual([expect.closeTo(10, 9), expect.closeTo(30, 9), expect.closeTo(90, 9)]);
    expect(fit?.coefficients).toEqual([expect.closeTo(Math.log(10), 12), expect.closeTo(Math.log(3), 12)]);
    expect(fit?.dispersion).toBeCloseTo(0, 12);
  });

  it('does not settle where everybody has the event on one side', () => {
    expect(quasiLikelihood({ ...step, y: [0, 0, 0.6], start: [0.05, 0.05, 0.6] }, BINOMIAL)).toBeUndefined();
    const none = { ...step, y: [0, 0, 4], start: [0.1, 0.1, 4] };
    expect(quasiLikelihood(none, POISSON)).toBeUndefined();
  });

  it('is undefined for columns that depend on each other and for points that are no numbers', () => {
    expect(quasiLikelihood({ ...step, X: [0, 1, 2].map(() => [1, 1]) }, BINOMIAL)).toBeUndefined();
    expect(quasiLikelihood({ ...step, y: [0.2, Number.NaN, 0.6] }, BINOMIAL)).toBeUndefined();
  });

  it('throws without a point more than coefficients', () => {
    expect(() => quasiLikelihood({ ...step, X: step.X.slice(1) }, BINOMIAL)).toThrow('more points than coefficients');
  });
});
