/**
 * The rules of NHS England's "Making Data Count" for special causes.
 * Formula: outside: beyond a 3-sigma limit; shift: 7 points in a row on one side of the centre; trend: 7 points each higher (or
 *   lower) than the last; two of three: 2 of 3 points beyond 2 sigma and within the limits, all 3 on one side.
 * Source: `ptd_calculate_point_type` of NHSRplotthedots 0.2.2, which follows the Making Data Count tools.
 * Worked value: seven points of 11 after seven of 9, limits 6.6 and 13.4: every point belongs to a shift, none is outside.
 */

import type { ControlChart, ControlPoint } from './control-chart.ts';
import { deviateOf } from './control-chart.ts';
import type { Side } from './point-patterns.ts';
import { inMOfN, inRun, inTrend, sideOf } from './point-patterns.ts';

const RUN = 7;

export interface NhsSignals {
  readonly outside: boolean;
  readonly shift: boolean;
  readonly trend: boolean;
  readonly twoOfThree: boolean;
}

function isOutside({ value, lower, upper }: ControlPoint): boolean {
  return value > upper || value < lower;
}

/** The signals of each point of a chart. */
export function nhsSignals({ centre, points }: ControlChart): NhsSignals[] {
  const sides: Side[] = points.map(({ value }) => sideOf(value, centre));
  const shift = inRun(sides, RUN);
  const trend = inTrend(
    points.map(({ value }) => value),
    RUN,
  );
  const hits = points.map((point) => ({
    hit: !isOutside(point) && Math.abs(deviateOf(point, centre)) > 2,
    side: sideOf(point.value, centre),
  }));
  const twoOfThree = inMOfN(hits, { m: 2, n: 3, allOnOneSide: true });
  return points.map((point, at) => ({
    outside: isOutside(point),
    shift: shift[at] === true,
    trend: trend[at] === true,
    twoOfThree: twoOfThree[at] === true,
  }));
}

/** Whether any rule marks the point. */
export function isSpecialCause(signals: NhsSignals): boolean {
  return signals.outside || signals.shift || signals.trend || signals.twoOfThree;
}
