import type { Mark, TrendBody } from '../../report/figure.ts';
import { officeChartWords as words } from '../../report/messages/office-charts.ts';
import { axis, bareSeries, lineLook, markLook, plainLine, shareAxis } from './chart-looks.ts';
import type { ChartPlan, PlanAxis, PlanSeries } from './chart-plan.ts';
import { highest, shownMark, shownValue } from './shown-values.ts';

const DASHES = ['dash', 'sysDot', 'dashDot', 'lgDash'] as const;

/** A trend: a line with marks and intervals, one a group; not yet complete ones hollow; studies as lines across. */
export function trendPlan(body: TrendBody, accent: string): ChartPlan {
  const lines = body.series.flatMap((_, index) => seriesOf(body, index, accent));
  const studies = body.benchmarks.map(({ label, value, note, grade }, index) => {
    const shown = shownValue(value, note, body.unit);
    const name = grade === 'drawn' ? label : words.beside(label);
    return bareSeries(
      name,
      body.periods.map(() => shown),
      plainLine(DASHES[index % DASHES.length] ?? 'dash', 1.5),
    );
  });
  const series = [...lines, ...studies];
  return {
    kind: 'line',
    categories: { name: words.period, entries: body.periods.map(({ label }) => label) },
    series,
    across: axis(''),
    up: unitAxis(body.unit, series),
  };
}

/** The value axis of a unit, from 0 on, high enough for every value and interval. */
export function unitAxis(unit: TrendBody['unit'], series: readonly PlanSeries[]): PlanAxis {
  if (unit !== 'proportion') return axis(words[unit], { min: 0, format: '#,##0' });
  const values = series.flatMap(({ values, interval }) => [...values, ...(interval?.high ?? [])]);
  return shareAxis(words.share, highest(values, 1));
}

function seriesOf({ series, unit }: TrendBody, index: number, accent: string): readonly PlanSeries[] {
  const line = series[index];
  if (line === undefined) return [];
  const name = series.length === 1 ? words.ours : line.name;
  const look = lineLook(index, accent);
  const complete = kept(line.marks, 'ok', unit);
  const open = kept(line.marks, 'immature', unit);
  const hollow = markLook(look.marker, look.color, true);
  return [
    bareSeries(name, complete.values, look, { interval: complete.interval }),
    ...(open.values.every((value) => value === null)
      ? []
      : [bareSeries(words.immature(name), open.values, hollow, { interval: open.interval })]),
  ];
}

function kept(marks: readonly (Mark | null)[], state: 'ok' | 'immature', unit: TrendBody['unit']) {
  const shown = marks.map((mark) => shownMark(mark?.state === state ? mark : null, unit));
  const low = shown.map((one) => one.low);
  const high = shown.map((one) => one.high);
  const hasInterval = low.some((end) => end !== null);
  return { values: shown.map(({ value }) => value), interval: hasInterval ? { low, high } : null };
}
