import { describe, expect, it } from 'vitest';
import type { BandScale } from '../../../src/domain/stats/survival-band.ts';
import { logLogLimits, survivalEstimate, survivalLimits } from '../../../src/domain/stats/survival-band.ts';

const half = { survival: 0.5, greenwoodSum: 0.25, atRisk: 3 };
const everybody = { survival: 1, greenwoodSum: 0, atRisk: 20 };
const nobody = { survival: 0, greenwoodSum: Infinity, atRisk: 4 };

describe('survivalLimits', () => {
  it.each<[BandScale, number, number]>([
    ['log-log', 0.0578, 0.8449],
    ['log', 0.1877, 1],
    ['plain', 0.01, 0.99],
  ])('on the %s scale of two of four left: %d to %d', (scale, low, high) => {
    const limits = survivalLimits(half, scale);
    expect(limits[0]).toBeCloseTo(low, 4);
    expect(limits[1]).toBeCloseTo(high, 4);
  });

  it('does not claim certainty while everybody is still there', () => {
    const [low, high] = survivalLimits(everybody);
    expect(low).toBeCloseTo(0.025 ** (1 / 20), 12);
    expect(high).toBe(1);
    expect(survivalLimits({ ...everybody, atRisk: 0 })[0]).toBeCloseTo(0.025, 12);
  });

  it('has no upper limit once everybody has left', () => {
    expect(survivalLimits(nobody)).toEqual([0, undefined]);
    expect(survivalLimits(nobody, 'log')).toEqual([undefined, undefined]);
    expect(survivalLimits(nobody, 'plain')).toEqual([undefined, undefined]);
  });

  it('stays within 0-1 on the plain scale', () => {
    expect(survivalLimits({ ...half, greenwoodSum: 4 }, 'plain')).toEqual([0, 1]);
  });

  it('widens with the level', () => {
    const [usual, strict] = [survivalLimits(half, 'log-log', 0.95), survivalLimits(half, 'log-log', 0.998)];
    expect(strict[0]).toBeLessThan(usual[0] ?? Number.NaN);
    expect(strict[1]).toBeGreaterThan(usual[1] ?? Number.NaN);
  });
});

describe('logLogLimits', () => {
  it('has none at 0 and 1, and none of what is no number', () => {
    for (const share of [0, 1, Number.NaN]) expect(logLogLimits(share, 0.1)).toEqual([undefined, undefined]);
  });
});

describe('survivalEstimate', () => {
  it('is the share between its log-log limits', () => {
    expect(survivalEstimate(half)).toEqual({
      state: 'ok',
      value: 0.5,
      low: expect.closeTo(0.0578, 4),
      high: expect.closeTo(0.8449, 4),
    });
  });

  it('says why there is none', () => {
    expect(survivalEstimate(nobody)).toEqual({ state: 'undefined', reason: 'too-few-observations' });
    expect(survivalEstimate({ ...half, atRisk: 0 })).toEqual({ state: 'undefined', reason: 'beyond-follow-up' });
  });
});
