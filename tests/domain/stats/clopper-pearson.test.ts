import { describe, expect, it } from 'vitest';
import { clopperPearson, clopperPearsonLimits } from '../../../src/domain/stats/clopper-pearson.ts';

describe('clopperPearson', () => {
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('gives Newcombe 1998 Table I for %i of %i', (x, n, low, high) => {
    const estimate = clopperPearson(x, n);
    expect(estimate.state === 'ok' && estimate.low).toBeCloseTo(low, 4);
    expect(estimate.state === 'ok' && estimate.high).toBeCloseTo(high, 4);
  });

  it('accepts the fractions of an effective sample size', () => {
    const [low, high] = clopperPearsonLimits(7.5, 20.5);
    expect([low, high].map((limit) => limit.toFixed(3))).toEqual(['0.168', '0.604']);
  });

  it('throws where our own code asks for no interval', () => {
    expect(() => clopperPearsonLimits(5, 4)).toThrow('no exact interval');
    expect(() => clopperPearsonLimits(1, 4, 0)).toThrow('confidence level');
  });
});
