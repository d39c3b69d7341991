import { describe, expect, it } from 'vitest';
import { ENTRIES, entryById } from '../../../src/domain/evidence/library.ts';
import { publishedEstimate } from '../../../src/domain/evidence/published-estimate.ts';
import { entryOf } from './sample-study.ts';

const of = (value: Record<string, unknown>) => publishedEstimate(entryOf({ value }).result);

describe('publishedEstimate', () => {
  it('gives counts a Wilson interval', () => {
    const estimate = of({ kind: 'counts', numerator: 81, denominator: 263, printedPercent: 30.8 });
    expect(estimate?.value).toBeCloseTo(0.308, 3);
    expect(estimate?.interval?.low).toBeCloseTo(0.2553, 4);
    expect(estimate?.interval?.high).toBeCloseTo(0.3662, 4);
    expect(estimate?.denominator).toBe(263);
  });

  it('gives a percentage the interval that was published', () => {
    expect(of({ kind: 'percent', percent: 25, low: 22.5, high: 28 })).toEqual({
      value: 0.25,
      interval: { low: 0.225, high: 0.28 },
      denominator: null,
    });
  });

  it('invents no interval, not even where the denominator is known', () => {
    expect(of({ kind: 'percent', percent: 38, denominator: 367 })).toEqual({
      value: 0.38,
      interval: null,
      denominator: 367,
    });
  });

  it('has no proportion for effects and words', () => {
    expect(of({ kind: 'effect', measure: 'odds ratio', value: 0.4 })).toBeUndefined();
    expect(of({ kind: 'words' })).toBeUndefined();
  });

  it('gives small studies the wide intervals they have', () => {
    const heroes = entryById('HEROES-03');
    const interval = heroes && publishedEstimate(heroes.result)?.interval;
    expect(interval?.low).toBeCloseTo(0.3945, 3);
    expect(interval?.high).toBeCloseTo(0.7111, 3);
  });

  it('gives every result of the library a value inside its interval', () => {
    const estimates = ENTRIES.flatMap(({ result }) => publishedEstimate(result) ?? []);
    expect(estimates.length).toBeGreaterThan(70);
    const outside = estimates.filter(
      ({ value, interval }) => interval !== null && (value < interval.low || value > interval.high),
    );
    expect(outside).toEqual([]);
  });
});
