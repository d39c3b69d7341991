import type { OwnWords } from '../../domain/own-words.ts';
import type { Figure } from '../../report/figure.ts';
import { boardPackWords as words } from '../../report/messages/board-pack.ts';
import { officeChartWords } from '../../report/messages/office-charts.ts';
import { ownWordsText } from '../../report/messages/own-words.ts';
import { periodText } from '../../report/numbers.ts';
import { chartPlans } from '../ooxml/chart-of-figure.ts';
import {
  type Box,
  CONTENT,
  type SlideParagraph,
  type SlidePlan,
  type SlideShape,
  SMALLEST_POINTS,
} from './slide-plan.ts';
import { tableSlides } from './table-slides.ts';
import { paragraphHeight, textSlides } from './text-slides.ts';

const OWN_WIDTH = 3.6;
const OWN_POINTS = 14;
/** More of the county's words take a slide of their own. */
const MOST_OWN = 420;
/** Longer answers are set smaller. */
const LONG_ANSWER = 190;

/** A figure: the question as title, the answer as first line, the chart, and what must be read with it. */
export function figureSlides(figure: Figure, own: OwnWords | null, accent: string): readonly SlidePlan[] {
  const plans = chartPlans(figure.body, accent);
  const ownText = ownParagraphs(own);
  const isBeside = ownText.length > 0 && ownText.reduce((sum, { text }) => sum + text.length, 0) <= MOST_OWN;
  const notes = notesOf(figure);
  const { lead, caption, chart } = layoutOf(figure, isBeside && plans.length > 0);
  const slides = plans.map(
    (plan, index): SlidePlan => ({
      layout: 'content',
      title: index === 0 ? figure.question : words.continued(figure.question),
      shapes: [
        lead,
        { kind: 'chart', name: figure.question, altText: figure.altText, box: chart, plan },
        ...(isBeside ? [ownShape(ownText, chart)] : []),
        caption,
      ],
      notes,
    }),
  );
  const drawn = slides.length > 0 ? slides : withoutChart(figure, lead);
  return isBeside && plans.length > 0 ? drawn : [...drawn, ...ownSlides(figure, ownText)];
}

function ownSlides({ question }: Figure, paragraphs: readonly SlideParagraph[]): readonly SlidePlan[] {
  return paragraphs.length === 0 ? [] : textSlides(question, paragraphs);
}

/** Where nothing can be drawn, the table says what there is. */
function withoutChart(figure: Figure, lead: SlideShape): readonly SlidePlan[] {
  const { question, table } = figure;
  const room = CONTENT.height - lead.box.height - 0.1;
  return tableSlides({ title: question, table, notes: notesOf(figure), room }).map((slide) => ({
    ...slide,
    shapes: [
      lead,
      ...slide.shapes.map((shape) => ({ ...shape, box: { ...shape.box, y: CONTENT.y + lead.box.height + 0.1 } })),
    ],
  }));
}

function layoutOf(figure: Figure, isBeside: boolean): { lead: SlideShape; caption: SlideShape; chart: Box } {
  const answer: readonly SlideParagraph[] = [{ text: figure.answer, isBold: true }];
  const beside = figure.comparison === '' ? [] : [{ text: figure.comparison }];
  const points = figure.answer.length + figure.comparison.length > LONG_ANSWER ? 14 : 18;
  const lead = textAt(figure.question, [...answer, ...beside], points, CONTENT.y);
  const foot = textAt(figure.question, captionOf(figure), SMALLEST_POINTS, CONTENT.y);
  const end = CONTENT.y + CONTENT.height;
  const caption = { ...foot, box: { ...foot.box, y: end - foot.box.height } };
  const y = CONTENT.y + lead.box.height + 0.05;
  const width = isBeside ? CONTENT.width - OWN_WIDTH - 0.2 : CONTENT.width;
  return { lead, caption, chart: { x: CONTENT.x, y, width, height: caption.box.y - y - 0.05 } };
}

function textAt(name: string, paragraphs: readonly SlideParagraph[], points: number, y: number): SlideShape {
  const height = paragraphs.reduce((sum, each) => sum + paragraphHeight(each, points, CONTENT.width), 0);
  return { kind: 'text', name, box: { ...CONTENT, y, height }, paragraphs, points };
}

function captionOf({ body, notes = [], foot }: Figure): readonly SlideParagraph[] {
  const events = 'events' in body ? body.events.map(({ label, period }) => words.event(label, periodText(period))) : [];
  return [
    ...(notes.length === 0 ? [] : [{ text: notes.join(' ') }]),
    ...(events.length === 0 ? [] : [{ text: events.join(' ') }]),
    {
      text: [officeChartWords.reading[body.kind], `${foot.counted}.`, `${foot.asOf}.`]
        .filter((text) => text !== '.')
        .join(' '),
      isQuiet: true,
    },
  ];
}

function ownParagraphs(own: OwnWords | null): readonly SlideParagraph[] {
  if (own === null) return [];
  return [
    ...(own.comment === '' ? [] : [{ text: ownWordsText.comment(own.comment) }]),
    ...(own.nextStep === '' ? [] : [{ text: ownWordsText.nextStep(own.nextStep), isBold: true }]),
  ];
}

function ownShape(paragraphs: readonly SlideParagraph[], chart: Box): SlideShape {
  const x = chart.x + chart.width + 0.2;
  const height = paragraphs.reduce((sum, each) => sum + paragraphHeight(each, OWN_POINTS, OWN_WIDTH), 0.2);
  return {
    kind: 'text',
    name: words.ownWords,
    box: { ...chart, x, width: OWN_WIDTH, height: Math.min(height, chart.height) },
    paragraphs,
    points: OWN_POINTS,
    isOwn: true,
  };
}

/** What a presenter needs when somebody asks: what is said with the figure, its definition and its method. */
function notesOf({ notes = [], comparison, foot, method, altText }: Figure): readonly string[] {
  return [
    ...notes,
    comparison,
    `${foot.definition} ${foot.counted}. ${foot.asOf}. ${foot.source}.`,
    ...method.map(({ term, text }) => `${term}: ${text}`),
    altText,
  ].filter((text) => text !== '');
}
