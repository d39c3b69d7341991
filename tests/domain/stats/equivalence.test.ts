import { describe, expect, it } from 'vitest';
import { equivalence } from '../../../src/domain/stats/equivalence.ts';

const group = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('equivalence', () => {
  it('holds within ten points for 50.1 % and 50 % of 100,000 each', () => {
    expect(equivalence(group(50100, 100000), group(50000, 100000)).equivalent).toBe(true);
  });

  it('does not hold for 56/70 and 48/80', () => {
    const { interval, equivalent } = equivalence(group(56, 70), group(48, 80));
    expect(equivalent).toBe(false);
    expect(interval.state === 'ok' && interval.low).toBeCloseTo(0.0766, 4);
  });

  it('does not hold for equal shares of a few people: similar is not equivalent', () => {
    expect(equivalence(group(5, 10), group(5, 10)).equivalent).toBe(false);
    expect(equivalence(group(5, 10), group(5, 10), 0.5).equivalent).toBe(true);
  });

  it('never holds where there is no interval', () => {
    expect(equivalence(group(0, 0), group(5, 10))).toEqual({
      interval: { state: 'undefined', reason: 'nobody-in-denominator' },
      equivalent: false,
    });
  });
});
