import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/domain/estimate.ts';
import { agrestiCoull } from '../../../src/domain/stats/agresti-coull.ts';
import { clopperPearson } from '../../../src/domain/stats/clopper-pearson.ts';
import { jeffreys } from '../../../src/domain/stats/jeffreys.ts';
import { midP } from '../../../src/domain/stats/mid-p.ts';
import { wilson } from '../../../src/domain/stats/wilson.ts';
import { wilsonContinuity } from '../../../src/domain/stats/wilson-continuity.ts';
import type { Proportion } from '../../../src/domain/units.ts';

type Method = (numerator: number, denominator: number, level?: number) => Estimate<Proportion>;

const methods: [string, Method][] = [
  ['Wilson', wilson],
  ['Wilson with continuity correction', wilsonContinuity],
  ['Clopper-Pearson', clopperPearson],
  ['Agresti-Coull', agrestiCoull],
  ['Jeffreys', jeffreys],
  ['mid-p', midP],
];

const counts = fc.integer({ min: 1, max: 2000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const run = { seed: 1998, numRuns: 150 };

function known(estimate: Estimate<Proportion>) {
  if (estimate.state !== 'ok') throw new Error(`no estimate: ${estimate.state}`);
  return estimate;
}

describe.each(methods)('the %s interval', (_, method) => {
  it('contains its estimate and stays between 0 and 1', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const { value, low, high } = known(method(x, n));
        expect(value).toBe(x / n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high).toBeLessThanOrEqual(1);
      }),
      run,
    );
  });

  it('narrows as the same share is seen in more people', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 20 }), ([x, n], times) => {
        const few = known(method(x, n));
        const many = known(method(x * times, n * times));
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
      run,
    );
  });

  it('holds the 95 % interval inside the 99.8 % one', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const usual = known(method(x, n, 0.95));
        const strict = known(method(x, n, 0.998));
        expect(strict.low).toBeLessThanOrEqual(usual.low);
        expect(strict.high).toBeGreaterThanOrEqual(usual.high);
      }),
      run,
    );
  });

  it('mirrors: the limits of the rest are the rest of the limits', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const share = known(method(x, n));
        const rest = known(method(n - x, n));
        expect(rest.low).toBeCloseTo(1 - share.high, 9);
        expect(rest.high).toBeCloseTo(1 - share.low, 9);
      }),
      run,
    );
  });

  it('is exactly 0 below nobody and exactly 1 above everybody', () => {
    for (const n of [1, 2, 11, 40, 5000]) {
      expect(known(method(0, n))).toMatchObject({ value: 0, low: 0 });
      expect(known(method(n, n))).toMatchObject({ value: 1, high: 1 });
    }
  });

  it('says why there is no proportion', () => {
    expect(method(0, 0)).toEqual({ state: 'undefined', reason: 'nobody-in-denominator' });
    expect(method(3, 2)).toEqual({ state: 'undefined', reason: 'numerator-above-denominator' });
    expect(method(0.5, 2)).toEqual({ state: 'undefined', reason: 'not-a-whole-number' });
    expect(method(-1, 2)).toEqual({ state: 'undefined', reason: 'negative-count' });
    expect(method(Number.NaN, 2)).toEqual({ state: 'undefined', reason: 'not-a-finite-number' });
  });

  it('throws at a level that is none', () => {
    expect(() => method(1, 3, 1)).toThrow('Throughline made a mistake');
    expect(() => method(1, 3, Number.NaN)).toThrow('Throughline made a mistake');
  });
});
