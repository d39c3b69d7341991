import { lacking } from '../../data/analyse.ts';
import { controlSeries } from '../../data/control-series.ts';
import { metricById } from '../../domain/metrics/catalogue.ts';
import { controlFigure } from '../../report/control/control-figure.ts';
import { controlWords } from '../../report/messages/control.ts';
import type { Settings } from '../settings.ts';
import type { View } from '../view.ts';
import type { FigureRequest, PageFigures } from './figure-board.ts';

/** The further figure of the Trends page: whether the measure changes by more than chance, for everybody in view. */
export async function trendsBoard(
  { db, loaded, request, scope, source }: FigureRequest,
  { metric, chart }: Pick<View, 'metric' | 'chart'>,
  { events, limits = [] }: Pick<Settings, 'events' | 'limits'>,
): Promise<PageFigures> {
  const series = await controlSeries(db, loaded, request, { metric, choice: chart });
  const context = { choice: chart, events, limits, asOf: request.asOf, scope, source, counting: loaded };
  const figure = series && controlFigure({ series, ...context });
  if (figure !== null) return { figures: [figure], gaps: [] };
  const known = metricById(metric);
  const isAnswerable = known !== undefined && lacking(known, loaded).missing.length === 0;
  const question = controlWords.question(known?.label ?? metric);
  return { figures: [], gaps: isAnswerable ? [{ question, reason: 'short', missing: [] }] : [] };
}
