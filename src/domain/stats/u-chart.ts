/**
 * u chart (with Laney's limits: u' chart): events per person-time or population by period; and c chart: counts by period.
 * Formula: centre = sum x / sum n, sigma(i) = sqrt(centre / n(i)), limits centre -+ 3 sigma, never below 0; c is u with n = 1.
 * Source: Montgomery DC. Introduction to Statistical Quality Control, 7th ed., 2013, section 7.3; Laney DB. Qual Eng
 *   2002;14:531-537.
 * Worked value: 4, 9 and 5 events, one unit each: centre 6, limits 0 and 13.35.
 */

import type { UndefinedReason } from '../estimate.ts';
import type { AttributeOptions } from './attribute-chart.ts';
import { attributeChart } from './attribute-chart.ts';
import type { ChartOptions, ControlChartResult } from './control-chart.ts';
import { countFault } from './proportion-interval.ts';

/** Events among `time`, a population or person-time of the period, in any unit. */
export interface PeriodEvents {
  readonly events: number;
  readonly time: number;
}

const KIND = { sigma: (centre: number, n: number) => Math.sqrt(centre / n), floor: 0, ceiling: Infinity };

/** Why a period can have no rate, or undefined when it has one. */
export function eventsFault({ events, time }: PeriodEvents): UndefinedReason | undefined {
  const fault = countFault(events) ?? (Number.isFinite(time) ? undefined : 'not-a-finite-number');
  return fault ?? (time > 0 ? undefined : 'no-time-at-risk');
}

/** The chart of periods in order of time, or why there is none. */
export function uChart(periods: readonly PeriodEvents[], options: AttributeOptions = {}): ControlChartResult {
  const fault = periods.map(eventsFault).find((reason) => reason !== undefined);
  if (fault !== undefined) return { state: 'undefined', reason: fault };
  return attributeChart(
    periods.map(({ events, time }) => ({ x: events, n: time })),
    KIND,
    options,
  );
}

/** The chart of counts in periods of equal length and population, or why there is none. */
export function cChart(counts: readonly number[], options: ChartOptions = {}): ControlChartResult {
  const chart = uChart(
    counts.map((events) => ({ events, time: 1 })),
    options,
  );
  return chart.state === 'ok' ? { ...chart, dispersion: undefined } : chart;
}
