import { boardPackWords as words } from '../../report/messages/board-pack.ts';
import { CONTENT, type SlideParagraph, type SlidePlan } from './slide-plan.ts';
import { heightOf, linesOf } from './text-room.ts';

/** Room between two paragraphs, in inches. */
const BETWEEN = 0.1;

/** The largest in which a text stands on one slide; else the smallest. */
const SIZES = [18, 16, 14] as const;

/** Paragraphs on as many slides as they need. */
export function textSlides(
  title: string,
  paragraphs: readonly SlideParagraph[],
  sizes: readonly number[] = SIZES,
): readonly SlidePlan[] {
  const points = sizes.find((size) => pagesOf(paragraphs, size).length === 1) ?? Math.min(...sizes);
  return pagesOf(paragraphs, points).map((page, index) => ({
    layout: 'content',
    title: index === 0 ? title : words.continued(title),
    shapes: [{ kind: 'text', name: title, box: CONTENT, paragraphs: page, points }],
    notes: [],
  }));
}

/** Inches that a paragraph takes in a box of `width`. */
export function paragraphHeight({ text, term = '' }: SlideParagraph, points: number, width: number): number {
  return heightOf(linesOf(`${term} ${text}`, points, width - 0.2), points) + BETWEEN;
}

function pagesOf(paragraphs: readonly SlideParagraph[], points: number): readonly (readonly SlideParagraph[])[] {
  const pages: SlideParagraph[][] = [[]];
  let used = 0;
  for (const paragraph of paragraphs) {
    const height = paragraphHeight(paragraph, points, CONTENT.width);
    if (used + height > CONTENT.height - 0.1 && used > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(paragraph);
    used += height;
  }
  return pages;
}
