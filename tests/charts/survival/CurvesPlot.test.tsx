import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CurvesPlot } from '../../../src/charts/survival/CurvesPlot.tsx';
import { curvesKey } from '../../../src/charts/survival/curves-key.ts';
import { curvesModel } from '../../../src/charts/survival/curves-model.ts';
import type { CurvesBody } from '../../../src/report/figure.ts';
import { words } from '../sample.ts';
import { curves } from './curves-sample.ts';

function drawn(body: CurvesBody): string {
  const model = curvesModel({ body, curve: 0, width: 600, plotHeight: 200 });
  return renderToStaticMarkup(
    <CurvesPlot
      model={model}
      label="alt"
      describedBy="answer"
      dayLabel={body.dayLabel}
      atRiskLabel={body.atRiskLabel}
    />,
  );
}

describe('the plot of curves', () => {
  it('is one picture with its words: axis, numbers at risk, letters of studies', () => {
    const svg = drawn(curves);
    expect(svg).toContain('role="img" aria-label="alt" aria-describedby="answer"');
    for (const text of ['Days since entry', 'Number at risk', '>100<', '>55<', '>A<', '>B<', '>100%<'])
      expect(svg).toContain(text);
  });

  it('has no row of numbers at risk without a curve', () => {
    expect(drawn({ ...curves, curves: [] })).not.toContain('Number at risk');
  });
});

describe('the key of curves', () => {
  it('tells only what occurs', () => {
    expect(curvesKey(curves, words).map(({ text }) => text)).toEqual([
      'Our program',
      '95% interval',
      'fixed window, with its 95% interval',
    ]);
    const split = { ...curves, windows: [], curves: [...curves.curves, ...curves.curves] };
    expect(curvesKey(split, words).map(({ text }) => text)).toEqual(['95% interval', 'other groups']);
  });
});
