import type { ControlSeries } from '../../data/control-series.ts';
import type { Cell, Measured } from '../../data/result.ts';
import { assert } from '../../domain/assert.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { periodById } from '../../domain/period.ts';
import { count } from '../../domain/units.ts';
import { valueText } from '../marks.ts';
import { controlWords as words } from '../messages/control.ts';
import { suppressionSentence, undefinedSentence, waitingSentence } from '../messages/reasons.ts';
import { countText, periodText } from '../numbers.ts';
import type { ChartedPoint } from './charted-point.ts';
import type { ControlRow } from './control-rows.ts';

/** The complete periods that are shown; immature and hidden ones take no part in limits, rules and models. */
export function pointsOf({ cells }: Pick<ControlSeries, 'cells'>): readonly ChartedPoint[] {
  return cells.flatMap(({ period, cell }) => {
    if (cell?.state !== 'ok') return [];
    const { value, numerator, denominator } = cell;
    return [{ id: period, ...daysOf(period), value, numerator, denominator }];
  });
}

/** First and last day of every period of the series. */
export function placesOf({ cells }: Pick<ControlSeries, 'cells'>) {
  return cells.map(({ period }) => ({ id: period, ...daysOf(period) }));
}

function daysOf(period: string) {
  const span = periodById(period);
  assert(span !== undefined, `"${period}" is a period of a calendar`);
  return { start: span.start, end: span.end };
}

/** One row a period, also those with nothing to show. */
export function rowsOf({ metric, cells, exposure }: ControlSeries): readonly ControlRow[] {
  return cells.map(({ period, cell }) => {
    const measured = measuredOf(cell);
    const write = (value: number) =>
      exposure === null ? valueText(metric, { ...(measured ?? NOTHING), value }) : words.rate(value, exposure.subject);
    return {
      id: period,
      label: periodText(period),
      tick: periodText(period),
      value: measured === null ? null : measured.value,
      isPending: cell?.state === 'immature',
      text: measured === null ? '' : write(measured.value),
      numerator: measured?.numerator ?? null,
      denominator: measured?.denominator ?? null,
      pending: pendingOf(cell, metric),
      note: noteOf(cell, metric),
      lineText: write,
    };
  });
}

const NOTHING: Measured = { numerator: null, denominator: count(0), value: 0, interval: null };

function measuredOf(cell: Cell | null): Measured | null {
  if (cell?.state === 'ok') return cell;
  return cell?.state === 'immature' ? cell.partial : null;
}

function pendingOf(cell: Cell | null, { windowDays }: Metric): string {
  if (cell === null || cell.state === 'suppressed' || windowDays === null) return '';
  return cell.pending === null ? words.somePending : countText(cell.pending);
}

function noteOf(cell: Cell | null, metric: Metric): string {
  if (cell === null) return words.nobody;
  if (cell.state === 'suppressed') return suppressionSentence(cell.reason);
  if (cell.state === 'undefined') return undefinedSentence(cell.reason);
  return cell.state === 'immature' ? waitingSentence(metric) : '';
}
