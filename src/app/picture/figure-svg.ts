import type { Figure } from '../../report/figure.ts';
import { ownLines } from '../../report/own-words.ts';
import { type DrawnPicture, escaped } from './drawn-picture.ts';

const MARGIN = 24;
const FAMILY = 'system-ui, Segoe UI, Roboto, Helvetica, Arial, sans-serif';
/** Of the mean width of a character to the size of the type. */
const WIDTH_OF_TYPE = 0.53;
const LEADING = 1.4;

interface Lines {
  readonly texts: readonly string[];
  readonly size: number;
  readonly weight: number;
}

/** A figure as one drawing that stands for itself: question, answer, chart, and where the numbers come from. */
export function figureSvg(
  figure: Figure,
  drawn: DrawnPicture,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const { question, answer, notes = [], comparison, foot, altText } = figure;
  const said = [answer, ...notes, comparison, ...ownLines(figure)].filter((text) => text !== '');
  const facts = [foot.definition, foot.counted, foot.asOf, foot.source].filter((text) => text !== '');
  const room = drawn.width;
  const above: readonly Lines[] = [
    { texts: broken(question, room, 20), size: 20, weight: 700 },
    ...said.map((text) => ({ texts: broken(text, room, 14), size: 14, weight: 400 })),
  ];
  const below: readonly Lines[] = [{ texts: broken(facts.join(' · '), room, 12), size: 12, weight: 400 }];
  const top = MARGIN + heightOf(above) + MARGIN / 2;
  const footTop = top + drawn.height + MARGIN / 2;
  const width = drawn.width + 2 * MARGIN;
  const height = Math.ceil(footTop + heightOf(below) + MARGIN);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(question)}</title>`,
    `<desc>${escaped(altText)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escaped(drawn.paper)}"/>`,
    textAt(above, MARGIN, drawn.ink),
    `<svg x="${MARGIN}" y="${top}" width="${drawn.width}" height="${drawn.height}" overflow="visible">`,
    drawn.markup,
    '</svg>',
    textAt(below, footTop, drawn.ink),
    '</svg>',
    '',
  ].join('\n');
  return { svg, width, height };
}

/** The text in lines that fit a width in pixels, by the mean width of its type. */
function broken(text: string, room: number, size: number): readonly string[] {
  const most = Math.max(10, Math.floor(room / (size * WIDTH_OF_TYPE)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function heightOf(blocks: readonly Lines[]): number {
  return blocks.reduce((sum, { texts, size }) => sum + texts.length * size * LEADING, 0);
}

function textAt(blocks: readonly Lines[], top: number, ink: string): string {
  let y = top;
  const lines = blocks.flatMap(({ texts, size, weight }) =>
    texts.map((text) => {
      y += size * LEADING;
      return `<text x="${MARGIN}" y="${(y - size * 0.3).toFixed(1)}" font-family="${FAMILY}" font-size="${size}" font-weight="${weight}" fill="${escaped(ink)}">${escaped(text)}</text>`;
    }),
  );
  return lines.join('\n');
}
