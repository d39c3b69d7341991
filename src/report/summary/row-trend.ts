import type { ControlSeries } from '../../data/control-series.ts';
import type { Cell } from '../../data/result.ts';
import type { PeriodLevel } from '../../domain/stats/period-selection.ts';
import { summaryWords as words } from '../messages/summary.ts';
import { periodText } from '../numbers.ts';

/** A small trend: at most 60 places, the latest ones. */
export interface SummaryTrend {
  readonly level: PeriodLevel;
  readonly unit: 'proportion' | 'days' | 'count';
  /** In order of time; `value` is `null` where nothing can be shown. An immature value has no part in any verdict. */
  readonly points: readonly {
    readonly periodId: string;
    readonly value: number | null;
    readonly state: 'ok' | 'immature' | 'none';
  }[];
  /** What is drawn, as a sentence. */
  readonly label: string;
}

const MOST_POINTS = 60;

const LEVELS: Readonly<Record<PeriodLevel, string>> = {
  month: 'by month',
  quarter: 'by quarter',
  'half-year': 'by half-year',
  year: 'by year',
};

/** The small trend of a series; `null` of fewer than two values. */
export function trendOf(series: ControlSeries | null): SummaryTrend | null {
  if (series === null) return null;
  const { metric, level } = series;
  const cells = series.cells.slice(-MOST_POINTS);
  const points = cells.map(({ period, cell }) => pointOf(period, cell));
  const shown = points.filter(({ value }) => value !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  if (shown.length < 2 || first === undefined || last === undefined) return null;
  return {
    level,
    unit: metric.statistic === 'proportion' ? 'proportion' : metric.statistic === 'volume' ? 'count' : 'days',
    points,
    label: words.trend(periodText(first.periodId), periodText(last.periodId), LEVELS[level]),
  };
}

function pointOf(periodId: string, cell: Cell | null): SummaryTrend['points'][number] {
  if (cell?.state === 'ok') return { periodId, value: cell.value, state: 'ok' };
  if (cell?.state === 'immature' && cell.partial) return { periodId, value: cell.partial.value, state: 'immature' };
  return { periodId, value: null, state: 'none' };
}
