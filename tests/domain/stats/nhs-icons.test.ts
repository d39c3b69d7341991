import { describe, expect, it } from 'vitest';
import type { ControlChart } from '../../../src/domain/stats/control-chart.ts';
import { controlPoints } from '../../../src/domain/stats/control-chart.ts';
import { type GoodDirection, targetAssurance, variationOf } from '../../../src/domain/stats/nhs-icons.ts';
import { nhsSignals } from '../../../src/domain/stats/nhs-rules.ts';

/** Centre 50, limits 40 to 60. */
const chart = (...values: number[]): ControlChart => ({
  state: 'ok',
  centre: 50,
  points: controlPoints(
    values,
    50,
    values.map(() => 10 / 3),
    { floor: 0, ceiling: 100 },
  ),
  dispersion: undefined,
  sigmaZ: undefined,
  meanMovingRange: undefined,
});

/** What the last point of a chart says. */
function latestVariation({ centre, points, ...chart }: ControlChart, good: GoodDirection) {
  const [before, latest] = points.slice(-2).map(({ value }) => value);
  const signals = nhsSignals({ centre, points, ...chart }).at(-1);
  if (before === undefined || latest === undefined || signals === undefined) throw new Error('too few points');
  return variationOf({ latest, before, centre, signals }, good);
}

describe('what the latest point says', () => {
  it.each([
    ['a point within the limits', chart(50, 53), 'common-cause', 'common-cause'],
    ['a point above', chart(50, 61), 'improvement', 'concern'],
    ['a point below', chart(50, 39), 'concern', 'improvement'],
    ['a shift to above', chart(51, 52, 51, 53, 52, 51, 52), 'improvement', 'concern'],
    ['a rise from below the centre', chart(42, 43, 44, 45, 46, 47, 48), 'concern', 'improvement'],
    ['a rise across the centre', chart(46, 47, 48, 49, 51, 52, 53), 'improvement', 'concern'],
    ['a fall across the centre', chart(53, 52, 51, 49, 48, 47, 46), 'concern', 'improvement'],
  ])('reads %s by the direction that is good', (_, own, higher, lower) => {
    expect(latestVariation(own, 'higher-is-better')).toBe(higher);
    expect(latestVariation(own, 'lower-is-better')).toBe(lower);
  });

  it('names no good or bad where no direction is good', () => {
    expect(latestVariation(chart(50, 61), 'neither')).toBe('change');
    expect(latestVariation(chart(50, 51), 'neither')).toBe('common-cause');
  });

  it('looks at the latest point only', () => {
    expect(latestVariation(chart(70, 50, 51), 'higher-is-better')).toBe('common-cause');
  });
});

describe('targetAssurance', () => {
  const usual = chart(50, 51);

  it.each([
    [30, 'met-consistently', 'missed-consistently'],
    [40, 'hit-or-miss', 'hit-or-miss'],
    [50, 'hit-or-miss', 'hit-or-miss'],
    [70, 'missed-consistently', 'met-consistently'],
  ])('reads limits 40 to 60 against the target %d', (target, higher, lower) => {
    expect(targetAssurance(usual, target, 'higher-is-better')).toBe(higher);
    expect(targetAssurance(usual, target, 'lower-is-better')).toBe(lower);
  });

  it('promises nothing without a direction, a target or points', () => {
    expect(targetAssurance(usual, 30, 'neither')).toBeUndefined();
    expect(targetAssurance(usual, Number.NaN, 'higher-is-better')).toBeUndefined();
    expect(targetAssurance(chart(), 30, 'higher-is-better')).toBeUndefined();
  });
});
