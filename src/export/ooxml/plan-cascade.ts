import type { CascadeBody } from '../../report/figure.ts';
import { officeChartWords as words } from '../../report/messages/office-charts.ts';
import { axis, bareSeries, plainLine, shareAxis, tint } from './chart-looks.ts';
import type { ChartPlan } from './chart-plan.ts';
import { shownMark } from './shown-values.ts';

/** A cascade: lying bars, the first step on top; each name says its numbers, so that no bar has to be measured. */
export function cascadePlan({ steps }: CascadeBody, accent: string): ChartPlan {
  const shown = steps.map(({ mark }) => shownMark(mark));
  return {
    kind: 'bar',
    categories: { name: words.step, entries: steps.map(({ mark }) => mark.label.replace(/\.$/, '')) },
    series: [
      bareSeries(
        words.ofFirst,
        shown.map(({ value }) => value),
        plainLine('solid', 1, tint(accent, 0.45)),
        { interval: { low: shown.map(({ low }) => low), high: shown.map(({ high }) => high) } },
      ),
    ],
    across: axis('', { isReversed: true }),
    up: shareAxis(words.ofFirst, 1),
  };
}
