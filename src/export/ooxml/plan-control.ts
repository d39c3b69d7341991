import type { ControlBody } from '../../report/figure.ts';
import { officeChartWords as words } from '../../report/messages/office-charts.ts';
import { axis, bareSeries, lineLook, markLook, plainLine } from './chart-looks.ts';
import type { ChartPlan, PlanSeries } from './chart-plan.ts';
import { unitAxis } from './plan-trend.ts';
import { shownValue } from './shown-values.ts';

/** A control chart: the values, their middle and limits as lines, points that a rule marks as diamonds. */
export function controlPlan(body: ControlBody, accent: string): ChartPlan {
  const series = [...lines(body, accent), ...marked(body, accent)];
  return {
    kind: 'line',
    categories: { name: words.period, entries: body.periods.map(({ label }) => label) },
    series,
    across: axis(''),
    up: unitAxis(body.unit, series),
  };
}

function lines({ points, limits, centres, centreLabel, model, words: said, unit }: ControlBody, accent: string) {
  const printed = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? null : shownValue(value, '0.1%', unit)));
  const all: readonly PlanSeries[] = [
    bareSeries(
      said.usual,
      points.map((point) =>
        point === null || point.value === null || point.state === 'immature'
          ? null
          : shownValue(point.value, point.label, unit),
      ),
      lineLook(0, accent),
    ),
    bareSeries(centreLabel, printed(centres), plainLine('solid')),
    bareSeries(said.limits, printed(limits.map((limit) => limit?.upper ?? null)), plainLine('dash')),
    bareSeries(words.lowerLimit, printed(limits.map((limit) => limit?.lower ?? null)), plainLine('dash'), {
      isInKey: false,
    }),
    ...(model === null
      ? []
      : [
          bareSeries(model.fittedLabel, printed(model.fitted), plainLine('lgDash', 2, accent)),
          bareSeries(model.goneOnLabel, printed(model.goneOn), plainLine('sysDot', 2)),
        ]),
  ];
  return all.filter(({ values }) => values.some((value) => value !== null));
}

function marked({ points, words: said, unit }: ControlBody, accent: string): readonly PlanSeries[] {
  const only = (state: 'special' | 'immature') =>
    points.map((point) =>
      point === null || point.value === null || point.state !== state
        ? null
        : shownValue(point.value, point.label, unit),
    );
  return [
    bareSeries(said.special, only('special'), markLook('diamond', 'A3151F')),
    bareSeries(said.immature, only('immature'), markLook('circle', accent, true)),
  ].filter(({ values }) => values.some((value) => value !== null));
}
