import { createElement, type FunctionComponent, type ReactNode } from 'react';
import type { FigureBody } from '../report/figure.ts';
import { CascadeChart } from './CascadeChart.tsx';
import type { ChartProps } from './chart-props.ts';
import { ControlChart } from './control/ControlChart.tsx';
import { ForestChart } from './ForestChart.tsx';
import { FunnelChart } from './funnel/FunnelChart.tsx';
import { CurvesChart } from './survival/CurvesChart.tsx';
import { StackChart } from './survival/StackChart.tsx';
import { TrendChart } from './TrendChart.tsx';

type Bodies = { readonly [Body in FigureBody as Body['kind']]: Body };

/** One chart for every kind of figure; a new kind does not compile until it has one. */
export const FIGURE_CHARTS: { readonly [Kind in keyof Bodies]: FunctionComponent<ChartProps<Bodies[Kind]>> } = {
  trend: TrendChart,
  cascade: CascadeChart,
  forest: ForestChart,
  curves: CurvesChart,
  stack: StackChart,
  funnel: FunnelChart,
  control: ControlChart,
};

/** Draws a figure's body with the chart of its kind. */
export function FigureChart(props: ChartProps): ReactNode {
  return draw(props.body.kind, props);
}

function draw<Kind extends keyof Bodies>(kind: Kind, props: ChartProps<Bodies[Kind]>): ReactNode {
  return createElement(FIGURE_CHARTS[kind], props);
}
