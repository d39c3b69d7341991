import { describe, expect, it } from 'vitest';
import { agrestiCoull, agrestiCoullRaw } from '../../../src/domain/stats/agresti-coull.ts';

describe('agrestiCoull', () => {
  it.each([[81, 263, 0.2552, 0.3663]])('gives 0.2552 to 0.3663 for %i of %i', (x, n, low, high) => {
    const estimate = agrestiCoull(x, n);
    expect(estimate.state === 'ok' && estimate.low).toBeCloseTo(low, 4);
    expect(estimate.state === 'ok' && estimate.high).toBeCloseTo(high, 4);
  });

  it('cuts to 0-1 what the raw formula exceeds', () => {
    expect(agrestiCoullRaw(0, 10)[0]).toBeLessThan(0);
    expect(agrestiCoull(0, 10)).toMatchObject({ value: 0, low: 0 });
    expect(agrestiCoullRaw(10, 10)[1]).toBeGreaterThan(1);
    expect(agrestiCoull(10, 10)).toMatchObject({ value: 1, high: 1 });
  });
});
