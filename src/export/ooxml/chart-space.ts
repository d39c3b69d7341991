import { ACROSS_ID, chartAxes, UP_ID } from './chart-axes.ts';
import type { ChartPlan } from './chart-plan.ts';
import { chartSeries } from './chart-series.ts';
import type { ChartSheet } from './chart-sheet.ts';
import { textLook, valued } from './chart-text.ts';
import { element, type Xml } from './xml.ts';

/** Fewer bars than these would be as thick as a fist. */
const FEW_BARS = 4;

/** The relationship from a chart to its workbook. */
export const WORKBOOK_ID = 'rId1';

/** The chart part (`c:chartSpace`); elements stand in the order of ECMA-376 Part 1, 21.2.2. Type is `points` high. */
export function chartSpace(plan: ChartPlan, sheet: ChartSheet, points: number): Xml {
  return element(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    [
      valued('c:date1904', 0),
      valued('c:lang', 'en-US'),
      valued('c:roundedCorners', 0),
      element('c:chart', {}, [
        valued('c:autoTitleDeleted', 1),
        element('c:plotArea', {}, [element('c:layout'), plot(plan, sheet, points), ...chartAxes(plan, points)]),
        legend(plan, points),
        valued('c:plotVisOnly', 1),
        valued('c:dispBlanksAs', 'gap'),
      ]),
      element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
      textLook(points),
      element('c:externalData', { 'r:id': WORKBOOK_ID }, [valued('c:autoUpdate', 0)]),
    ],
  );
}

function plot(plan: ChartPlan, sheet: ChartSheet, points: number): Xml {
  const series = plan.series.map((_, index) => chartSeries({ plan, sheet, points }, index));
  const ids = [valued('c:axId', ACROSS_ID), valued('c:axId', UP_ID)];
  const plain = valued('c:varyColors', 0);
  switch (plan.kind) {
    case 'bar':
      return element('c:barChart', {}, [
        valued('c:barDir', 'bar'),
        valued('c:grouping', 'clustered'),
        plain,
        ...series,
        valued('c:gapWidth', (plan.categories?.entries.length ?? FEW_BARS) < FEW_BARS ? 220 : 45),
        valued('c:overlap', 100),
        ...ids,
      ]);
    case 'area':
      return element('c:areaChart', {}, [valued('c:grouping', 'stacked'), plain, ...series, ...ids]);
    case 'scatter':
      return element('c:scatterChart', {}, [valued('c:scatterStyle', 'lineMarker'), plain, ...series, ...ids]);
    default:
      return element('c:lineChart', {}, [
        valued('c:grouping', 'standard'),
        plain,
        ...series,
        valued('c:marker', 1),
        ...ids,
      ]);
  }
}

function legend({ series }: ChartPlan, points: number): Xml | null {
  if (series.filter(({ isInKey }) => isInKey).length < 2) return null;
  const left = series.flatMap(({ isInKey }, index) =>
    isInKey ? [] : [element('c:legendEntry', {}, [valued('c:idx', index), valued('c:delete', 1)])],
  );
  return element('c:legend', {}, [valued('c:legendPos', 'b'), ...left, valued('c:overlay', 0), textLook(points)]);
}
