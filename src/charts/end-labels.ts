import type { BenchmarkMark, TrendBody } from '../report/figure.ts';
import { benchmarkKey } from './benchmark-key.ts';
import { type Frame, yOf } from './frame.ts';
import { placeLabels, stackHeight } from './place-labels.ts';
import { boldWidth, LINE_HEIGHT, textWidth, wrapText } from './text-fit.ts';
import { lastPoint } from './trend-marks.ts';
import type { Marks } from './trend-rows.ts';
import { type ValueUnit, valueText } from './value-text.ts';

/** A direct label in the column right of the plot. */
export interface EndLabel {
  readonly key: string;
  readonly tone: 'ours' | 'drawn' | 'beside';
  /** The letter of a study; empty for our own line. */
  readonly letter: string;
  readonly lines: readonly string[];
  readonly value: number;
}

export interface PlacedLabel extends EndLabel {
  /** Where the label's middle stands, and where the value does. */
  readonly center: number;
  readonly target: number;
}

const WIDEST = 150;
const GAP = 6;
export const LETTER_WIDTH = 18;

/** Our own line, with the period its value is of where that is not the last one; then the studies. */
export function endLabels(body: TrendBody, marks: Marks, ours: string): readonly EndLabel[] {
  return [
    ...ownLabel(body, marks, ours),
    ...body.benchmarks.map((study, index) => studyLabel(body.unit, study, index)),
  ];
}

function ownLabel({ unit, periods }: TrendBody, marks: Marks, ours: string): readonly EndLabel[] {
  const end = lastPoint(marks);
  if (!end) return [];
  const period = end.index < periods.length - 1 ? periods[end.index] : undefined;
  const text = `${ours} ${valueText(unit, end.value)}${period ? `, ${period.label}` : ''}`;
  return [{ key: 'ours', tone: 'ours', letter: '', lines: wrapText(text, WIDEST, boldWidth), value: end.value }];
}

function studyLabel(unit: ValueUnit, { resultId, grade, label, value }: BenchmarkMark, index: number): EndLabel {
  const lines = wrapText(`${label}, ${valueText(unit, value)}`, WIDEST - LETTER_WIDTH);
  return { key: resultId, tone: grade, letter: benchmarkKey(index), lines, value };
}

/** The width of the column that holds `labels`. */
export function columnWidth(labels: readonly EndLabel[]): number {
  const widths = labels.flatMap(({ lines, letter }) =>
    lines.map((line) => (letter === '' ? boldWidth(line) : textWidth(line) + LETTER_WIDTH)),
  );
  return Math.max(0, ...widths);
}

/** The height of a plot beside which all `labels` find room. */
export function columnHeight(labels: readonly EndLabel[]): number {
  return stackHeight(labels.map(heightOf), GAP) - LINE_HEIGHT;
}

/** The labels at their places beside the plot. */
export function placeEndLabels(labels: readonly EndLabel[], frame: Frame): readonly PlacedLabel[] {
  const room = { top: frame.top - LINE_HEIGHT / 2, bottom: frame.bottom + LINE_HEIGHT / 2, gap: GAP };
  const centers = placeLabels(
    labels.map((label) => ({ key: label.key, center: yOf(frame, label.value), ...heightOf(label) })),
    room,
  );
  return labels.flatMap((label) => {
    const center = centers.get(label.key);
    return center === undefined ? [] : [{ ...label, center, target: yOf(frame, label.value) }];
  });
}

function heightOf({ lines }: EndLabel): { readonly height: number } {
  return { height: lines.length * LINE_HEIGHT };
}
