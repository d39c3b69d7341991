import { describe, expect, it } from 'vitest';
import { poissonCdf } from '../../../src/domain/stats/distributions.ts';
import { byarCountLimits, exactCountLimits } from '../../../src/domain/stats/poisson-interval.ts';

describe('exactCountLimits', () => {
  it('gives 4.1154 to 17.0848 for 9 events', () => {
    const [low, high] = exactCountLimits(9);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['4.1154', '17.0848']);
  });

  it('starts at exactly 0 without events', () => {
    expect(exactCountLimits(0)[0]).toBe(0);
    expect(exactCountLimits(0)[1]).toBeCloseTo(-Math.log(0.025), 12);
  });

  it.each([1, 7, 60, 5000])('leaves 2.5 %% in each tail of %i events', (x) => {
    const [low, high] = exactCountLimits(x);
    expect(1 - poissonCdf(x - 1, low)).toBeCloseTo(0.025, 10);
    expect(poissonCdf(x, high)).toBeCloseTo(0.025, 10);
  });
});

describe('byarCountLimits', () => {
  it('gives 4.7874 to 18.3915 for 10 events', () => {
    const [low, high] = byarCountLimits(10);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['4.7874', '18.3915']);
  });

  it.each([10, 25, 400, 100000])('is within 0.2 %% of exact for %i events', (x) => {
    const [exact, byar] = [exactCountLimits(x), byarCountLimits(x)];
    expect(byar[0] / exact[0]).toBeCloseTo(1, 2);
    expect(Math.abs(byar[0] / exact[0] - 1)).toBeLessThan(0.002);
    expect(Math.abs(byar[1] / exact[1] - 1)).toBeLessThan(0.002);
  });

  it('falls below 0 for one event at a very high level', () => {
    expect(byarCountLimits(1, 0.998)[0]).toBeLessThan(0);
  });

  it('throws at a count that is none', () => {
    expect(() => byarCountLimits(-1)).toThrow('count of events');
    expect(() => exactCountLimits(Number.NaN)).toThrow('count of events');
  });
});
