import { describe, expect, it } from 'vitest';
import {
  additiveLimits,
  arcsineDeviation,
  multiplicativeLimits,
  overdispersion,
  shareDeviation,
} from '../../../src/domain/stats/overdispersion.ts';

const on = (z: readonly number[]) => z.map((deviation) => ({ deviation, error: 1 }));

describe('overdispersion', () => {
  it('is none where all units sit on the target', () => {
    expect(overdispersion(on([0, 0, 0, 0, 0, 0]))).toEqual({ winsorLimits: [0, 0], phi: 0, tau2: 0 });
  });

  it('pulls in the outer tenth of each side before it looks at the spread', () => {
    const z = [-9, -1, -1, -1, -1, 0, 1, 1, 1, 1, 9];
    const { winsorLimits, phi } = overdispersion(on(z));
    expect(winsorLimits).toEqual([-1, 1]);
    expect(phi).toBeCloseTo(10 / 11, 12);
  });

  it('turns excess spread into a variance between units', () => {
    // z = -4, -2, 0, 2, 4: limits -3.2 and 3.2, phi = (2 * 10.24 + 2 * 4) / 5 = 5.696.
    const { phi, tau2 } = overdispersion(on([-4, -2, 0, 2, 4]));
    expect(phi).toBeCloseTo(5.696, 12);
    expect(tau2).toBeCloseTo((5 * 5.696 - 4) / (5 - 1), 12);
  });

  it('does not depend on the order of the units', () => {
    const units = [0.3, -2, 5, 1, -0.5].map((deviation, at) => ({ deviation, error: 1 + at }));
    expect(overdispersion(units.toReversed()).phi).toBeCloseTo(overdispersion(units).phi, 12);
  });

  it('throws without units or errors', () => {
    expect(() => overdispersion([])).toThrow('needs units');
    expect(() => overdispersion([{ deviation: 1, error: 0 }])).toThrow('needs units');
    expect(() => overdispersion([{ deviation: Number.NaN, error: 1 }])).toThrow('needs units');
  });
});

describe('deviations', () => {
  it('measure the distance in standard errors of the target', () => {
    expect(shareDeviation(0.6, 100, 0.5)).toEqual({ deviation: expect.closeTo(0.1, 12), error: 0.05 });
    expect(arcsineDeviation(0.5, 25, 0.5)).toEqual({ deviation: 0, error: 0.1 });
  });
});

describe('widened limits', () => {
  it('are the usual ones without excess spread and wider with it', () => {
    const usual = multiplicativeLimits(0.5, 0.05, 0.4, 0.975);
    expect(usual[1]).toBeCloseTo(0.598, 3);
    expect(additiveLimits(0.5, 0.05, 0, 0.975)).toEqual(usual);
    expect(multiplicativeLimits(0.5, 0.05, 4, 0.975)[1]).toBeCloseTo(0.696, 3);
    expect(additiveLimits(0.5, 0.05, 0.0075, 0.975)[1]).toBeCloseTo(0.696, 3);
  });

  it('stay between 0 and 1', () => {
    expect(additiveLimits(0.1, 0.2, 1, 0.999)).toEqual([0, 1]);
    expect(multiplicativeLimits(0.9, 0.3, 9, 0.999)).toEqual([0, 1]);
  });
});
