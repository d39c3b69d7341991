import { describe, expect, it } from 'vitest';
import { betweenVariance } from '../../../src/domain/stats/between-variance.ts';
import { randomEffects } from '../../../src/domain/stats/random-effects.ts';
import { logitEffect } from '../../../src/domain/stats/study-effects.ts';

const effectsOf = (rows: readonly (readonly [number, number])[]) =>
  rows.map(([numerator, denominator]) => logitEffect({ numerator, denominator }));

const six = effectsOf([
  [17, 24],
  [22, 55],
  [61, 83],
  [70, 140],
  [133, 190],
  [188, 400],
]);

describe('randomEffects', () => {
  const result = randomEffects(six, betweenVariance(six, 'REML'));

  it('gives the six studies of the header', () => {
    expect(result.mean).toBeCloseTo(0.3424, 4);
    expect(result.modifiedLimits?.[0]).toBeCloseTo(-0.2969, 4);
    expect(result.modifiedLimits?.[1]).toBeCloseTo(0.9817, 4);
    expect(result.i2).toBeCloseTo(0.9, 2);
    expect(result.qDegrees).toBe(5);
  });

  it('expects a new program within a wider range than the mean, wider still on fewer degrees of freedom', () => {
    expect(result.prediction?.[0]).toBeLessThan(result.widerPrediction?.[0] ?? Number.NaN);
    expect(result.widerPrediction?.[0]).toBeLessThan(result.modifiedLimits?.[0] ?? Number.NaN);
  });

  it('does not claim certainty where studies agree by chance', () => {
    const same = effectsOf([
      [10, 40],
      [10, 40],
      [10, 40],
      [10, 40],
    ]);
    const agreed = randomEffects(same, 0);
    expect(agreed.knappHartungError).toBeCloseTo(0, 12);
    const [low, high] = agreed.modifiedLimits ?? [Number.NaN, Number.NaN];
    expect(high - low).toBeGreaterThan(1);
    expect(agreed.i2).toBe(0);
  });

  it('says less the fewer studies there are', () => {
    const two = randomEffects(six.slice(0, 2), 0.3);
    expect(two.prediction).toBeUndefined();
    expect(two.modifiedLimits).toBeDefined();
    const one = randomEffects(six.slice(0, 1), 0);
    expect(one).toMatchObject({ modifiedLimits: undefined, widerPrediction: undefined, qPValue: 1, i2: 0 });
  });

  it('throws without studies', () => {
    expect(() => randomEffects([], 0)).toThrow('averaged');
  });
});
