/**
 * The finest period by which a trend may be drawn, and which chart its number of points bears.
 * Formula: the first of month, quarter, half-year, year with a median of at least 20 people a period and at least 80 % of the
 *   periods with 11 or more; 20 periods or more bear a control chart, 12-19 one with trial limits, 10-11 a run chart, fewer
 *   only points with intervals.
 * Source: our convention, as no published one agrees; NHSRplotthedots warns below 12 points.
 * Worked value: 36 months with 6, 9, 8 people over and over: 12 quarters of 23, trial limits.
 */

import { sumOf } from './compensated-sum.ts';
import { quantileOf } from './descriptive-quantiles.ts';
import { countFault } from './proportion-interval.ts';

export type PeriodLevel = 'month' | 'quarter' | 'half-year' | 'year';
export type TrendDisplay = 'control-chart' | 'trial-limits' | 'run-chart' | 'points' | 'table';

const MEDIAN_PEOPLE = 20;
const ENOUGH_PEOPLE = 11;
const ENOUGH_PERIODS = 0.8;

const LEVELS: readonly { readonly level: PeriodLevel; readonly months: number }[] = [
  { level: 'month', months: 1 },
  { level: 'quarter', months: 3 },
  { level: 'half-year', months: 6 },
  { level: 'year', months: 12 },
];

export interface PeriodChoice {
  /** Undefined where even years hold too few people: a table without a trend. */
  readonly level: PeriodLevel | undefined;
  readonly display: TrendDisplay;
  /** People a period at that level. */
  readonly people: readonly number[];
}

const NO_TREND: PeriodChoice = { level: undefined, display: 'table', people: [] };

/** What so many periods bear. */
export function displayFor(periods: number): TrendDisplay {
  if (periods >= 20) return 'control-chart';
  if (periods >= 12) return 'trial-limits';
  return periods >= 10 ? 'run-chart' : 'points';
}

/** People by whole periods of `months`; an incomplete last one is left out. */
function byPeriod(monthly: readonly number[], months: number): number[] {
  return Array.from({ length: Math.floor(monthly.length / months) }, (_, period) =>
    sumOf(monthly.slice(period * months, (period + 1) * months)),
  );
}

function isEnough(people: readonly number[]): boolean {
  if (people.length === 0) return false;
  const median = quantileOf(
    people.toSorted((a, b) => a - b),
    0.5,
  );
  const filled = people.filter((n) => n >= ENOUGH_PEOPLE).length;
  return median >= MEDIAN_PEOPLE && filled / people.length >= ENOUGH_PERIODS;
}

/** The choice for people by month, the first of them the first month of a calendar year; no trend where one is no count. */
export function selectPeriod(monthly: readonly number[]): PeriodChoice {
  if (monthly.some((people) => countFault(people) !== undefined)) return NO_TREND;
  for (const { level, months } of LEVELS) {
    const people = byPeriod(monthly, months);
    if (isEnough(people)) return { level, display: displayFor(people.length), people };
  }
  return NO_TREND;
}
