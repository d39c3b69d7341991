import type { CurvesBody } from '../../report/figure.ts';
import { officeChartWords as words } from '../../report/messages/office-charts.ts';
import { axis, bareSeries, lineLook, markLook, plainLine, STUDY_GREY, shareAxis } from './chart-looks.ts';
import type { ChartPlan, PlanSeries } from './chart-plan.ts';
import { shownMark, shownValue } from './shown-values.ts';

/** Curves over days: each with the two ends of its interval as thin lines, fixed windows and studies as marks. */
export function curvesPlan(body: CurvesBody, accent: string): ChartPlan {
  return {
    kind: 'scatter',
    categories: null,
    series: [
      ...body.curves.flatMap((_, index) => curveSeries(body, index, accent)),
      ...windowSeries(body, accent),
      ...studySeries(body),
    ],
    across: axis(body.dayLabel, { min: 0, format: '0' }),
    up: shareAxis(words.share, 1),
  };
}

function curveSeries({ curves, isExact }: CurvesBody, index: number, accent: string): readonly PlanSeries[] {
  const curve = curves[index];
  if (curve === undefined) return [];
  const look = { ...lineLook(index, accent), marker: 'none' as const };
  const side = plainLine('sysDot', 1, look.color);
  const days = curve.points.map(({ day }) => day);
  const drawn = (name: string, values: readonly (number | null)[], more: Partial<PlanSeries>) => {
    const { x, y } = isExact ? steps(days, values) : { x: days, y: values };
    return bareSeries(name, y, name === curve.name ? look : side, { x, ...more });
  };
  const ends = (end: 'low' | 'high') =>
    curve.points.map((point) => (point[end] === null ? null : shownValue(point[end], point.label)));
  return [
    drawn(
      curve.name,
      curve.points.map(({ value, label }) => shownValue(value, label)),
      {},
    ),
    drawn(words.low(curve.name), ends('low'), { isInKey: false }),
    drawn(words.high(curve.name), ends('high'), { isInKey: false }),
  ];
}

/** A curve that stands still between its changes: each value is held until the next day. */
function steps(days: readonly number[], values: readonly (number | null)[]) {
  const x = days.flatMap((day, index) => (index === 0 ? [day] : [day, day]));
  const y = values.flatMap((value, index) => (index === 0 ? [value] : [values[index - 1] ?? null, value]));
  return { x, y };
}

function windowSeries({ windows, windowsLabel }: CurvesBody, accent: string): readonly PlanSeries[] {
  const shown = windows.map(({ day, mark }) => ({ day, ...shownMark(mark) })).filter(({ value }) => value !== null);
  if (shown.length === 0) return [];
  return [
    bareSeries(
      windowsLabel,
      shown.map(({ value }) => value),
      markLook('circle', accent, true),
      {
        x: shown.map(({ day }) => day),
        interval: { low: shown.map(({ low }) => low), high: shown.map(({ high }) => high) },
      },
    ),
  ];
}

/** One series a study and likeness, however many of its results stand at different days. */
function studySeries({ benchmarks }: CurvesBody): readonly PlanSeries[] {
  const named = benchmarks.map((mark) => ({
    ...mark,
    name: mark.grade === 'drawn' ? mark.label : words.beside(mark.label),
  }));
  return [...new Set(named.map(({ name }) => name))].map((name) => {
    const marks = named.filter((mark) => mark.name === name);
    const ends = (end: 'low' | 'high') => marks.map((mark) => shownEnd(mark[end], mark.note));
    const isAlike = marks.some(({ grade }) => grade === 'drawn');
    return bareSeries(
      name,
      marks.map(({ value, note }) => shownValue(value, note)),
      markLook('diamond', STUDY_GREY, !isAlike),
      { x: marks.map(({ day }) => day), interval: { low: ends('low'), high: ends('high') } },
    );
  });
}

function shownEnd(end: number | null, note: string): number | null {
  return end === null ? null : shownValue(end, note);
}
