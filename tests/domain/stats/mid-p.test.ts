import { describe, expect, it } from 'vitest';
import { midP, midPTails } from '../../../src/domain/stats/mid-p.ts';

describe('midP', () => {
  it.each([
    [81, 263, 0.2544, 0.3658],
    [15, 148, 0.0601, 0.1581],
    [0, 20, 0, 0.1391],
    [1, 29, 0.0017, 0.1585],
  ])('gives Newcombe 1998 Table I for %i of %i', (x, n, low, high) => {
    const estimate = midP(x, n);
    expect(estimate.state === 'ok' && estimate.low).toBeCloseTo(low, 4);
    expect(estimate.state === 'ok' && estimate.high).toBeCloseTo(high, 4);
  });

  it('inverts its tails: the upper tail at the lower limit is half of what the level leaves', () => {
    const estimate = midP(11, 29, 0.9);
    expect(estimate.state === 'ok' && midPTails(11, 29, estimate.low).upper).toBeCloseTo(0.05, 10);
    expect(estimate.state === 'ok' && midPTails(11, 29, estimate.high).lower).toBeCloseTo(0.05, 10);
  });

  it('splits the observed count between both tails', () => {
    const { lower, upper } = midPTails(11, 29, 0.5);
    expect(lower + upper).toBeCloseTo(1, 12);
  });
});
