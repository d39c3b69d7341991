import { describe, expect, it } from 'vitest';
import { wichuraQuantile } from '../../../src/domain/stats/wichura.ts';

describe('wichuraQuantile', () => {
  it.each([
    [0.975, 1.959963984540054],
    [0.5, 0],
    [0.0125, -2.2414027276049446],
    [1e-12, -7.034483825301132],
  ])('at %s gives %s', (p, z) => {
    expect(wichuraQuantile(p)).toBeCloseTo(z, 12);
  });

  it('is antisymmetric about one half', () => {
    for (const p of [0.001, 0.05, 0.2, 0.4]) expect(wichuraQuantile(1 - p)).toBeCloseTo(-wichuraQuantile(p), 12);
  });

  it('is infinite at the ends', () => {
    expect(wichuraQuantile(0)).toBe(-Infinity);
    expect(wichuraQuantile(1)).toBe(Infinity);
  });
});
