import type { CurvesBody } from '../../report/figure.ts';

/** Which curves get a plot of their own, and how large it is. */
export interface CurvePanelPlan {
  readonly curves: readonly number[];
  readonly columns: number;
  readonly width: number;
  readonly plotHeight: number;
}

const NARROWEST_PANEL = 300;
const MOST_COLUMNS = 3;
const PANEL_GAP = 16;

export function curvePanels({ curves }: CurvesBody, width: number): CurvePanelPlan {
  const count = Math.max(1, curves.length);
  const fitting = Math.max(1, Math.floor((width + PANEL_GAP) / (NARROWEST_PANEL + PANEL_GAP)));
  const columns = Math.min(count, MOST_COLUMNS, fitting);
  return {
    curves: Array.from({ length: count }, (_, index) => index),
    columns,
    width: Math.floor((width - (columns - 1) * PANEL_GAP) / columns),
    plotHeight: count === 1 ? 280 : 150,
  };
}
