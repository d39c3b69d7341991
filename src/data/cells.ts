import type { Metric } from '../domain/metrics/metric.ts';
import { periodById } from '../domain/period.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { isSmall, suppressSmall } from '../domain/privacy/primary.ts';
import { isFewOnOneSide } from '../domain/privacy/quantile-sides.ts';
import { shownCount, shownShare } from '../domain/privacy/shown-count.ts';
import { medianFromCounts } from '../domain/stats/median-interval.ts';
import { wilson } from '../domain/stats/wilson.ts';
import { addDays, type Count, count, type IsoDate } from '../domain/units.ts';
import type { Cell, Measured } from './result.ts';

/** People or episodes of one period and group, before anything is hidden. */
export interface ProportionCounts {
  readonly numerator: number;
  readonly denominator: number;
  readonly pending: number;
}

/** How many people needed how many days. */
export interface DayCounts {
  readonly days: readonly { readonly value: number; readonly count: number }[];
  readonly pending: number;
}

/**
 * Whether a period can be told in full on the as-of date: its windows had all passed, and of a plain count the period itself.
 * A share without a window is merely early in a period that goes on. `all` and `undated` have no end and are always told.
 */
export function isMature(metric: Metric, period: string, asOf: IsoDate | null): boolean {
  const span = periodById(period);
  if (span === undefined || asOf === null) return true;
  if (metric.statistic === 'volume') return span.end <= asOf;
  if (metric.windowDays === null) return true;
  return addDays(span.end, metric.windowDays + (metric.switches.lagDays ?? 0)) <= asOf;
}

/** A proportion with its Wilson interval, or the reason why it is not shown. */
export function proportionCell(counts: ProportionCounts, mature: boolean, policy: SuppressionPolicy): Cell {
  const { numerator, denominator } = counts;
  const hidden = suppressSmall(numerator, denominator, policy);
  const pending = hidden === 'small-denominator' ? null : shownPending(counts.pending, policy);
  const estimate = wilson(numerator, denominator);
  const measured: Measured | null =
    estimate.state === 'ok' && hidden === undefined
      ? {
          numerator: shownCount(numerator, policy),
          denominator: shownCount(denominator, policy),
          value: shownShare(estimate.value, policy),
          interval: { low: shownShare(estimate.low, policy), high: shownShare(estimate.high, policy) },
        }
      : null;
  if (!mature || (denominator === 0 && counts.pending > 0)) return { state: 'immature', pending, partial: measured };
  if (hidden !== undefined) return { state: 'suppressed', reason: hidden };
  if (measured) return { state: 'ok', pending, ...measured };
  return { state: 'undefined', reason: 'nobody-in-denominator', pending };
}

/**
 * The median number of days, or the reason why it is not shown; with its order-statistic interval where enough people lie beyond
 * both limits, `null` where few do.
 */
export function medianCell(counts: DayCounts, mature: boolean, policy: SuppressionPolicy): Cell {
  const people = counts.days.reduce((sum, { count: n }) => sum + n, 0);
  const estimate = medianFromCounts(counts.days);
  const isFew = (quantile: number) => isFewOnOneSide(counts.days, quantile, policy);
  const isOneSided = estimate.state === 'ok' && isFew(estimate.value);
  const reason = isSmall(people, policy) ? 'small-denominator' : isOneSided ? 'small-side' : undefined;
  const pending = reason === 'small-denominator' ? null : shownPending(counts.pending, policy);
  const measured: Measured | null =
    estimate.state === 'ok' && reason === undefined
      ? {
          numerator: null,
          denominator: shownCount(people, policy),
          value: estimate.value,
          interval: isFew(estimate.low) || isFew(estimate.high) ? null : { low: estimate.low, high: estimate.high },
        }
      : null;
  if (!mature || (people === 0 && counts.pending > 0)) return { state: 'immature', pending, partial: measured };
  if (reason !== undefined) return { state: 'suppressed', reason };
  if (measured) return { state: 'ok', pending, ...measured };
  return {
    state: 'undefined',
    reason: estimate.state === 'undefined' ? estimate.reason : 'nobody-in-denominator',
    pending,
  };
}

/** A plain count, or the reason why it is not shown. */
export function volumeCell(people: number, mature: boolean, policy: SuppressionPolicy): Cell {
  if (isSmall(people, policy)) return { state: 'suppressed', reason: 'small-denominator' };
  const shown = shownCount(people, policy);
  const measured: Measured = { numerator: null, denominator: shown, value: shown, interval: null };
  return mature
    ? { state: 'ok', pending: count(0), ...measured }
    : { state: 'immature', pending: count(0), partial: measured };
}

/** A number of people still waiting, or `null` when it is too small to show. */
export function shownPending(pending: number, policy: SuppressionPolicy): Count | null {
  return isSmall(pending, policy) ? null : shownCount(pending, policy);
}
