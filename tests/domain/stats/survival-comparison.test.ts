import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombe } from '../../../src/domain/stats/newcombe.ts';
import { effectiveSize, survivalBounded, survivalDifference } from '../../../src/domain/stats/survival-comparison.ts';

const study = { numerator: 12, denominator: 30 };

describe('survivalDifference', () => {
  it('gives S = 0.6 on ten clients against 12/30', () => {
    const point = { survival: 0.6, greenwoodSum: 1 / 15, atRisk: 6 };
    expect(effectiveSize(point)).toBeCloseTo(10, 12);
    const difference = survivalDifference(point, study);
    expect(difference.state === 'ok' && difference.value).toBeCloseTo(0.2, 12);
    expect(difference.state === 'ok' && difference.low).toBeCloseTo(-0.1374, 4);
    expect(difference.state === 'ok' && difference.high).toBeCloseTo(0.4784, 4);
  });

  it("is Newcombe's interval where nobody is censored", () => {
    const cohorts = fc
      .integer({ min: 2, max: 300 })
      .chain((n) => fc.tuple(fc.integer({ min: 1, max: n - 1 }), fc.constant(n)));
    fc.assert(
      fc.property(cohorts, cohorts, ([stayed, entered], [x, n]) => {
        // One exit a day: Greenwood's sum over n, n-1, ... people at risk.
        let greenwoodSum = 0;
        for (let atRisk = entered; atRisk > stayed; atRisk -= 1) greenwoodSum += 1 / (atRisk * (atRisk - 1));
        const point = { survival: stayed / entered, greenwoodSum, atRisk: stayed };
        const published = { numerator: x, denominator: n };
        const local = { numerator: stayed, denominator: entered };
        const [got, want] = [survivalDifference(point, published), newcombe(local, published)];
        if (got.state !== 'ok' || want.state !== 'ok') throw new Error('no estimate');
        expect(got.low).toBeCloseTo(want.low, 10);
        expect(got.high).toBeCloseTo(want.high, 10);
      }),
      { seed: 1978, numRuns: 200 },
    );
  });

  it('takes the number at risk where everybody stayed or left', () => {
    expect(effectiveSize({ survival: 1, greenwoodSum: 0, atRisk: 40 })).toBe(40);
    expect(survivalBounded({ survival: 0, greenwoodSum: Infinity, atRisk: 3 })).toMatchObject({ value: 0 });
  });

  it('is not compared where nobody is at risk any more', () => {
    const gone = { survival: 0, greenwoodSum: Infinity, atRisk: 0 };
    expect(survivalBounded(gone)).toBeUndefined();
    expect(survivalDifference(gone, study)).toEqual({ state: 'undefined', reason: 'too-few-observations' });
  });

  it('compares two curves as well', () => {
    const point = { survival: 0.6, greenwoodSum: 1 / 15, atRisk: 6 };
    expect(survivalDifference(point, point)).toMatchObject({ state: 'ok', value: 0 });
  });

  it.each([
    [{ survival: Number.NaN, greenwoodSum: 0.1, atRisk: 5 }, 'not-a-finite-number'],
    [{ survival: 0.5, greenwoodSum: Number.NaN, atRisk: 5 }, 'not-a-finite-number'],
    [{ survival: 0.5, greenwoodSum: 0, atRisk: 5 }, 'not-a-finite-number'],
    [{ survival: -0.1, greenwoodSum: 0.1, atRisk: 5 }, 'negative-count'],
    [{ survival: 1.1, greenwoodSum: 0.1, atRisk: 5 }, 'numerator-above-denominator'],
  ])('says why %j cannot be compared', (point, reason) => {
    expect(survivalDifference(point, study)).toEqual({ state: 'undefined', reason });
  });
});
