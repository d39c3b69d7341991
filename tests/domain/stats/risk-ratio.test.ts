import { describe, expect, it } from 'vitest';
import { katzLimits, oddsRatio, riskRatio } from '../../../src/domain/stats/risk-ratio.ts';

const group = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('riskRatio', () => {
  it('gives the published 6/22 over 112/842', () => {
    const ratio = riskRatio(group(6, 22), group(112, 842));
    expect(ratio.state === 'ok' && ratio.value).toBeCloseTo(2.05, 3);
    expect(ratio.state === 'ok' && ratio.low).toBeCloseTo(0.9735, 4);
    expect(ratio.state === 'ok' && ratio.high).toBeCloseTo(3.7295, 4);
  });

  it('is infinite, without an upper limit, where the other group has no event', () => {
    const ratio = riskRatio(group(3, 10), group(0, 12));
    expect(ratio).toMatchObject({ state: 'ok', value: Infinity, high: Infinity });
    expect(ratio.state === 'ok' && ratio.low).toBeGreaterThan(0);
  });

  it('is undefined where neither group has an event', () => {
    expect(riskRatio(group(0, 10), group(0, 12))).toEqual({ state: 'undefined', reason: 'too-few-observations' });
    expect(riskRatio(group(0, 0), group(0, 12))).toEqual({ state: 'undefined', reason: 'nobody-in-denominator' });
  });
});

describe('katzLimits', () => {
  it('is symmetric about the ratio on the log scale', () => {
    const [low, high] = katzLimits(group(56, 70), group(48, 80)) ?? [Number.NaN, Number.NaN];
    expect(Math.sqrt(low * high)).toBeCloseTo(4 / 3, 12);
    expect(low).toBeCloseTo(1.0766, 4);
  });

  it('is undefined where a group has no event', () => {
    expect(katzLimits(group(0, 10), group(3, 12))).toBeUndefined();
    expect(katzLimits(group(3, 10), group(0, 12))).toBeUndefined();
  });
});

describe('oddsRatio', () => {
  it('compares odds', () => {
    expect(oddsRatio(group(56, 70), group(48, 80))).toBeCloseTo(8 / 3, 12);
    expect(oddsRatio(group(1, 2), group(0, 2))).toBe(Infinity);
    expect(oddsRatio(group(0, 2), group(0, 2))).toBeUndefined();
  });
});
