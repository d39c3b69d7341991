import { lacking } from '../data/analyse.ts';
import { controlData } from '../data/control-data.ts';
import type { ControlSeries } from '../data/control-series.ts';
import { mayShowSeries } from '../data/differencing/guard-groups.ts';
import type { Result } from '../data/result.ts';
import { choiceFor } from '../domain/control-choice.ts';
import { metricById } from '../domain/metrics/catalogue.ts';
import { DEFAULT_DEFINITIONS, defined } from '../domain/metrics/definitions.ts';
import { controlFigure } from '../report/control/control-figure.ts';
import { controlWords } from '../report/messages/control.ts';
import { numbersOfResults } from '../report/release/released-numbers.ts';
import type { Asked, CountySettings } from './asked.ts';
import type { FigureGap, FigureRequest, PageFigures } from './figure-board.ts';

/** The further figure of the Trends page: whether the measure changes by more than chance, for everybody in view. */
export async function trendsBoard(
  { db, loaded, request, label, scope, source }: FigureRequest,
  view: Pick<Asked, 'metric' | 'chart'>,
  { events, limits = [] }: Pick<CountySettings, 'events' | 'limits'>,
): Promise<PageFigures> {
  const base = metricById(view.metric);
  const metric = base && defined(base, request.definitions ?? DEFAULT_DEFINITIONS);
  if (metric === undefined || lacking(metric, loaded).missing.length > 0) return { figures: [], gaps: [] };
  const choice = choiceFor(metric, view.chart);
  let isWithheld = false;
  const mayShow = async (series: ControlSeries) => {
    const isSafe = await mayShowSeries(db, loaded, series, { request, label });
    isWithheld ||= !isSafe;
    return isSafe;
  };
  const data = await controlData(db, loaded, request, { metric, choice, mayShow });
  const gap = (reason: FigureGap['reason']): PageFigures => ({
    figures: [],
    gaps: [{ question: controlWords.question(metric.label), reason, missing: [] }],
  });
  if (data.kind === 'hidden') return gap('rare');
  if (data.kind === 'few-events') return gap('few-events');
  if (data.kind === 'none') return gap(isWithheld ? 'differencing' : 'short');
  const context = { choice, events, limits, asOf: request.asOf, scope, source, counting: loaded };
  const figure = controlFigure(data, context);
  if (figure === null) return gap(isWithheld ? 'differencing' : 'short');
  if (data.kind === 'events') return { figures: [figure], gaps: [] };
  const numbers = new Map([[figure.id, numbersOfResults(resultsOf(data.series), { ...request, split: null })]]);
  return { figures: [figure], gaps: [], numbers };
}

/** The cells of the series as results; events per person are two volumes. */
function resultsOf({ metric, exposure, cells }: ControlSeries): readonly Result[] {
  return cells.flatMap(({ period, cell }) => {
    if (cell === null) return [];
    const result = { metric, period, cell, group: null, leftOut: null };
    if (exposure === null || cell.state !== 'ok' || cell.numerator === null) return [result];
    return [
      { ...result, cell: { ...cell, numerator: null, denominator: cell.numerator } },
      { ...result, metric: exposure, cell: { ...cell, numerator: null } },
    ];
  });
}
