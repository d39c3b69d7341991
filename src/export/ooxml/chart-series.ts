import { INK, tint } from './chart-looks.ts';
import type { ChartPlan, PlanSeries, SeriesLook } from './chart-plan.ts';
import type { ChartSheet, SeriesRanges, SheetCell } from './chart-sheet.ts';
import { richText, solidFill, textLook, valued } from './chart-text.ts';
import { element, type Xml } from './xml.ts';

interface SeriesInput {
  readonly plan: ChartPlan;
  readonly sheet: ChartSheet;
  readonly points: number;
}

/** One series (`c:ser`); elements stand in the order of ECMA-376 Part 1, 21.2.2. */
export function chartSeries(input: SeriesInput, index: number): Xml | null {
  const { plan, sheet, points } = input;
  const series = plan.series[index];
  const ranges = sheet.series[index];
  if (series === undefined || ranges === undefined) return null;
  const isArea = plan.kind === 'area' || plan.kind === 'bar';
  const [xName, yName] = plan.kind === 'scatter' ? ['c:xVal', 'c:yVal'] : ['c:cat', 'c:val'];
  return element('c:ser', {}, [
    valued('c:idx', index),
    valued('c:order', index),
    element('c:tx', {}, [textReference(ranges.name, [series.name])]),
    isArea ? areaLook(series.look) : lineLook(series.look),
    plan.kind === 'bar' ? valued('c:invertIfNegative', 0) : null,
    isArea ? null : marker(series.look),
    series.labels === null ? null : labels(series.labels, points),
    series.interval === null ? null : errorBars(plan, series, ranges),
    ranges.x === null
      ? null
      : element(xName ?? '', {}, [reference(ranges.x, series.x ?? plan.categories?.entries ?? [], plan.kind)]),
    element(yName ?? '', {}, [numberReference(ranges.values, series.values)]),
    isArea ? null : valued('c:smooth', 0),
  ]);
}

function areaLook({ color, isStriped, isHollow }: SeriesLook): Xml {
  if (isHollow) return element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]);
  const fill = isStriped
    ? element('a:pattFill', { prst: 'wdUpDiag' }, [
        element('a:fgClr', {}, [element('a:srgbClr', { val: color })]),
        element('a:bgClr', {}, [element('a:srgbClr', { val: 'FFFFFF' })]),
      ])
    : solidFill(color);
  return element('c:spPr', {}, [fill, element('a:ln', { w: 12_700 }, [solidFill('FFFFFF')])]);
}

function lineLook({ color, line, width }: SeriesLook): Xml {
  const w = Math.round(width * 12_700);
  return element('c:spPr', {}, [
    line === 'none'
      ? element('a:ln', { w }, [element('a:noFill')])
      : element('a:ln', { w, cap: 'rnd' }, [
          solidFill(color),
          element('a:prstDash', { val: line }),
          element('a:round'),
        ]),
  ]);
}

function marker({ color, marker: symbol, isHollow }: SeriesLook): Xml {
  if (symbol === 'none') return element('c:marker', {}, [valued('c:symbol', 'none')]);
  return element('c:marker', {}, [
    valued('c:symbol', symbol),
    valued('c:size', 8),
    element('c:spPr', {}, [
      solidFill(isHollow ? tint(color, 0.75) : color),
      element('a:ln', { w: 19_050 }, [solidFill(color)]),
    ]),
  ]);
}

function labels({ texts, side }: NonNullable<PlanSeries['labels']>, points: number): Xml {
  const shows = (says: 0 | 1) => [
    valued('c:showLegendKey', 0),
    valued('c:showVal', says),
    valued('c:showCatName', 0),
    valued('c:showSerName', 0),
    valued('c:showPercent', 0),
    valued('c:showBubbleSize', 0),
  ];
  return element('c:dLbls', {}, [
    ...texts.map((text, index) =>
      element('c:dLbl', {}, [valued('c:idx', index), richText(text, points), valued('c:dLblPos', side), ...shows(1)]),
    ),
    element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
    textLook(points),
    ...shows(0),
  ]);
}

function errorBars({ kind }: ChartPlan, { look, interval, values }: PlanSeries, ranges: SeriesRanges): Xml {
  const lengths = (end: 'low' | 'high') =>
    values.map((value, index) => {
      const other = interval?.[end][index] ?? null;
      return value === null || other === null ? null : Number(Math.abs(value - other).toFixed(6));
    });
  return element('c:errBars', {}, [
    kind === 'bar' ? null : valued('c:errDir', 'y'),
    valued('c:errBarType', 'both'),
    valued('c:errValType', 'cust'),
    valued('c:noEndCap', 0),
    element('c:plus', {}, [numberReference(ranges.plus ?? '', lengths('high'))]),
    element('c:minus', {}, [numberReference(ranges.minus ?? '', lengths('low'))]),
    element('c:spPr', {}, [
      element('a:ln', { w: 15_875 }, [
        solidFill(kind === 'bar' ? INK : look.color),
        look.isHollow ? element('a:prstDash', { val: 'sysDash' }) : null,
      ]),
    ]),
  ]);
}

/** Days of an area chart are said to be dates: LibreOffice sets others at equal distances. Their axis prints plain numbers. */
function reference(range: string, entries: readonly (string | number | null)[], kind: ChartPlan['kind']): Xml {
  const numbers = entries.filter((entry) => typeof entry !== 'string');
  return numbers.length === entries.length
    ? numberReference(range, numbers, kind === 'area' ? 'yyyy\\-mm\\-dd' : 'General')
    : textReference(
        range,
        entries.map((entry) => String(entry)),
      );
}

function textReference(range: string, texts: readonly string[]): Xml {
  return element('c:strRef', {}, [
    element('c:f', {}, [range]),
    element('c:strCache', {}, [valued('c:ptCount', texts.length), ...texts.map((text, index) => point(index, text))]),
  ]);
}

/** Empty cells have no point: what is hidden is in no byte. */
function numberReference(range: string, values: readonly (SheetCell | number | null)[], format = 'General'): Xml {
  return element('c:numRef', {}, [
    element('c:f', {}, [range]),
    element('c:numCache', {}, [
      element('c:formatCode', {}, [format]),
      valued('c:ptCount', values.length),
      ...values.map((value, index) => (typeof value === 'number' ? point(index, String(value)) : null)),
    ]),
  ]);
}

function point(idx: number, text: string): Xml {
  return element('c:pt', { idx }, [element('c:v', {}, [text])]);
}
