import type { FunnelBody } from '../../report/figure.ts';
import { officeChartWords as words } from '../../report/messages/office-charts.ts';
import { axis, bareSeries, markLook, plainLine, shareAxis } from './chart-looks.ts';
import type { ChartPlan } from './chart-plan.ts';
import { highest, shownValue } from './shown-values.ts';

/** Sites by their number of people, between the limits of chance. */
export function funnelPlan(body: FunnelBody, accent: string): ChartPlan {
  const { curves, target, points, innerLabel, outerLabel, peopleLabel } = body;
  const x = curves.map(({ people }) => people);
  const side = (band: 'inner' | 'outer', end: 0 | 1) =>
    bareSeries(
      (end === 0 ? words.lower : words.upper)(band === 'inner' ? innerLabel : outerLabel),
      curves.map((curve) => Number(curve[band][end].toFixed(3))),
      plainLine(band === 'inner' ? 'dash' : 'sysDot'),
      { x, isInKey: end === 0 },
    );
  const sites = (isOutside: boolean, name: string) => {
    const here = points.filter((point) => point.isOutside === isOutside);
    const look = markLook(isOutside ? 'diamond' : 'circle', isOutside ? 'A3151F' : accent);
    return here.length === 0
      ? []
      : [
          bareSeries(
            name,
            here.map(({ value, label }) => shownValue(value, label)),
            look,
            {
              x: here.map(({ people }) => people),
              labels: { texts: here.map((point) => point.name), side: 'r' },
            },
          ),
        ];
  };
  const ends = [...curves.map(({ outer }) => outer[1]), ...points.map(({ value }) => value)];
  return {
    kind: 'scatter',
    categories: null,
    series: [
      bareSeries(
        target.label,
        x.map(() => shownValue(target.value, target.label)),
        plainLine('solid'),
        { x },
      ),
      ...([0, 1] as const).flatMap((end) => [side('inner', end), side('outer', end)]),
      ...sites(false, words.inside),
      ...sites(true, words.outside),
    ],
    across: axis(peopleLabel, { min: 0, format: '#,##0' }),
    up: shareAxis(words.share, highest(ends, 1)),
  };
}
