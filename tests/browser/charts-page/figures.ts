import type { Figure, Mark, TrendBody } from '../../../src/report/figure.ts';
import { figure } from '../../app/figure/sample-figure.ts';
import { cascade } from '../../charts/cascade-sample.ts';
import { hidden, immature, nobody, ok, quarters, study, trendBody } from '../../charts/sample.ts';

/** Thirty quarters with every kind of mark, five studies close together and three events. */
function busyBody(): TrendBody {
  const marks = Array.from({ length: 30 }, (_, index): Mark => {
    if (index > 27) return immature(0.5);
    if (index === 5) return hidden;
    return index === 11 ? nobody : ok(0.36 + 0.1 * Math.sin(index) + index * 0.006);
  });
  const studies = [0.5, 0.51, 0.49, 0.52, 0.31].map((value, index) =>
    study(index > 2 ? 'beside' : 'drawn', value, `Post-overdose response team of county ${index} 2019`),
  );
  const events = [3, 12, 14].map((index) => ({
    period: quarters(30)[index]?.id ?? '',
    label: `Detox beds opened in the northern part, step ${index}`,
  }));
  return trendBody(marks, { benchmarks: studies, events });
}

function splitBody(): TrendBody {
  const lines = ['Police-led outreach', 'Fire department community paramedics', 'Sheriff'];
  return trendBody([], {
    periods: quarters(10),
    series: lines.map((name, line) => ({
      name,
      marks: Array.from({ length: 10 }, (_, index) => (index === line ? hidden : ok(0.3 + line / 10 + index / 50))),
    })),
  });
}

const hiddenBody = trendBody(Array.from({ length: 10 }, () => hidden));

/** By the name in the address of the page. */
export const FIGURES: Readonly<Record<string, Figure>> = {
  busy: { ...figure, body: busyBody() },
  split: { ...figure, body: splitBody() },
  hidden: { ...figure, body: hiddenBody },
  cascade: { ...figure, body: cascade },
};
