import type { FigureTable } from '../../report/figure.ts';
import { boardPackWords as words } from '../../report/messages/board-pack.ts';
import { CONTENT, type SlidePlan, type SlideTable, SMALLEST_POINTS } from './slide-plan.ts';
import { heightOf, linesOf } from './text-room.ts';

/** The largest type in which a table stands on one slide; else the smallest. */
const SIZES = [16, 14, SMALLEST_POINTS] as const;
/** Around the text of a cell: left and right, above and below. */
const PADDING = { across: 0.16, up: 0.1 };
const NARROWEST = 0.75;
/** Characters of a number with its unit or interval. */
const SHORT = 14;
/** Longer words are addresses, which may break. */
const LONG_WORD = 16;
/** A column of sentences is this wide, and wider the longer they are. */
const SENTENCE = { width: 2, perCharacter: 0.005, most: 4.5 };
/** Share of its wished width below which a column looks crowded. */
const MOST_SQUEEZED = 0.7;

export interface TableSlideInput {
  readonly title: string;
  readonly table: FigureTable;
  readonly notes: readonly string[];
  /** Inches that are free on a slide. */
  readonly room: number;
}

/** A table on as many slides as it needs, each with the names of its columns. */
export function tableSlides({ title, table, notes, room }: TableSlideInput): readonly SlidePlan[] {
  const sizes = SIZES.map((points) => measured(table, points));
  const whole = sizes.find((size) => size.fits && pagesOf(size, room).length === 1) ?? measured(table, SMALLEST_POINTS);
  return pagesOf(whole, room).map((rows, index) => ({
    layout: 'content',
    title: index === 0 ? title : words.continued(title),
    shapes: [
      {
        kind: 'table',
        name: table.caption,
        altText: words.tableAltText(table.caption),
        box: { ...CONTENT, height: whole.headHeight + rows.reduce((sum, { height }) => sum + height, 0) },
        table: { columns: whole.columns, headHeight: whole.headHeight, rows },
        points: whole.points,
      },
    ],
    notes,
  }));
}

interface Measured extends SlideTable {
  readonly points: number;
  /** Whether every text has about the width it would like. */
  readonly fits: boolean;
}

/** Columns without a single text are left out: they would take room and say nothing. */
function measured({ columns, rows }: FigureTable, points: number): Measured {
  const kept = columns
    .map((column, place) => ({ ...column, place }))
    .filter(({ place }) => place === 0 || rows.some((row) => (row[place] ?? '') !== ''));
  const texts = kept.map(({ label, place }) => [label, ...rows.map((row) => row[place] ?? '')]);
  const wishes = texts.map((column) => wish(column, points));
  const widths = widthsFor(wishes, CONTENT.width);
  const height = (cells: readonly string[]) =>
    Math.max(
      ...cells.map((text, index) => heightOf(linesOf(text, points, (widths[index] ?? 1) - PADDING.across), points)),
    ) + PADDING.up;
  return {
    points,
    fits: wishes.every(({ wanted }, index) => (widths[index] ?? NARROWEST) >= wanted * MOST_SQUEEZED),
    columns: kept.map(({ label, numeric }, index) => ({ label, numeric, width: widths[index] ?? NARROWEST })),
    headHeight: height(kept.map(({ label }) => label)),
    rows: rows.map((row) => {
      const cells = kept.map(({ place }) => row[place] ?? '');
      return { cells, height: height(cells) };
    }),
  };
}

interface Wish {
  /** Inches of what must not break. */
  readonly least: number;
  /** Inches of the longest text on one line, of long sentences on several. */
  readonly wanted: number;
}

function wish(texts: readonly string[], points: number): Wish {
  const longest = Math.max(...texts.map((text) => text.length));
  const word = Math.max(...texts.map((text, index) => unbroken(text, index === 0)));
  const inches = (characters: number) => (characters * points * 0.56) / 72 + PADDING.across;
  const least = Math.max(NARROWEST, inches(word));
  const sentence = Math.min(SENTENCE.most, SENTENCE.width + longest * SENTENCE.perCharacter);
  return { least, wanted: Math.max(least, Math.min(inches(longest), sentence)) };
}

/** Characters that stay on one line: of names of columns and sentences the longest word, of numbers all. */
function unbroken(text: string, isHead: boolean): number {
  if (!isHead && text.length <= SHORT) return text.length;
  return Math.min(LONG_WORD, Math.max(...text.split(/\s/).map(({ length }) => length)));
}

/** What is left over goes to all columns in proportion; what is missing comes from those that can break their texts. */
function widthsFor(wishes: readonly Wish[], width: number): readonly number[] {
  const sum = (part: keyof Wish) => wishes.reduce((total, each) => total + each[part], 0);
  const wanted = sum('wanted');
  const least = sum('least');
  if (wanted <= width) return wishes.map((each) => (each.wanted / wanted) * width);
  if (least >= width) return wishes.map((each) => (each.least / least) * width);
  const share = (width - least) / (wanted - least);
  return wishes.map((each) => each.least + (each.wanted - each.least) * share);
}

function pagesOf({ headHeight, rows }: Measured, room: number): readonly SlideTable['rows'][] {
  const pages: SlideTable['rows'][number][][] = [[]];
  let used = headHeight;
  for (const row of rows) {
    if (used + row.height > room && (pages.at(-1)?.length ?? 1) > 0) {
      pages.push([]);
      used = headHeight;
    }
    pages.at(-1)?.push(row);
    used += row.height;
  }
  return pages;
}
