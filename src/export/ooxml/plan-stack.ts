import type { StackBody } from '../../report/figure.ts';
import { officeChartWords as words } from '../../report/messages/office-charts.ts';
import { axis, bareSeries, layerLook, shareAxis } from './chart-looks.ts';
import type { ChartPlan } from './chart-plan.ts';
import { shownValue } from './shown-values.ts';

/** From here on a mark each month would crowd the axis. */
const LONG_DAYS = 180;

/** What became of everybody: layers over days that make 100% together. */
export function stackPlan({ layers, points, dayLabel }: StackBody, accent: string): ChartPlan {
  const isLong = points.some(({ day }) => day > LONG_DAYS);
  return {
    kind: 'area',
    categories: { name: dayLabel, entries: points.map(({ day }) => day) },
    series: layers.map((name, index) =>
      bareSeries(
        name,
        points.map(({ shares, label }) => {
          const share = shares[index];
          return share === undefined ? null : shownValue(share, label);
        }),
        layerLook(index, accent),
      ),
    ),
    across: axis(dayLabel, { format: '0', step: isLong ? 60 : 30 }),
    up: shareAxis(words.share, 1),
  };
}
