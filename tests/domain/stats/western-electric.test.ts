import { describe, expect, it } from 'vitest';
import type { ControlChart } from '../../../src/domain/stats/control-chart.ts';
import { controlPoints } from '../../../src/domain/stats/control-chart.ts';
import type { WesternElectricSignals } from '../../../src/domain/stats/western-electric.ts';
import { westernElectricSignals } from '../../../src/domain/stats/western-electric.ts';

/** Centre 0 and sigma 1, limits cut at 2.5 as those of a proportion may be. */
const chart = (...values: number[]): ControlChart => ({
  state: 'ok',
  centre: 0,
  points: controlPoints(
    values,
    0,
    values.map(() => 1),
    { floor: -2.5, ceiling: 2.5 },
  ),
  dispersion: undefined,
  sigmaZ: undefined,
  meanMovingRange: undefined,
});

const marked = (rule: keyof WesternElectricSignals, ...values: number[]) =>
  westernElectricSignals(chart(...values)).flatMap((signals, at) => (signals[rule] ? [at + 1] : []));

describe('westernElectricSignals', () => {
  it('marks points beyond three sigma, whatever the drawn limit', () => {
    expect(marked('beyondThreeSigma', 2.9, 3.1, -3.1, -3)).toEqual([2, 3]);
  });

  it('marks the hits among two of three beyond two sigma, the third anywhere', () => {
    expect(marked('twoOfThree', 0, 2.1, 0, 2.2)).toEqual([2, 4]);
    expect(marked('twoOfThree', 2.1, -1, 2.2)).toEqual([1, 3]);
    expect(marked('twoOfThree', 2.1, 0, -2.2)).toEqual([]);
  });

  it('marks the hits among four of five beyond one sigma on one side', () => {
    expect(marked('fourOfFive', 1.1, 1.2, -1.5, 1.1, 1.3)).toEqual([1, 2, 4, 5]);
    expect(marked('fourOfFive', 1.1, 1.2, 0, 0, 1.1, 1.3)).toEqual([]);
  });

  it('marks eight on one side, not seven', () => {
    expect(marked('eightOnOneSide', 1, 1, 1, 1, 1, 1, 1, 1, -1)).toHaveLength(8);
    expect(marked('eightOnOneSide', 1, 1, 1, 1, 1, 1, 1, -1)).toEqual([]);
  });
});
