import { describe, expect, it } from 'vitest';
import { jeffreys } from '../../../src/domain/stats/jeffreys.ts';

describe('jeffreys', () => {
  it.each([
    [81, 263, 0.2545, 0.3656],
    [7, 20, 0.1723, 0.5678],
  ])('gives the beta posterior for %i of %i', (x, n, low, high) => {
    const estimate = jeffreys(x, n);
    expect(estimate.state === 'ok' && estimate.low).toBeCloseTo(low, 4);
    expect(estimate.state === 'ok' && estimate.high).toBeCloseTo(high, 4);
  });
});
