import { describe, expect, it } from 'vitest';
import { wilson, wilsonLimits } from '../../../src/domain/stats/wilson.ts';

describe('wilson', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives Newcombe 1998 Table I for %i of %i', (x, n, low, high) => {
    const estimate = wilson(x, n);
    expect(estimate.state === 'ok' && estimate.value).toBe(x / n);
    expect(estimate.state === 'ok' && estimate.low).toBeCloseTo(low, 4);
    expect(estimate.state === 'ok' && estimate.high).toBeCloseTo(high, 4);
  });

  it('keeps small shares of very many people apart from 0', () => {
    expect(wilsonLimits(3e-7, 1e7)[0]).toBeCloseTo(1.02025e-7, 11);
  });

  it('throws where our own code asks for no interval', () => {
    expect(() => wilsonLimits(0.5, 0)).toThrow('no Wilson interval');
    expect(() => wilsonLimits(1.1, 10)).toThrow('no Wilson interval');
    expect(() => wilsonLimits(0.5, Infinity)).toThrow('no Wilson interval');
    expect(() => wilson(1, 2, 1)).toThrow('confidence level');
  });
});
