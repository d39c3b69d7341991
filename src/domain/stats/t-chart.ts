/**
 * t chart: days between rare events, such as deaths; points above the upper limit mean fewer events.
 * Formula: y = T^(1/3.6) makes exponential waits nearly normal; XmR chart of y (centre mean, limits centre -+ 2.66 times the mean
 *   moving range); everything brought back by y^3.6, a lower limit below 0 being 0. Rules are read on the scale of y.
 * Source: Nelson LS. J Qual Technol 1994;26:239-240; Montgomery DC. Introduction to Statistical Quality Control, 7th ed., 2013,
 *   section 7.3; the same in qicharts2, `qic.t`, which writes 3 / 1.128 for 2.66 and refuses waits of 0.
 * Worked value: 1, 2^3.6 and 3^3.6 days (y = 1, 2, 3): centre 2^3.6 = 12.126, limits 0 and 4.66^3.6 = 254.75.
 * Two events on one day are 0 days apart. Days are whole, so a lower limit below one day is taken as none: it would mark every
 * two events of one day.
 */

import type { UndefinedReason } from '../estimate.ts';
import type { ChartOptions } from './control-chart.ts';
import { type NhsSignals, nhsSignals } from './nhs-rules.ts';
import { xmrChart } from './xmr-chart.ts';

const POWER = 3.6;

/** One wait with its limits, in days. */
export interface RareEventPoint {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

export type RareEventChart =
  | {
      readonly state: 'ok';
      readonly centre: number;
      readonly points: readonly RareEventPoint[];
      /** One entry a point. */
      readonly signals: readonly NhsSignals[];
    }
  | { readonly state: 'undefined'; readonly reason: UndefinedReason };

const SHORTEST_TOLD_DAYS = 1;

function back(y: number): number {
  return Math.max(0, y) ** POWER;
}

/** The chart of days between events in order of time, or why there is none. */
export function tChart(daysBetween: readonly number[], options: ChartOptions = {}): RareEventChart {
  if (daysBetween.some((days) => days < 0)) return { state: 'undefined', reason: 'dates-out-of-order' };
  const chart = xmrChart(
    daysBetween.map((days) => days ** (1 / POWER)),
    options,
  );
  if (chart.state !== 'ok') return chart;
  const points = chart.points.map((point) =>
    back(point.lower) < SHORTEST_TOLD_DAYS ? { ...point, lower: -Infinity } : point,
  );
  return {
    state: 'ok',
    centre: back(chart.centre),
    points: points.map(({ lower, upper }, at) => ({
      value: daysBetween[at] ?? Number.NaN,
      lower: back(lower),
      upper: back(upper),
    })),
    signals: nhsSignals({ ...chart, points }),
  };
}
