import { describe, expect, it } from 'vitest';
import { wilsonContinuity } from '../../../src/domain/stats/wilson-continuity.ts';

describe('wilsonContinuity', () => {
  it.each([
    [81, 263, 0.2535, 0.3682],
    [15, 148, 0.0598, 0.1644],
    [0, 20, 0, 0.2005],
    [1, 29, 0.0018, 0.1963],
  ])('gives Newcombe 1998 Table I for %i of %i', (x, n, low, high) => {
    const estimate = wilsonContinuity(x, n);
    expect(estimate.state === 'ok' && estimate.low).toBeCloseTo(low, 4);
    expect(estimate.state === 'ok' && estimate.high).toBeCloseTo(high, 4);
  });

  it('stays an interval at a low level, where the formula has no root', () => {
    expect(wilsonContinuity(1, 2, 0.5)).toMatchObject({ state: 'ok', value: 0.5 });
  });
});
