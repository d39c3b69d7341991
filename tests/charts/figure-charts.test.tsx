import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CascadeChart } from '../../src/charts/CascadeChart.tsx';
import { ControlChart } from '../../src/charts/control/ControlChart.tsx';
import { ForestChart } from '../../src/charts/ForestChart.tsx';
import { FIGURE_CHARTS, FigureChart } from '../../src/charts/figure-charts.ts';
import { FunnelChart } from '../../src/charts/funnel/FunnelChart.tsx';
import { CurvesChart } from '../../src/charts/survival/CurvesChart.tsx';
import { StackChart } from '../../src/charts/survival/StackChart.tsx';
import { TrendChart } from '../../src/charts/TrendChart.tsx';
import { cascade } from './cascade-sample.ts';
import { ok, trendBody, words } from './sample.ts';

const around = { altText: 'alt', describedBy: 'answer', words };

describe('FIGURE_CHARTS', () => {
  it('has one chart for every kind of figure', () => {
    expect(FIGURE_CHARTS).toEqual({
      trend: TrendChart,
      cascade: CascadeChart,
      forest: ForestChart,
      curves: CurvesChart,
      stack: StackChart,
      funnel: FunnelChart,
      control: ControlChart,
    });
  });
});

describe('FigureChart', () => {
  it('draws a body with the chart of its kind', () => {
    const trend = trendBody([ok(0.4)]);
    expect(renderToStaticMarkup(<FigureChart {...around} body={trend} />)).toBe(
      renderToStaticMarkup(<TrendChart {...around} body={trend} />),
    );
    expect(renderToStaticMarkup(<FigureChart {...around} body={cascade} />)).toBe(
      renderToStaticMarkup(<CascadeChart {...around} body={cascade} />),
    );
  });
});
