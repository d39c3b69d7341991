/**
 * p chart (with Laney's limits: p' chart): a proportion of people by period.
 * Formula: centre = sum x / sum n, sigma(i) = sqrt(centre (1 - centre) / n(i)), limits centre -+ 3 sigma, cut to 0-1.
 * Source: Montgomery DC. Introduction to Statistical Quality Control, 7th ed., 2013, section 7.2; Laney DB. Qual Eng
 *   2002;14:531-537.
 * Worked value: Montgomery's orange-juice cans, 30 samples of 50: centre 0.2313, limits 0.0524 and 0.4102.
 */

import type { AttributeOptions } from './attribute-chart.ts';
import { attributeChart } from './attribute-chart.ts';
import type { ControlChartResult } from './control-chart.ts';
import type { Counts } from './proportion-interval.ts';
import { proportionFault } from './proportion-interval.ts';

/** The chart of mature periods in order of time, each with at least one person; or why there is none. */
export function pChart(periods: readonly Counts[], options: AttributeOptions = {}): ControlChartResult {
  const fault = periods.map(proportionFault).find((reason) => reason !== undefined);
  if (fault !== undefined) return { state: 'undefined', reason: fault };
  const sigma = (centre: number, n: number) => Math.sqrt((centre * (1 - centre)) / n);
  const points = periods.map(({ numerator: x, denominator: n }) => ({ x, n }));
  return attributeChart(points, { sigma, floor: 0, ceiling: 1 }, options);
}
