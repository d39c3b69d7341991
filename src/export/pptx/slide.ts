import { CHART_RELATIONSHIP, chartParts } from '../ooxml/chart-of-figure.ts';
import { relationshipType } from '../ooxml/package.ts';
import type { Part, Relationship } from '../ooxml/part.ts';
import type { DocumentProperties } from '../ooxml/properties.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import { NAMESPACES, paragraph, run, shape, shapeTree } from './drawing.ts';
import { chartFrame, picture, tableFrame } from './graphics.ts';
import { footShapes, LAYOUTS } from './master.ts';
import { notesSlide } from './notes.ts';
import { type Box, type SlidePlan, type SlideShape, SMALLEST_POINTS } from './slide-plan.ts';

export interface SlideLogo {
  /** Name of its part. */
  readonly target: string;
  readonly altText: string;
  readonly box: Box;
}

export interface SlideContext {
  /** 1 for the first slide. */
  readonly number: number;
  /** Charts on the slides before it. */
  readonly chartsBefore: number;
  readonly foot: string;
  readonly logo: SlideLogo | null;
  readonly properties: DocumentProperties;
}

const LONG_TITLE = 80;

/** Numbers of the relationships of charts; lower ones are taken. */
const FIRST_CHART = 10;

/** One slide with its charts, their workbooks and its notes; the first part is the slide. */
export function slideParts(plan: SlidePlan, context: SlideContext): readonly Part[] {
  const { number, chartsBefore, foot, logo, properties } = context;
  const charts = plan.shapes.flatMap((one) => (one.kind === 'chart' ? [one] : []));
  const parts = charts.map((chart, index) =>
    chartParts(chart.plan, {
      folder: '/ppt',
      number: chartsBefore + index + 1,
      points: SMALLEST_POINTS,
      properties,
    }),
  );
  const links = linksOf(
    plan,
    context,
    parts.map(([chart]) => chart.name),
  );
  const linkOf = new Map<SlideShape, string>(charts.map((chart, index) => [chart, `rId${FIRST_CHART + index}`]));
  const shapes = plan.shapes.map((one, index) => shapeOf(one, index + 3, linkOf.get(one) ?? ''));
  const logoShape = logo === null ? [] : [picture({ id: 80, name: logo.altText, ...logo }, 'rId3')];
  const slide: Part = {
    name: `/ppt/slides/slide${number}.xml`,
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml',
    content: element('p:sld', NAMESPACES, [
      element('p:cSld', {}, [shapeTree([titleShape(plan), ...shapes, ...logoShape, ...footShapes(foot)])]),
      element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
    ]),
    relationships: links,
  };
  return [slide, ...(plan.notes.length === 0 ? [] : [notesSlide(number, plan.notes)]), ...parts.flat()];
}

function linksOf(
  { layout, notes }: SlidePlan,
  { number, logo }: SlideContext,
  charts: readonly string[],
): readonly Relationship[] {
  return [
    { id: 'rId1', type: relationshipType('slideLayout'), target: LAYOUTS[layout] },
    ...(notes.length === 0
      ? []
      : [{ id: 'rId2', type: relationshipType('notesSlide'), target: `/ppt/notesSlides/notesSlide${number}.xml` }]),
    ...(logo === null ? [] : [{ id: 'rId3', type: relationshipType('image'), target: logo.target }]),
    ...charts.map((target, index) => ({ id: `rId${FIRST_CHART + index}`, type: CHART_RELATIONSHIP, target })),
  ];
}

function titleShape({ title, layout }: SlidePlan): Xml {
  const type = layout === 'cover' ? 'ctrTitle' : 'title';
  const points = layout === 'cover' ? 36 : title.length > LONG_TITLE ? 22 : 26;
  return shape({ id: 2, name: 'Title', box: null, placeholder: { type }, anchor: layout === 'cover' ? 'b' : 'ctr' }, [
    element('a:p', {}, [run(title, { points, isBold: true })]),
  ]);
}

function shapeOf(one: SlideShape, id: number, link: string): Xml {
  switch (one.kind) {
    case 'chart':
      return chartFrame(one, id, link);
    case 'table':
      return tableFrame(one, id);
    case 'text':
      return shape(
        { id, name: one.name, box: one.box, isTextBox: true, ...(one.isOwn === true ? { fill: 'bg2' } : {}) },
        one.paragraphs.map((said) => paragraph(said, one.points)),
      );
  }
}
