/**
 * XmR chart (individuals chart): one measured value a period, such as median days.
 * Formula: centre = mean, limits centre -+ 2.66 times the mean moving range; sigma is a third of that distance.
 * Source: Montgomery DC. Introduction to Statistical Quality Control, 7th ed., 2013, section 6.4 (2.66 = 3 / 1.128).
 * Worked value: 3, 5, 4, 6, 2: centre 4, limits -1.985 and 9.985.
 */

import { meanOf } from './compensated-sum.ts';
import type { ChartOptions, ControlChartResult } from './control-chart.ts';
import { baselineOf, controlPoints } from './control-chart.ts';
import { meanMovingRange } from './moving-range.ts';

const LIMIT_FACTOR = 2.66;

/** The chart of values in order of time, or why there is none. */
export function xmrChart(values: readonly number[], options: ChartOptions = {}): ControlChartResult {
  if (!values.every(Number.isFinite)) return { state: 'undefined', reason: 'not-a-finite-number' };
  const baseline = baselineOf(values.length, options);
  if (baseline === undefined) return { state: 'undefined', reason: 'too-few-observations' };
  const base = values.slice(0, baseline);
  const centre = meanOf(base);
  const range = meanMovingRange(base, options.screened);
  const sigmas = values.map(() => (LIMIT_FACTOR * range) / 3);
  return {
    state: 'ok',
    centre,
    points: controlPoints(values, centre, sigmas, { floor: -Infinity, ceiling: Infinity }),
    dispersion: undefined,
    sigmaZ: undefined,
    meanMovingRange: range,
  };
}
