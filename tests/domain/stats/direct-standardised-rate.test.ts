import { describe, expect, it } from 'vitest';
import {
  directStandardisedRate,
  dobsonLimits,
  fayFeuerLimits,
  standardisedParts,
} from '../../../src/domain/stats/direct-standardised-rate.ts';
import { exactCountLimits } from '../../../src/domain/stats/poisson-interval.ts';

const county = [
  { events: 2, population: 9100, standard: 13818 },
  { events: 14, population: 14800, standard: 55317 },
  { events: 21, population: 15200, standard: 82171 },
  { events: 9, population: 12100, standard: 104410 },
  { events: 3, population: 8700, standard: 89437 },
];

describe('directStandardisedRate', () => {
  it('gives the five strata of the header', () => {
    const estimate = directStandardisedRate(county, 100000);
    expect(estimate.state === 'ok' && estimate.value).toBeCloseTo(80.4, 1);
    expect(estimate.state === 'ok' && estimate.low).toBeCloseTo(58, 1);
    expect(estimate.state === 'ok' && estimate.high).toBeCloseTo(108.1, 1);
  });

  it('does not depend on the order of the strata', () => {
    const [a, b] = [directStandardisedRate(county, 1000), directStandardisedRate(county.toReversed(), 1000)];
    expect(a.state === 'ok' && b.state === 'ok' && a.value - b.value).toBeCloseTo(0, 12);
  });

  it('shows nothing below ten events', () => {
    const few = county.map((stratum) => ({ ...stratum, events: 1 }));
    expect(directStandardisedRate(few, 100000)).toEqual({ state: 'undefined', reason: 'too-few-observations' });
  });

  it.each([
    [{ events: 20, population: 0, standard: 1 }, 'no-time-at-risk'],
    [{ events: Number.NaN, population: 10, standard: 1 }, 'not-a-finite-number'],
    [{ events: 20, population: 10, standard: Number.NaN }, 'not-a-finite-number'],
    [{ events: 20, population: 10, standard: -1 }, 'negative-count'],
    [{ events: 20, population: 10, standard: 0 }, 'nobody-in-denominator'],
  ])('says why %j makes no rate', (stratum, reason) => {
    expect(directStandardisedRate([stratum], 1000)).toEqual({ state: 'undefined', reason });
    expect(() => standardisedParts([stratum])).toThrow('Throughline made a mistake');
  });
});

describe('limits of the standardised rate', () => {
  it('has no Dobson limits and a Fay-Feuer limit from 0 without events', () => {
    const parts = standardisedParts(county.map((stratum) => ({ ...stratum, events: 0 })));
    expect(dobsonLimits(parts)).toBeUndefined();
    expect(fayFeuerLimits(parts)[0]).toBe(0);
    expect(fayFeuerLimits(parts)[1]).toBeGreaterThan(0);
  });

  it('gives exact Poisson limits by Fay-Feuer for one stratum', () => {
    const parts = standardisedParts([{ events: 25, population: 5000, standard: 1 }]);
    const [low, high] = exactCountLimits(25);
    expect(fayFeuerLimits(parts)[0]).toBeCloseTo(low / 5000, 12);
    expect(fayFeuerLimits(parts)[1]).toBeCloseTo(high / 5000, 12);
  });
});
