import type { BenchmarkMark, ForestBody, ForestRow } from '../report/figure.ts';
import { benchmarkKey } from './benchmark-key.ts';
import { boldWidth, LINE_HEIGHT, wrapText } from './text-fit.ts';

export interface ForestText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: 'head' | 'strong' | 'text' | 'quiet' | 'ours';
}

/** What is drawn of one line; places in pixels. */
export interface ForestShape {
  readonly id: string;
  readonly resultId: string | null;
  readonly kind: ForestRow['kind'];
  readonly match: ForestRow['match'];
  readonly state: ForestRow['mark']['state'];
  readonly y: number;
  /** Where the plot begins. */
  readonly plotLeft: number;
  /** The middle of the box; `null` without a value. */
  readonly x: number | null;
  readonly interval: { readonly from: number; readonly to: number } | null;
  readonly outer: { readonly from: number; readonly to: number } | null;
  /** Half the side of the box. */
  readonly half: number;
  readonly texts: readonly ForestText[];
}

export interface ForestModel {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly x: number; readonly text: string; readonly anchor: ForestText['anchor'] }[];
  readonly top: number;
  readonly bottom: number;
  readonly heads: readonly ForestText[];
  readonly rows: readonly ForestShape[];
}

/** From this width on the words stand beside the plot; below, above it. */
const COLUMNS_FROM = 720;
const NUMBER_WIDTH = 140;
const BASE = 4.5;
const GAP = 14;
const SMALLEST = 3.5;
const LARGEST = 11;
const COUNTY = 6;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const EDGE = 8;

interface Place {
  readonly width: number;
  readonly isWide: boolean;
  readonly left: number;
  readonly right: number;
  readonly letters: ReadonlyMap<string, string>;
}

/** Lays out the lines of a forest plot for a given width. */
export function forestModel({ groups, benchmarks }: ForestBody, width: number): ForestModel {
  const isWide = width >= COLUMNS_FROM;
  const left = isWide ? Math.round(width * 0.44) : EDGE;
  const right = isWide ? width - NUMBER_WIDTH - GAP : width - EDGE;
  const place: Place = { width, isWide, left, right, letters: lettersOf(benchmarks) };
  const heads: ForestText[] = [];
  const rows: ForestShape[] = [];
  let top = LINE_HEIGHT + 10;
  for (const group of groups) {
    heads.push({
      key: `head-${group.id}`,
      text: group.label,
      x: 0,
      y: top + LINE_HEIGHT,
      anchor: 'start',
      tone: 'quiet',
    });
    top += LINE_HEIGHT + 10;
    for (const row of group.rows) {
      const laid = layRow(row, top, place);
      rows.push(laid.shape);
      top = laid.bottom;
    }
    top += 6;
  }
  const ticks = TICKS.map((value) => ({
    x: left + value * (right - left),
    text: `${value * 100}%`,
    anchor: isWide
      ? ('middle' as const)
      : value === 0
        ? ('start' as const)
        : value === 1
          ? ('end' as const)
          : ('middle' as const),
  }));
  return { width, height: top + 4, ticks, top: LINE_HEIGHT + 6, bottom: top, heads, rows };
}

function lettersOf(benchmarks: readonly BenchmarkMark[]): ReadonlyMap<string, string> {
  return new Map(benchmarks.map(({ resultId }, index) => [resultId, benchmarkKey(index)]));
}

function layRow(row: ForestRow, top: number, place: Place): { readonly shape: ForestShape; readonly bottom: number } {
  return place.isWide ? layWide(row, top, place) : layNarrow(row, top, place);
}

function labelOf({ kind, label, resultId }: ForestRow, { letters }: Place): string {
  const letter = kind === 'study' && resultId !== null ? letters.get(resultId) : undefined;
  return letter === undefined ? label : `${letter}  ${label}`;
}

function layWide(row: ForestRow, top: number, place: Place) {
  const room = place.left - 24;
  const indent = row.kind === 'recounted' ? 18 : 0;
  const label = wrapText(labelOf(row, place), room - indent, boldWidth);
  const detail = wrapText(reasonOr(row), room - indent);
  const height = (label.length + detail.length) * LINE_HEIGHT + GAP;
  const y = top + (height - GAP) / 2 + 2;
  const texts = [
    ...lines(label, { x: indent, top, tone: toneOf(row) }),
    ...lines(detail, { x: indent, top: top + label.length * LINE_HEIGHT, tone: 'quiet' }),
    numberText(row, place.width, y + BASE),
  ];
  return { shape: shapeOf(row, y, place, texts), bottom: top + height };
}

function layNarrow(row: ForestRow, top: number, place: Place) {
  const label = wrapText(labelOf(row, place), place.width, boldWidth);
  const detail = wrapText(reasonOr(row), place.width);
  const wordsHeight = (label.length + detail.length) * LINE_HEIGHT;
  const y = top + wordsHeight + LINE_HEIGHT + 18;
  const texts = [
    ...lines(label, { x: 0, top, tone: toneOf(row) }),
    ...lines(detail, { x: 0, top: top + label.length * LINE_HEIGHT, tone: 'quiet' }),
    { ...numberText(row, 0, top + wordsHeight + LINE_HEIGHT), anchor: 'start' as const },
  ];
  return { shape: shapeOf(row, y, place, texts), bottom: y + 18 };
}

/** The rule of the line; where there is no number, why. */
function reasonOr({ detail, number, mark }: ForestRow): string {
  return number === '' ? `${detail} ${mark.label.replace(/^[^:]*: /, '')}` : detail;
}

function toneOf({ kind }: ForestRow): ForestText['tone'] {
  return kind === 'county' || kind === 'recounted' ? 'ours' : 'strong';
}

function lines(
  texts: readonly string[],
  { x, top, tone }: { readonly x: number; readonly top: number; readonly tone: ForestText['tone'] },
): readonly ForestText[] {
  return texts.map((text, index) => ({
    key: `${tone}-${index}`,
    text,
    x,
    y: top + (index + 0.5) * LINE_HEIGHT + BASE,
    anchor: 'start' as const,
    tone,
  }));
}

function numberText({ number }: ForestRow, x: number, y: number): ForestText {
  return { key: 'number', text: number, x, y, anchor: 'end', tone: 'text' };
}

function shapeOf(row: ForestRow, y: number, { left, right }: Place, texts: readonly ForestText[]): ForestShape {
  const { id, resultId, kind, match, mark } = row;
  const at = (share: number) => left + share * (right - left);
  const span = (low: number, high: number) => ({ from: at(low), to: at(high) });
  const drawn = mark.state === 'ok' || mark.state === 'immature' ? mark : null;
  return {
    id,
    resultId,
    kind,
    match,
    state: mark.state,
    y,
    plotLeft: left,
    x: drawn === null || drawn.value === null ? null : at(drawn.value),
    interval: drawn === null || drawn.low === null || drawn.high === null ? null : span(drawn.low, drawn.high),
    outer: row.outer && span(row.outer.low, row.outer.high),
    half: halfOf(row),
    texts: texts.filter(({ text }) => text !== ''),
  };
}

/** The box's area goes with n, so its side goes with the root of it. */
function halfOf({ kind, area }: ForestRow): number {
  if (kind !== 'study') return COUNTY;
  return area === null ? SMALLEST : Math.max(SMALLEST, LARGEST * Math.sqrt(area));
}
