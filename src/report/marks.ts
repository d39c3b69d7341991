import type { Cell, Measured } from '../data/result.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import type { Mark } from './figure.ts';
import { suppressionSentence, undefinedSentence, waitingSentence } from './messages/reasons.ts';
import { counted, countText, daysText, percent, percentRange } from './numbers.ts';

/** What a unit is called: `1 person`, `12 episodes`. */
export function unitsText(metric: Pick<Metric, 'unit'>, value: number): string {
  switch (metric.unit) {
    case 'person':
      return counted(value, 'person', 'people');
    case 'episode':
      return counted(value, 'episode', 'episodes');
    case 'referral':
      return counted(value, 'referral', 'referrals');
    case 'encounter':
      return counted(value, 'encounter', 'encounters');
  }
}

/** A measured value with its unit: `46%`, `9 days`, `1,204`. */
export function valueText(metric: Pick<Metric, 'statistic'>, measured: Measured): string {
  switch (metric.statistic) {
    case 'proportion':
      return percent(measured.value, measured.denominator);
    case 'median-days':
      return daysText(measured.value);
    case 'volume':
      return countText(measured.value);
  }
}

/** The interval in the unit of its value, or an empty text for a plain count. */
export function intervalText(metric: Pick<Metric, 'statistic'>, { interval, denominator }: Measured): string {
  if (interval === null) return '';
  if (metric.statistic === 'proportion') return percentRange(interval.low, interval.high, denominator);
  return `${countText(interval.low)}–${countText(interval.high)} days`;
}

/** How many are still waiting for their window to pass. */
export function pendingText(pending: number | null): string {
  if (pending === null) return 'some pending';
  return pending === 0 ? '' : `${countText(pending)} pending`;
}

/** A cell as a mark, with the sentence that a tooltip, a screen reader and the table share. */
export function markOf(metric: Metric, cell: Cell, place: string): Mark {
  switch (cell.state) {
    case 'ok':
      return {
        state: 'ok',
        ...drawn(cell),
        label: `${place}: ${measuredText(metric, cell)}${andPending(cell.pending)}.`,
      };
    case 'immature':
      return immatureMark(metric, cell, place);
    case 'suppressed':
      return { state: 'suppressed', reason: cell.reason, label: `${place}: ${suppressionSentence(cell.reason)}` };
    case 'undefined':
      return { state: 'undefined', reason: cell.reason, label: `${place}: ${undefinedSentence(cell.reason)}` };
  }
}

function immatureMark(metric: Metric, cell: Extract<Cell, { state: 'immature' }>, place: string): Mark {
  const waiting = `${midSentence(waitingSentence(metric))}${andPending(cell.pending)}`;
  if (cell.partial === null) {
    return { state: 'immature', value: null, low: null, high: null, label: `${place}: ${waiting}.` };
  }
  const so = `${measuredText(metric, cell.partial)} so far`;
  return { state: 'immature', ...drawn(cell.partial), label: `${place}: ${so}; ${waiting}.` };
}

function midSentence(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1, -1)}`;
}

function drawn({ value, interval }: Measured) {
  return { value, low: interval?.low ?? null, high: interval?.high ?? null };
}

function andPending(pending: number | null): string {
  const text = pendingText(pending);
  return text === '' ? '' : `, ${text}`;
}

/** `46% of 41 people (32–61%)`. */
export function measuredText(metric: Metric, measured: Measured): string {
  const value = valueText(metric, measured);
  const interval = intervalText(metric, measured);
  switch (metric.statistic) {
    case 'proportion':
      return `${value} of ${unitsText(metric, measured.denominator)} (${interval})`;
    case 'median-days':
      return `a median of ${value} among ${unitsText(metric, measured.denominator)}${interval === '' ? '' : ` (${interval})`}`;
    case 'volume':
      return unitsText(metric, measured.value);
  }
}
