import type { ControlSeries } from '../../data/control-series.ts';
import { controlWords as words } from '../messages/control.ts';

/** With fewer events in the average period most periods hold none or one: a p chart takes n p of 3 (Montgomery, 7.2). */
const EVENTS_FOR_SHARES = 3;
const FEWEST_PERIODS = 10;

/** Why a measure of events is too sparse for shares by period; `null` where it is not. */
export function sparseReason(series: ControlSeries | null): string | null {
  const told =
    series?.cells.flatMap(({ cell }) => (cell?.state === 'ok' && cell.numerator !== null ? [cell.numerator] : [])) ??
    [];
  if (series === null || told.length < FEWEST_PERIODS) return words.rare.noPeriods;
  const events = told.reduce((sum, one) => sum + one, 0) / told.length;
  return events < EVENTS_FOR_SHARES ? words.rare.sparse(events.toFixed(1), series.level) : null;
}
