import type { TrendBody } from '../report/figure.ts';

/** How a trend is cut into plots: one for a single line, else small multiples, one a group. */
export interface PanelPlan {
  /** Index into `body.series` of each plot. */
  readonly series: readonly number[];
  /** Groups that are only in the table. */
  readonly tableOnly: number;
  readonly columns: number;
  /** The width of one plot. */
  readonly width: number;
  readonly plotHeight: number;
  readonly direct: boolean;
}

const MOST_PANELS = 6;
const PANEL_GAP = 24;
const NARROWEST_PANEL = 260;
/** From this width on there is room for names beside the line. */
const DIRECT_FROM = 620;

/** Plans the plots of `body` for a chart `width` pixels wide. */
export function panelPlan(body: TrendBody, width: number): PanelPlan {
  const series = body.series.map((_, index) => index).slice(0, MOST_PANELS);
  const tableOnly = body.series.length - series.length;
  if (series.length <= 1) {
    return { series, tableOnly, columns: 1, width, plotHeight: plotHeight(width), direct: width >= DIRECT_FROM };
  }
  const columns = Math.max(
    1,
    Math.min(3, series.length, Math.floor((width + PANEL_GAP) / (NARROWEST_PANEL + PANEL_GAP))),
  );
  const panelWidth = Math.floor((width - (columns - 1) * PANEL_GAP) / columns);
  return { series, tableOnly, columns, width: panelWidth, plotHeight: columns === 1 ? 150 : 160, direct: false };
}

function plotHeight(width: number): number {
  return Math.round(Math.min(320, Math.max(200, width * 0.34)));
}
