import { describe, expect, it } from 'vitest';
import { moverDifference, moverRatio } from '../../../src/domain/stats/mover.ts';
import { wilsonLimits } from '../../../src/domain/stats/wilson.ts';

describe('moverRatio', () => {
  it.each([
    [24, 73, 53, 65, 0.282, 0.563],
    [29, 55, 11, 11, 0.398, 0.761],
    [7, 18, 1, 18, 1.277, 40.751],
    [6, 22, 112, 842, 0.9735, 3.7295],
  ])('gives the published limits of %i/%i over %i/%i', (x1, n1, x2, n2, low, high) => {
    const a = { value: x1 / n1, limits: wilsonLimits(x1 / n1, n1) };
    const b = { value: x2 / n2, limits: wilsonLimits(x2 / n2, n2) };
    const limits = moverRatio(a, b);
    expect(limits[0]).toBeCloseTo(low, 3);
    expect(limits[1]).toBeCloseTo(high, 3);
  });

  it('reaches from 0 where a is 0 and to Infinity where b is 0', () => {
    const none = { value: 0, limits: wilsonLimits(0, 10) };
    const some = { value: 0.5, limits: wilsonLimits(0.5, 10) };
    expect(moverRatio(none, some)[0]).toBe(0);
    expect(moverRatio(some, none)[1]).toBe(Infinity);
    expect(moverRatio(none, none)).toEqual([0, Infinity]);
  });
});

describe('moverDifference', () => {
  it('keeps the nearer limits where the other side is known exactly', () => {
    const a = { value: 0.5, limits: [0.3, 0.8] } as const;
    const fixed = { value: 0.2, limits: [0.2, 0.2] } as const;
    const [low, high] = moverDifference(a, fixed);
    expect(low).toBeCloseTo(0.1, 12);
    expect(high).toBeCloseTo(0.6, 12);
  });
});
