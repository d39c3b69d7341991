import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateRatio, rateRatioLimits, rateRatioP } from '../../../src/domain/stats/rate-ratio.ts';

const observed = fc.record({
  events: fc.integer({ min: 1, max: 200 }),
  time: fc.double({ min: 0.1, max: 50, noNaN: true }),
});

describe('rateRatio', () => {
  it('gives 11 in 1.2 over 30 in 4.5', () => {
    const ratio = rateRatio({ events: 11, time: 1.2 }, { events: 30, time: 4.5 });
    expect(ratio.state === 'ok' && ratio.value).toBeCloseTo(1.375, 12);
    expect(ratio.state === 'ok' && ratio.low).toBeCloseTo(0.622, 3);
    expect(ratio.state === 'ok' && ratio.high).toBeCloseTo(2.823, 3);
  });

  it('turns over with the order of the groups', () => {
    fc.assert(
      fc.property(observed, observed, (a, b) => {
        const [low, high] = rateRatioLimits(a, b);
        const [backLow, backHigh] = rateRatioLimits(b, a);
        expect(backLow * high).toBeCloseTo(1, 7);
        expect(backHigh * low).toBeCloseTo(1, 7);
        expect(rateRatioP(b, a)).toBeCloseTo(rateRatioP(a, b), 9);
      }),
      { seed: 313, numRuns: 200 },
    );
  });

  it('agrees with its p-value about difference', () => {
    fc.assert(
      fc.property(observed, observed, (a, b) => {
        const [low, high] = rateRatioLimits(a, b);
        const p = rateRatioP(a, b);
        if (Math.abs(p - 0.05) > 1e-8) expect(p < 0.05).toBe(low > 1 || high < 1);
      }),
      { seed: 314, numRuns: 200 },
    );
  });

  it('has no upper limit where the other group has no event, and 0 below where this one has none', () => {
    const none = { events: 0, time: 3 };
    const some = { events: 4, time: 3 };
    expect(rateRatio(some, none)).toMatchObject({ state: 'ok', value: Infinity, high: Infinity });
    expect(rateRatio(none, some)).toMatchObject({ state: 'ok', value: 0, low: 0 });
  });

  it('compares nothing where nothing happened', () => {
    const none = { events: 0, time: 3 };
    expect(rateRatio(none, none)).toEqual({ state: 'undefined', reason: 'too-few-observations' });
    expect(rateRatioLimits(none, none)).toEqual([0, Infinity]);
    expect(rateRatioP(none, none)).toBe(1);
  });

  it('says why a side makes no rate', () => {
    expect(rateRatio({ events: 1, time: 0 }, { events: 1, time: 1 })).toEqual({
      state: 'undefined',
      reason: 'no-time-at-risk',
    });
  });
});
