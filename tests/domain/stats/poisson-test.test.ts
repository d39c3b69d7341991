import { describe, expect, it } from 'vitest';
import { poissonPmf } from '../../../src/domain/stats/distributions.ts';
import { poissonTestP } from '../../../src/domain/stats/poisson-test.ts';

function bySumming(x: number, m: number): number {
  const all = Array.from({ length: 400 }, (_, k) => poissonPmf(k, m));
  return all.filter((p) => p <= poissonPmf(x, m) * (1 + 1e-7)).reduce((sum, p) => sum + p, 0);
}

describe('poissonTestP', () => {
  it('gives 10 events where 6 are expected', () => {
    expect(poissonTestP(10, 6)).toBeCloseTo(0.1013, 4);
  });

  it.each([
    [0, 3.5],
    [2, 7.2],
    [7, 7.2],
    [8, 7.2],
    [15, 7.2],
    [90, 120],
    [150, 120],
  ])('sums all counts no likelier than %i where %s are expected', (x, m) => {
    expect(poissonTestP(x, m)).toBeCloseTo(bySumming(x, m), 10);
  });

  it('is 1 where the count is as expected', () => {
    expect(poissonTestP(6, 6)).toBe(1);
    expect(poissonTestP(0, 0)).toBe(1);
  });

  it('throws at counts or means that are none', () => {
    expect(() => poissonTestP(Number.NaN, 2)).toThrow('cannot be tested');
    expect(() => poissonTestP(2, Number.NaN)).toThrow('cannot be tested');
  });
});
