import { lacking } from '../../data/analyse.ts';
import { controlSeries } from '../../data/control-series.ts';
import { mayShowSeries } from '../../data/differencing/guard-groups.ts';
import { rareEvents } from '../../data/rare-events.ts';
import { choiceFor } from '../../domain/control-choice.ts';
import { metricById } from '../../domain/metrics/catalogue.ts';
import { DEFAULT_DEFINITIONS, defined } from '../../domain/metrics/definitions.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { type ControlContext, controlFigure } from '../../report/control/control-figure.ts';
import { rareFigure } from '../../report/control/rare-figure.ts';
import { sparseReason } from '../../report/control/sparse.ts';
import { controlWords } from '../../report/messages/control.ts';
import { numbersOfResults } from '../../report/release/released-numbers.ts';
import type { Settings } from '../settings.ts';
import type { View } from '../view.ts';
import type { FigureGap, FigureRequest, PageFigures } from './figure-board.ts';

/** The further figure of the Trends page: whether the measure changes by more than chance, for everybody in view. */
export async function trendsBoard(
  input: FigureRequest,
  view: Pick<View, 'metric' | 'chart'>,
  { events, limits = [] }: Pick<Settings, 'events' | 'limits'>,
): Promise<PageFigures> {
  const { loaded, request, scope, source } = input;
  const base = metricById(view.metric);
  const metric = base && defined(base, request.definitions ?? DEFAULT_DEFINITIONS);
  if (metric === undefined || lacking(metric, loaded).missing.length > 0) return { figures: [], gaps: [] };
  const choice = choiceFor(metric, view.chart);
  const context = { choice, events, limits, asOf: request.asOf, scope, source, counting: loaded };
  return controlOf(input, metric, context);
}

/** A chart by period, or of single events where these are too rare for one, or why there is none. */
async function controlOf(
  { db, loaded, request, label }: FigureRequest,
  metric: Metric,
  context: ControlContext,
): Promise<PageFigures> {
  const { choice } = context;
  const series = await controlSeries(db, loaded, request, { metric: metric.id, choice });
  const isAsked = choice === 'days-between' || choice === 'cases-between';
  const reason = isAsked ? controlWords.rare.chosen : choice === 'auto' ? sparseReason(series) : null;
  const rare = reason === null ? null : await rareEvents(db, loaded, request, metric);
  if (rare?.state === 'hidden') return gap(metric, 'rare');
  const single = rare && reason !== null ? rareFigure({ ...context, rare, reason }) : null;
  if (single !== null) return { figures: [single], gaps: [] };
  if (isAsked) return gap(metric, 'few-events');
  const figure = series && controlFigure({ ...context, series });
  if (series === null || figure === null) return gap(metric, 'short');
  const isSafe = await mayShowSeries(db, loaded, series, { request, label });
  if (!isSafe) return gap(metric, 'differencing');
  const results = series.cells.flatMap(({ period, cell }) =>
    cell === null ? [] : [{ metric: series.metric, period, cell, group: null, leftOut: null }],
  );
  const numbers = new Map([[figure.id, numbersOfResults(results, { ...request, split: null })]]);
  return { figures: [figure], gaps: [], numbers };
}

function gap(metric: Metric, reason: FigureGap['reason']): PageFigures {
  return { figures: [], gaps: [{ question: controlWords.question(metric.label), reason, missing: [] }] };
}
