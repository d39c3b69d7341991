import type { Figure } from '../../report/figure.ts';
import { narrativeWords as words } from '../../report/messages/narrative.ts';
import { chartPlans } from '../ooxml/chart-of-figure.ts';
import type { ChartPlan } from '../ooxml/chart-plan.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import type { DocxParts } from './docx-parts.ts';
import { paragraph, run } from './markup.ts';

/** English Metric Units of an inch. */
const INCH = 914_400;
const WIDTH = Math.round(6.5 * INCH);

export const DRAWING = {
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** The charts of a figure, each with the text that a screen reader speaks; in words where nothing can be drawn. */
export function pictureMarkup(figure: Figure, accent: string, parts: DocxParts): readonly Xml[] {
  const plans = chartPlans(figure.body, accent);
  if (plans.length === 0) return [paragraph('Note', [run(figure.altText)], { keepNext: true })];
  return plans.map((plan, index) => {
    const part = plans.length === 1 ? '' : words.partOf(index + 1, plans.length);
    const drawn = drawing({ plan, alt: `${part}${figure.altText}`, title: figure.question }, parts);
    return paragraph('Picture', [element('w:r', {}, [drawn])], { keepNext: true });
  });
}

interface Picture {
  readonly plan: ChartPlan;
  readonly alt: string;
  readonly title: string;
}

function drawing({ plan, alt, title }: Picture, parts: DocxParts): Xml {
  const id = parts.nextId();
  const chart = element('c:chart', { 'r:id': parts.chart(plan) });
  return element('w:drawing', {}, [
    element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      element('wp:extent', { cx: WIDTH, cy: heightOf(plan) }),
      element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      element('wp:docPr', { id, name: `Chart ${id}`, descr: alt, title }),
      element('wp:cNvGraphicFramePr'),
      element('a:graphic', {}, [element('a:graphicData', { uri: CHART }, [chart])]),
    ]),
  ]);
}

/** Lying bars need room below each other, and for their key; others are half as high as wide. */
function heightOf({ kind, series, categories }: ChartPlan): number {
  if (kind !== 'bar') return Math.round(2.9 * INCH);
  const key = series.filter(({ isInKey }) => isInKey).length > 1 ? 0.5 : 0;
  const bars = categories === null ? [] : categories.entries;
  const inches = 1.1 + key + 0.36 * bars.length;
  return Math.round(Math.min(7.5, Math.max(2.2, inches)) * INCH);
}
