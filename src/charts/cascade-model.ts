import type { CascadeBody } from '../report/figure.ts';
import { countText } from '../report/numbers.ts';
import {
  blockText,
  type CascadeShape,
  type CascadeStep,
  type CascadeText,
  cascadeShape,
  reasonOf,
} from './cascade-rows.ts';
import { boldWidth, LINE_HEIGHT, wrapText } from './text-fit.ts';
import type { ChartWords } from './words.ts';

export interface CascadeRow extends CascadeShape {
  readonly texts: readonly CascadeText[];
}

interface CascadeModel {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly CascadeText[];
  readonly rows: readonly CascadeRow[];
}

/** From this width on the numbers stand in columns beside the bars; below, each step is a small block. */
const COLUMNS_FROM = 600;
const COLUMN = 96;
const BAR = 26;
/** Room for the gap symbol before a reason. */
const SYMBOL = 22;
const EDGE = 2;

/** Lays out the steps of a cascade for a given width. */
export function cascadeModel(body: CascadeBody, width: number, words: ChartWords): CascadeModel {
  return width >= COLUMNS_FROM ? columnsModel(body, width, words) : blocksModel(body, width, words);
}

function columnsModel({ steps }: CascadeBody, width: number, words: ChartWords): CascadeModel {
  const labels = steps.map(({ label }) => wrapText(label, Math.min(220, width * 0.28), boldWidth));
  const left = Math.ceil(Math.max(0, ...labels.flatMap((lines) => lines.map((line) => boldWidth(line))))) + 16;
  const ends = [width - EDGE - 2 * COLUMN, width - EDGE - COLUMN, width - EDGE];
  const heads = [words.cascadePeople, words.cascadeOfPrevious, words.cascadeOfFirst].map((head) => wrapText(head, 84));
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * LINE_HEIGHT + 8;
  const rows: CascadeRow[] = [];
  let top = headHeight;
  for (const [index, step] of steps.entries()) {
    const lines = labels[index] ?? [];
    const height = Math.max(BAR, lines.length * LINE_HEIGHT) + 14;
    const middle = top + height / 2;
    const numbers = [countOf(step), step.ofPrevious, step.ofFirst];
    const reason = wrapText(reasonOf(step, words), width - left - SYMBOL);
    const details = detailLines(step, width - left);
    rows.push({
      ...cascadeShape(step, { x: left, y: middle - BAR / 2, width: (ends[0] ?? width) - 64 - left, height: BAR }),
      texts: [
        ...blockText(lines, middle, { x: 0, anchor: 'start', tone: 'strong' }),
        ...numbers.flatMap((text, column) => blockText([text], middle, numberStyle(ends[column]))),
        ...blockText(reason, middle, { x: left + SYMBOL, anchor: 'start', tone: 'quiet' }),
        ...linesFrom(details, top + height - 4, left),
      ],
    });
    top += height + (details.length === 0 ? 0 : details.length * LINE_HEIGHT + 8);
  }
  return {
    width,
    height: top,
    heads: heads.flatMap((lines, column) =>
      blockText(lines, headHeight - 8 - (lines.length * LINE_HEIGHT) / 2, numberStyle(ends[column])),
    ),
    rows,
  };
}

/** How long a step took and why others did not come so far, wrapped. */
function detailLines({ details }: CascadeStep, width: number): readonly string[] {
  return details.flatMap((text) => wrapText(text, width));
}

/** Lines of quiet text below each other, the first one just below `top`. */
function linesFrom(lines: readonly string[], top: number, x: number): readonly CascadeText[] {
  return blockText(lines, top + (lines.length * LINE_HEIGHT) / 2, { x, anchor: 'start', tone: 'quiet' });
}

function numberStyle(x = 0): Pick<CascadeText, 'x' | 'anchor' | 'tone'> {
  return { x, anchor: 'end', tone: 'text' };
}

function blocksModel({ steps }: CascadeBody, width: number, words: ChartWords): CascadeModel {
  const rows: CascadeRow[] = [];
  let top = 0;
  for (const step of steps) {
    const block = blockRow(step, { top, width, words });
    rows.push(block.row);
    top = block.bottom + 20;
  }
  return { width, height: top, heads: [], rows };
}

interface BlockPlace {
  readonly top: number;
  readonly width: number;
  readonly words: ChartWords;
}

function blockRow(step: CascadeStep, { top, width, words }: BlockPlace): { row: CascadeRow; bottom: number } {
  const label = wrapText(step.label, width - 80, boldWidth);
  const reason = wrapText(reasonOf(step, words), width - SYMBOL);
  const shares = wrapText(sharesText(step, words), width);
  const barTop = top + label.length * LINE_HEIGHT + 6;
  const height = Math.max(BAR, reason.length * LINE_HEIGHT + 6);
  const details = detailLines(step, width);
  const sharesBottom = barTop + height + shares.length * LINE_HEIGHT;
  const bottom = sharesBottom + (details.length === 0 ? 0 : details.length * LINE_HEIGHT + 4);
  const texts = [
    ...blockText(label, top + (label.length * LINE_HEIGHT) / 2, { x: 0, anchor: 'start', tone: 'strong' }),
    ...blockText([countOf(step)], top + LINE_HEIGHT / 2, numberStyle(width - EDGE)),
    ...blockText(reason, barTop + height / 2, { x: SYMBOL, anchor: 'start', tone: 'quiet' }),
    ...blockText(shares, (barTop + height + sharesBottom) / 2 + 2, { x: 0, anchor: 'start', tone: 'text' }),
    ...linesFrom(details, sharesBottom + 4, 0),
  ];
  return { row: { ...cascadeShape(step, { x: 0, y: barTop, width: width - EDGE, height }), texts }, bottom };
}

function sharesText({ ofPrevious, ofFirst }: CascadeStep, words: ChartWords): string {
  return [
    ofPrevious === '' ? '' : `${ofPrevious} ${words.cascadeOfPrevious.toLocaleLowerCase()}`,
    ofFirst === '' ? '' : `${ofFirst} ${words.cascadeOfFirst.toLocaleLowerCase()}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function countOf({ count }: CascadeStep): string {
  return count === null ? '' : countText(count);
}
