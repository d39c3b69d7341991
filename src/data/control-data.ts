import type { ControlChoice } from '../domain/control-choice.ts';
import { catalogueId } from '../domain/metrics/define-metric.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import type { PeriodLevel } from '../domain/stats/period-selection.ts';
import { type ControlSeries, controlSeries } from './control-series.ts';
import type { Db } from './db/port.ts';
import { type RareEvents, rareEvents } from './rare-events.ts';
import type { AnalysisRequest } from './request.ts';
import type { Loaded } from './workspace.ts';

/** Why a chart is one of single events: asked for, no periods that can be shown, or on average so few events in one. */
export type WhyRare =
  | { readonly code: 'chosen' }
  | { readonly code: 'no-periods' }
  | { readonly code: 'sparse'; readonly events: number; readonly level: PeriodLevel };

/** What a control chart is drawn from. */
export type ControlData =
  | { readonly kind: 'periods'; readonly series: ControlSeries }
  | { readonly kind: 'events'; readonly rare: RareEvents; readonly why: WhyRare }
  /** Only single events would do, and these are hidden by the rule in force. */
  | { readonly kind: 'hidden' }
  /** Single events were asked for, and there are too few of them. */
  | { readonly kind: 'few-events' }
  | { readonly kind: 'none' };

interface DataChoice {
  readonly metric: Metric;
  readonly choice: ControlChoice;
  /** Whether a series tells nothing beside what was shown before; absent: every one may be shown. */
  readonly mayShow?: (series: ControlSeries) => Promise<boolean>;
}

/** With fewer events in the average period most periods hold none or one: a p chart takes n p of 3 (Montgomery, 7.2). */
const EVENTS_FOR_SHARES = 3;
const FEWEST_PERIODS = 10;
const FEWEST_EVENTS = 11;

/**
 * Chooses between periods and single events: the latter where they are asked for, or too rare for shares by period. `metric`
 * is counted as the request's definitions say.
 */
export async function controlData(
  db: Db,
  loaded: Loaded,
  request: Omit<AnalysisRequest, 'metrics' | 'by' | 'split'>,
  { metric, choice, mayShow }: DataChoice,
): Promise<ControlData> {
  const asked = { metric: catalogueId(metric.id), choice, ...(mayShow === undefined ? {} : { mayShow }) };
  const series = await controlSeries(db, loaded, request, asked);
  const isAsked = choice === 'days-between' || choice === 'cases-between';
  const why = isAsked ? ({ code: 'chosen' } as const) : choice === 'auto' ? sparseness(series) : null;
  const rare = why === null ? null : await rareEvents(db, loaded, request, metric);
  if (rare?.state === 'hidden') return { kind: 'hidden' };
  if (rare && why && eventsIn(rare) >= FEWEST_EVENTS) return { kind: 'events', rare, why };
  if (isAsked) return { kind: 'few-events' };
  return series === null ? { kind: 'none' } : { kind: 'periods', series };
}

function eventsIn({ days }: RareEvents): number {
  return days.reduce((sum, { events }) => sum + events, 0);
}

/** Why events are too sparse for shares by period; `null` where they are not. */
export function sparseness(series: ControlSeries | null): WhyRare | null {
  const told =
    series?.cells.flatMap(({ cell }) => (cell?.state === 'ok' && cell.numerator !== null ? [cell.numerator] : [])) ??
    [];
  if (series === null || told.length < FEWEST_PERIODS) return { code: 'no-periods' };
  const events = told.reduce((sum, one) => sum + one, 0) / told.length;
  return events < EVENTS_FOR_SHARES ? { code: 'sparse', events, level: series.level } : null;
}
