import { METRICS } from '../domain/metrics/catalogue.ts';
import { catalogueId } from '../domain/metrics/define-metric.ts';
import { headlines } from '../domain/metrics/headline.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { rareEventOf } from '../domain/metrics/rare-event.ts';
import type { PeriodLevel } from '../domain/stats/period-selection.ts';
import { analyse } from './analyse.ts';
import { sparseness } from './control-data.ts';
import { type ControlSeries, controlSeries, everyPeriod } from './control-series.ts';
import type { Db } from './db/port.ts';
import { mayShowSeries } from './differencing/guard-groups.ts';
import { type Guarded, guardResults } from './differencing/guard-results.ts';
import type { AnalysisRequest } from './request.ts';
import type { Result, Unanswerable } from './result.ts';
import type { Loaded } from './workspace.ts';

/** One measure as the summary needs it, after suppression. */
export interface MeasureSummary {
  /** With the window that speaks for it. */
  readonly metric: Metric;
  /** Everybody in view, all dates together. */
  readonly whole: Result;
  /** The same of the measure's other windows. */
  readonly windows: readonly Result[];
  /** By the shortest periods that can be shown, as the control chart of the measure has them; `null` where none can. */
  readonly series: ControlSeries | null;
  /**
   * Where no whole series can be shown beside what was shown before: the periods asked for, some of them hidden. They bear no
   * verdict on change. `null` also where `series` is there.
   */
  readonly partly: ControlSeries | null;
  /** The periods are there and would tell, by subtraction, about few people. */
  readonly isWithheld: boolean;
  /** Events too rare for a verdict on shares by period. */
  readonly isSparse: boolean;
}

/** Every measure that the files can answer, in the order of the catalogue, and those they cannot. */
export interface MeasureSummaries {
  readonly measures: readonly MeasureSummary[];
  readonly unanswerable: readonly Unanswerable[];
}

type SummaryRequest = Omit<AnalysisRequest, 'metrics' | 'by' | 'split'>;

interface SummaryAsked {
  /** What a person would call the view. */
  readonly label: string;
  /** The periods of which some are shown where no whole series can be. */
  readonly by: PeriodLevel;
  /** Catalogue ids; absent: all. */
  readonly metrics?: readonly string[];
  /** False once nobody waits for the answer: the rest is not computed. */
  readonly isWanted?: () => boolean;
}

/**
 * All measures over one view, checked against everything shown before: the totals first, then each series, which is left out
 * whole where it would tell something. Only the window that speaks for a measure has a series: between the series of several
 * windows a few people could be worked out.
 */
export async function measureSummaries(
  db: Db,
  loaded: Loaded,
  request: SummaryRequest,
  { label, by, metrics = METRICS.map(({ id }) => id), isWanted = () => true }: SummaryAsked,
): Promise<Guarded<MeasureSummaries>> {
  const asked = headlines(METRICS.filter(({ id }) => metrics.includes(id)));
  const all = { ...request, by: 'all' as const, split: null };
  const totals = async (ids: readonly string[]) =>
    guardResults(db, loaded, await analyse(db, loaded, { ...all, metrics: ids }), { request: all, label });
  const { numbers, because } = await totals(asked.map(({ metric }) => metric.id));
  const measures: Omit<MeasureSummary, 'windows'>[] = [];
  for (const whole of numbers.results) {
    if (!isWanted()) break;
    measures.push({ metric: whole.metric, whole, ...(await seriesOf(db, loaded, request, { whole, label, by })) });
  }
  const others = await totals(asked.flatMap((headline) => headline.others.map(({ id }) => id)));
  return {
    numbers: {
      measures: measures.map((measure) => ({ ...measure, windows: windowsOf(asked, measure, others.numbers.results) })),
      unanswerable: [...numbers.unanswerable, ...others.numbers.unanswerable],
    },
    because: [...new Set([...because, ...others.because])],
  };
}

function windowsOf(
  asked: ReturnType<typeof headlines>,
  { metric }: Pick<MeasureSummary, 'metric'>,
  results: readonly Result[],
): readonly Result[] {
  const others = asked.find((headline) => headline.metric.id === catalogueId(metric.id))?.others ?? [];
  return results.filter((result) => others.some(({ id }) => id === catalogueId(result.metric.id)));
}

async function seriesOf(
  db: Db,
  loaded: Loaded,
  request: SummaryRequest,
  { whole, label, by }: { readonly whole: Result } & Pick<SummaryAsked, 'label' | 'by'>,
): Promise<Pick<MeasureSummary, 'series' | 'partly' | 'isWithheld' | 'isSparse'>> {
  const { metric, cell } = whole;
  if (cell.state === 'suppressed') return { series: null, partly: null, isWithheld: false, isSparse: false };
  let wasUnsafe = false;
  const mayShow = async (series: ControlSeries) => {
    const asked = { ...request, by: series.level, split: null };
    const isSafe = await mayShowSeries(db, loaded, series, { request: asked, label });
    wasUnsafe ||= !isSafe;
    return isSafe;
  };
  const series = await controlSeries(db, loaded, request, { metric: catalogueId(metric.id), mayShow });
  const isPartly = series === null && wasUnsafe;
  return {
    series,
    partly: isPartly ? await partlySeries(db, loaded, { ...request, by, split: null }, { metric, label }) : null,
    isWithheld: isPartly,
    isSparse: series !== null && rareEventOf(metric) !== null && sparseness(series) !== null,
  };
}

/** The periods of a measure with those hidden that would tell something; `null` where none is left to show. */
async function partlySeries(
  db: Db,
  loaded: Loaded,
  request: Omit<AnalysisRequest, 'metrics'> & { readonly by: PeriodLevel },
  { metric, label }: { readonly metric: Metric; readonly label: string },
): Promise<ControlSeries | null> {
  const analysis = await analyse(db, loaded, { ...request, metrics: [catalogueId(metric.id)] });
  const { numbers } = await guardResults(db, loaded, analysis, { request, label });
  const found = new Map(numbers.results.map(({ period, cell }) => [period, cell]));
  const isShown = [...found.values()].some(({ state }) => state === 'ok');
  const cells = everyPeriod([...found.keys()]).map((period) => ({ period, cell: found.get(period) ?? null }));
  return isShown ? { metric, exposure: null, level: request.by, cells, sql: analysis.sql.get(metric.id) ?? '' } : null;
}
