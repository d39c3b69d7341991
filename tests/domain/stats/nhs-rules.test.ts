import { describe, expect, it } from 'vitest';
import type { ControlChart } from '../../../src/domain/stats/control-chart.ts';
import { controlPoints } from '../../../src/domain/stats/control-chart.ts';
import type { NhsSignals } from '../../../src/domain/stats/nhs-rules.ts';
import { isSpecialCause, nhsSignals } from '../../../src/domain/stats/nhs-rules.ts';
import { xmrChart } from '../../../src/domain/stats/xmr-chart.ts';

/** A chart with centre 0 and sigma 1. */
const standard = (...values: number[]): ControlChart => ({
  state: 'ok',
  centre: 0,
  points: controlPoints(
    values,
    0,
    values.map(() => 1),
    { floor: -Infinity, ceiling: Infinity },
  ),
  dispersion: undefined,
  sigmaZ: undefined,
  meanMovingRange: undefined,
});

const marked = (chart: ControlChart, rule: keyof NhsSignals) =>
  nhsSignals(chart).flatMap((signals, at) => (signals[rule] ? [at + 1] : []));

describe('nhsSignals', () => {
  it('marks points beyond the limits, not those on them', () => {
    expect(marked(standard(0, 3, 3.01, -3, -3.01), 'outside')).toEqual([3, 5]);
  });

  it('marks all points of a shift of seven', () => {
    expect(marked(standard(-1, 1, 2, 1, 2, 1, 2, 1, -1), 'shift')).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(marked(standard(-1, 1, 2, 1, 2, 1, 2, -1), 'shift')).toEqual([]);
  });

  it('lets a point on the centre line break a shift', () => {
    expect(marked(standard(1, 2, 1, 0, 2, 1, 2, 1), 'shift')).toEqual([]);
  });

  it('marks seven points that rise or fall, which six steps make', () => {
    expect(marked(standard(-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 1), 'trend')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(marked(standard(-1.5, -1, -0.5, 0, 0.5, 1, 1), 'trend')).toEqual([]);
  });

  it('marks two of three near a limit, all three on one side and inside it', () => {
    expect(marked(standard(2.1, 0.5, 2.2, -1), 'twoOfThree')).toEqual([1, 3]);
    expect(marked(standard(2.1, -0.5, 2.2, -1), 'twoOfThree')).toEqual([]);
    expect(marked(standard(2.1, 0.5, 3.2, -1), 'twoOfThree')).toEqual([]);
  });

  it('sees a shift and nothing outside in seven of 9 and seven of 11', () => {
    const values = [9, 9, 9, 9, 9, 9, 9, 11, 11, 11, 11, 11, 11, 11].map(
      (value, at) => value + (at % 2 === 0 ? 0.5 : -0.5),
    );
    const chart = xmrChart(values);
    if (chart.state !== 'ok') throw new Error('no chart');
    expect(marked(chart, 'shift')).toHaveLength(14);
    expect(marked(chart, 'outside')).toEqual([]);
  });

  it('takes any one rule for a special cause', () => {
    const quiet = { outside: false, shift: false, trend: false, twoOfThree: false };
    expect(isSpecialCause(quiet)).toBe(false);
    for (const rule of ['outside', 'shift', 'trend', 'twoOfThree']) {
      expect(isSpecialCause({ ...quiet, [rule]: true })).toBe(true);
    }
  });

  it('marks nothing on a chart without any variation', () => {
    const chart = xmrChart(new Array(15).fill(5));
    if (chart.state !== 'ok') throw new Error('no chart');
    expect(nhsSignals(chart).some(isSpecialCause)).toBe(false);
  });
});
