import { unreachable } from '../../domain/assert.ts';
import type { FigureBody } from '../../report/figure.ts';
import type { ChartPlan } from './chart-plan.ts';
import { chartSheet } from './chart-sheet.ts';
import { chartSpace, WORKBOOK_ID } from './chart-space.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { relationshipType } from './package.ts';
import type { Part } from './part.ts';
import { cascadePlan } from './plan-cascade.ts';
import { controlPlan } from './plan-control.ts';
import { curvesPlan } from './plan-curves.ts';
import { forestPlans } from './plan-forest.ts';
import { funnelPlan } from './plan-funnel.ts';
import { stackPlan } from './plan-stack.ts';
import { trendPlan } from './plan-trend.ts';
import type { DocumentProperties } from './properties.ts';

/** Type of the relationship from a slide or document to a chart. */
export const CHART_RELATIONSHIP = relationshipType('chart');

/**
 * The charts that show a figure; a long forest plot takes several, a figure with nothing to draw none.
 * `accent` is the county's color, `0B4A8F`.
 */
export function chartPlans(body: FigureBody, accent: string): readonly ChartPlan[] {
  return plansOf(body, accent).filter(({ series }) =>
    series.some(({ values }) => values.some((value) => value !== null)),
  );
}

function plansOf(body: FigureBody, accent: string): readonly ChartPlan[] {
  switch (body.kind) {
    case 'trend':
      return [trendPlan(body, accent)];
    case 'cascade':
      return [cascadePlan(body, accent)];
    case 'forest':
      return forestPlans(body, accent);
    case 'curves':
      return [curvesPlan(body, accent)];
    case 'stack':
      return [stackPlan(body, accent)];
    case 'funnel':
      return [funnelPlan(body, accent)];
    case 'control':
      return [controlPlan(body, accent)];
    default:
      return unreachable(body);
  }
}

export interface ChartPlace {
  /** `/ppt` or `/word`: where charts and their workbooks lie. */
  readonly folder: string;
  /** 1 for the first chart of the file. */
  readonly number: number;
  /** Height of its type, in points. */
  readonly points: number;
  readonly properties: DocumentProperties;
}

/** A chart and the workbook with its data; the first part is the chart, to be related by `CHART_RELATIONSHIP`. */
export function chartParts(plan: ChartPlan, { folder, number, points, properties }: ChartPlace): readonly [Part, Part] {
  const sheet = chartSheet(plan);
  const workbook = `${folder}/embeddings/chart${number}.xlsx`;
  return [
    {
      name: `${folder}/charts/chart${number}.xml`,
      contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      content: chartSpace(plan, sheet, points),
      relationships: [{ id: WORKBOOK_ID, type: relationshipType('package'), target: workbook }],
    },
    {
      name: workbook,
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: chartWorkbook(sheet, properties),
    },
  ];
}
