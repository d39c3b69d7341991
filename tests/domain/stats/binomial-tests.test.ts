import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralP, midCentralP, minimumLikelihoodP, scoreP, scoreZ } from '../../../src/domain/stats/binomial-tests.ts';
import { clopperPearsonLimits } from '../../../src/domain/stats/clopper-pearson.ts';
import { wilsonLimits } from '../../../src/domain/stats/wilson.ts';

const cases = fc
  .integer({ min: 1, max: 300 })
  .chain((n) =>
    fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.double({ min: 0.01, max: 0.99, noNaN: true })),
  );

describe('tests against a fixed chance', () => {
  it('gives the score test of 11 of 29 against one half', () => {
    expect(scoreZ(11, 29, 0.5)).toBeCloseTo(-1.2999, 4);
    expect(scoreP(11, 29, 0.5)).toBeCloseTo(0.1936, 4);
  });

  it('has a score p below 0.05 exactly where the Wilson interval excludes the chance', () => {
    fc.assert(
      fc.property(cases, ([x, n, p0]) => {
        const [low, high] = wilsonLimits(x / n, n);
        const p = scoreP(x, n, p0) ?? Number.NaN;
        if (Math.abs(p - 0.05) > 1e-9) expect(p < 0.05).toBe(p0 < low || p0 > high);
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('has a central p below 0.05 exactly where the exact interval excludes the chance', () => {
    fc.assert(
      fc.property(cases, ([x, n, p0]) => {
        const [low, high] = clopperPearsonLimits(x, n);
        const p = centralP(x, n, p0);
        if (Math.abs(p - 0.05) > 1e-9) expect(p < 0.05).toBe(p0 < low || p0 > high);
      }),
      { seed: 12, numRuns: 400 },
    );
  });

  it('orders the exact tests: mid-p is the least cautious', () => {
    expect(midCentralP(5, 20, 0.5)).toBeLessThan(centralP(5, 20, 0.5));
    expect(minimumLikelihoodP(5, 20, 0.5)).toBeCloseTo(0.04139, 5);
    expect(centralP(5, 20, 0.5)).toBeCloseTo(0.04139, 5);
  });

  it('has no score test against a certainty', () => {
    expect(scoreP(3, 5, 1)).toBeUndefined();
    expect(scoreZ(0, 0, 0.5)).toBeUndefined();
    expect(minimumLikelihoodP(0, 5, 0)).toBe(1);
    expect(minimumLikelihoodP(1, 5, 0)).toBe(0);
  });

  it('throws at counts or chances that are none', () => {
    expect(() => scoreP(6, 5, 0.5)).toThrow('cannot be tested');
    expect(() => centralP(Number.NaN, 5, 0.5)).toThrow('cannot be tested');
    expect(() => midCentralP(1, 5, 1.5)).toThrow('cannot be tested');
  });
});
