import { describe, expect, it } from 'vitest';
import {
  arcsineEffect,
  fromArcsine,
  fromLogit,
  logitEffect,
  requireEffects,
} from '../../../src/domain/stats/study-effects.ts';

describe('logitEffect', () => {
  it('gives 17 of 24', () => {
    const { y, v } = logitEffect({ numerator: 17, denominator: 24 });
    expect(y).toBeCloseTo(0.8873, 4);
    expect(v).toBeCloseTo(0.2017, 4);
    expect(fromLogit(y)).toBeCloseTo(17 / 24, 14);
  });

  it('adds a half only where nobody or everybody has the event', () => {
    expect(logitEffect({ numerator: 0, denominator: 9 })).toEqual({ y: Math.log(0.5 / 9.5), v: 2 + 1 / 9.5 });
    expect(logitEffect({ numerator: 9, denominator: 9 }).y).toBeCloseTo(Math.log(9.5 / 0.5), 14);
  });

  it('throws at a study without people', () => {
    expect(() => logitEffect({ numerator: 0, denominator: 0 })).toThrow('is no proportion');
  });
});

describe('arcsineEffect', () => {
  it('comes back to its proportion, and stays between 0 and 1 beyond the scale', () => {
    const { y, v } = arcsineEffect({ numerator: 30, denominator: 40 });
    expect(fromArcsine(y)).toBeCloseTo(0.75, 14);
    expect(v).toBe(1 / 160);
    expect([fromArcsine(-0.2), fromArcsine(2)]).toEqual([0, 1]);
  });
});

describe('requireEffects', () => {
  it('throws without studies, values or variances', () => {
    expect(() => requireEffects([{ y: 0, v: 1 }])).not.toThrow();
    expect(() => requireEffects([])).toThrow('averaged');
    expect(() => requireEffects([{ y: Number.NaN, v: 1 }])).toThrow('averaged');
    expect(() => requireEffects([{ y: 0, v: 0 }])).toThrow('averaged');
  });
});
