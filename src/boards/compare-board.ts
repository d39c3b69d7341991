import { canGroupBy, tellsApart } from '../data/analyse.ts';
import { guardComparison } from '../data/differencing/guard-groups.ts';
import { guardReadings } from '../data/differencing/guard-readings.ts';
import { type ComparedBy, compareGroups } from '../data/group-comparison.ts';
import type { Loaded } from '../data/workspace.ts';
import { METRICS, metricById } from '../domain/metrics/catalogue.ts';
import { GROUP_FIELDS, type GroupField } from '../domain/schema/fields.ts';
import { comparisonFigure } from '../report/compare/comparison-figure.ts';
import { funnelFigure } from '../report/compare/funnel-figure.ts';
import { comparedName } from '../report/compare/group-names.ts';
import { compareWords } from '../report/messages/compare.ts';
import { numbersOfComparison, numbersOfPeriods, numbersOfStale } from '../report/release/released-numbers.ts';
import type { Asked } from './asked.ts';
import type { FigureRequest, PageFigures } from './figure-board.ts';

/** The groups that are sites: who did the work, not whom it was done for. */
const SITES: readonly GroupField[] = ['program', 'agency'];

/** The fields by which the loaded people can be compared. */
export function comparableFields(loaded: Loaded): readonly GroupField[] {
  return GROUP_FIELDS.filter((field) => tellsApart(loaded, field) && canGroupBy(field, loaded));
}

/** Whether people can be compared by when they came. */
export function canComparePeriods({ kind }: Pick<Loaded, 'kind'>): boolean {
  return kind === 'client-level';
}

/** By what the page compares: what the address says, or the first field there is. */
export function comparedBy(view: Pick<Asked, 'split' | 'comparesPeriods'>, loaded: Loaded): ComparedBy | null {
  if (view.comparesPeriods && canComparePeriods(loaded)) return 'period';
  const fields = comparableFields(loaded);
  return view.split !== null && fields.includes(view.split) ? view.split : (fields[0] ?? null);
}

/** What the page compares: the measure of the address where it is a share, or the first that is. */
export function comparedMetric(view: Pick<Asked, 'metric'>): string {
  const isShare = metricById(view.metric)?.statistic === 'proportion';
  return isShare ? view.metric : (METRICS.find(({ statistic }) => statistic === 'proportion')?.id ?? view.metric);
}

/** The figures of the Compare page: groups against the rest, and sites on a funnel. */
export async function compareBoard(input: FigureRequest, view: Asked): Promise<PageFigures> {
  const { db, loaded, request, label, withheld, scope, source } = input;
  const field = comparedBy(view, loaded);
  if (field === null) return { figures: [], gaps: [] };
  const metric = comparedMetric(view);
  const mix = view.mix !== null && view.mix !== field && canGroupBy(view.mix, loaded) ? view.mix : null;
  const computed = await compareGroups(db, loaded, { ...request, metric, split: field, periods: view.by, mix });
  const question = compareWords.question(metricById(metric)?.label ?? metric, comparedName(field));
  if (computed.state !== 'ok') {
    return { figures: [], gaps: [{ question, reason: computed.state, missing: computed.missing }] };
  }
  const groupedBy = field === 'period' ? { split: null, splitPeriods: view.by } : { split: field };
  const asked = { request: { ...request, ...groupedBy }, label, withheld };
  const comparison = await guardComparison(db, loaded, computed, asked);
  if (comparison === null) return { figures: [], gaps: [{ question, reason: 'differencing', missing: [] }] };
  const readings = await guardReadings(db, loaded, comparison.metric, { request, label, withheld });
  const stale = readings?.stale ?? null;
  const around = { comparison, stale, field, mix, asOf: request.asOf, scope, source, counting: loaded };
  const funnel = field !== 'period' && SITES.includes(field) ? funnelFigure(around) : null;
  const figures = [comparisonFigure(around), ...(funnel === null ? [] : [funnel])];
  const told = (field === 'period' ? numbersOfPeriods : numbersOfComparison)(comparison, asked.request);
  const second = numbersOfStale(comparison.metric, stale, request);
  return { figures, gaps: [], numbers: new Map(figures.map(({ id }) => [id, [...told, ...second]])) };
}
