import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueScale } from '../../src/charts/value-scale.ts';

const textsOf = (...input: Parameters<typeof valueScale>) => valueScale(...input).ticks.map(({ text }) => text);

describe('valueScale', () => {
  it('starts a percentage at 0 and ends it at the next round percentage', () => {
    expect(textsOf('proportion', 0.62)).toEqual(['0%', '20%', '40%', '60%', '80%']);
  });

  it('never goes beyond 100%', () => {
    expect(valueScale('proportion', 0.97).max).toBe(1);
    expect(valueScale('proportion', 1).max).toBe(1);
  });

  it('shows small percentages large enough to read', () => {
    expect(textsOf('proportion', 0.07)).toEqual(['0%', '2%', '4%', '6%', '8%']);
  });

  it('still has an axis where nothing can be shown', () => {
    expect(textsOf('proportion', 0)).toEqual(['0%', '1%', '2%', '3%', '4%', '5%']);
    expect(textsOf('count', 0)).toEqual(['0', '1']);
  });

  it('names the unit of days once, at the top', () => {
    expect(textsOf('days', 18)).toEqual(['0', '5', '10', '15', '20 days']);
  });

  it('steps counts by whole round numbers', () => {
    expect(textsOf('count', 1204)).toEqual(['0', '500', '1,000', '1,500']);
    expect(textsOf('count', 3)).toEqual(['0', '1', '2', '3']);
  });

  it('holds the highest value with at most five steps, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom('days', 'count'), fc.integer({ min: 0, max: 2_000_000 }), (unit, highest) => {
        const { max, ticks } = valueScale(unit, highest);
        expect(max).toBeGreaterThanOrEqual(highest);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.at(-1)?.value).toBe(max);
      }),
    );
  });

  it('holds every proportion below its end', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (highest) => {
        const { max } = valueScale('proportion', highest);
        expect(max).toBeGreaterThanOrEqual(highest - 1e-9);
        expect(max).toBeLessThanOrEqual(1);
      }),
    );
  });
});
