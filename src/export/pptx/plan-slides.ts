import { unreachable } from '../../domain/assert.ts';
import type { Block, ReportDocument, ReportSection } from '../../report/document/document.ts';
import { boardPackWords as words } from '../../report/messages/board-pack.ts';
import { figureSlides } from './figure-slides.ts';
import { CONTENT, type SlideParagraph, type SlidePlan, SMALLEST_POINTS } from './slide-plan.ts';
import { tableSlides } from './table-slides.ts';
import { textSlides } from './text-slides.ts';

/** The slides of a report, in order; `accent` is the county's color. */
export function planSlides(document: ReportDocument, accent: string): readonly SlidePlan[] {
  const references = document.references.map((text) => ({ text }));
  return [
    cover(document),
    ...document.sections.flatMap((section) => sectionSlides(section, accent)),
    ...(references.length === 0 ? [] : textSlides(words.references, references, [14, SMALLEST_POINTS])),
  ];
}

function cover({ title, county, scope, asOf, policy, source }: ReportDocument): SlidePlan {
  const lines = [
    { text: county, isBold: true },
    { text: scope },
    { text: asOf },
    { text: `${words.terms.policy}: ${policy}`, isQuiet: true },
    { text: `${words.terms.files}: ${source}`, isQuiet: true },
  ];
  return {
    layout: 'cover',
    title,
    shapes: [
      {
        kind: 'text',
        name: county === '' ? title : county,
        box: { ...CONTENT, y: 3.6, height: 2.6 },
        paragraphs: lines.filter(({ text }) => text !== '' && !text.endsWith(': ')),
        points: 18,
      },
    ],
    notes: [],
  };
}

/** Text of a section flows together; each figure and table has slides of its own. */
function sectionSlides({ heading, blocks }: ReportSection, accent: string): readonly SlidePlan[] {
  const slides: SlidePlan[] = [];
  let flow: SlideParagraph[] = [];
  const flush = () => {
    if (flow.length > 0) slides.push(...textSlides(heading, flow));
    flow = [];
  };
  for (const block of blocks) {
    const text = paragraphsOf(block);
    if (text !== null) {
      flow = [...flow, ...text];
      continue;
    }
    flush();
    slides.push(...ownSlidesOf(block, heading, accent));
  }
  flush();
  return slides;
}

function ownSlidesOf(block: Block, heading: string, accent: string): readonly SlidePlan[] {
  if (block.kind === 'figure') return figureSlides(block.figure, block.own, accent);
  if (block.kind !== 'table') return [];
  const { table, notes } = block;
  const title = `${heading}: ${table.caption}`;
  return tableSlides({ title, table, notes, room: CONTENT.height });
}

/** `null` for what is no text. */
function paragraphsOf(block: Block): readonly SlideParagraph[] | null {
  switch (block.kind) {
    case 'paragraph':
      return [{ text: block.claims.map(({ text }) => text).join(' ') }];
    case 'list':
      return block.items.map(({ text }) => ({ text, isBullet: true }));
    case 'terms':
      return block.entries.map(({ term, text }) => ({ term: `${term}: `, text }));
    case 'gap':
      return [{ text: block.text }];
    case 'to-fill':
      return [{ term: `${block.label}: `, text: words.toFill }];
    case 'figure':
    case 'table':
      return null;
    default:
      return unreachable(block);
  }
}
