import type { Mark } from '../report/figure.ts';

export type Marks = readonly (Mark | null)[];

/** One period as the line and area of a chart read it; `null` interrupts them. */
export interface TrendRow {
  readonly index: number;
  /** Mature values, joined by a solid line. */
  readonly solid: number | null;
  /** Immature values and the mature ones next to them, joined by a dotted line. */
  readonly dotted: number | null;
  readonly band: readonly [number, number] | null;
  /** The other groups' values, in the order of the context. */
  readonly context: readonly (number | null)[];
}

export interface Whisker {
  readonly index: number;
  readonly low: number;
  readonly high: number;
  readonly immature: boolean;
}

/** Fewer values than this, and each shows its own interval instead of a band. */
const BAND_FROM = 8;

/** The rows of one line; its intervals are a band only where at least two mature values stand side by side. */
export function trendRows(marks: Marks, context: readonly Marks[]): readonly TrendRow[] {
  const banded = usesBand(marks);
  return marks.map((mark, index) => ({
    index,
    solid: solidValue(mark),
    dotted: dottedValue(marks, index),
    band: banded && inRun(marks, index) ? intervalOf(mark) : null,
    context: context.map((others) => solidValue(others[index])),
  }));
}

/** The intervals that the band does not show: all of a short line, lone values, and immature ones. */
export function whiskers(marks: Marks): readonly Whisker[] {
  const banded = usesBand(marks);
  return marks.flatMap((mark, index) => {
    const interval = intervalOf(mark) ?? immatureInterval(mark);
    if (interval === null || (banded && mark?.state === 'ok' && inRun(marks, index))) return [];
    return [{ index, low: interval[0], high: interval[1], immature: mark?.state === 'immature' }];
  });
}

/** Whether the line is long enough for its intervals to be drawn as a band. */
export function usesBand(marks: Marks): boolean {
  return marks.filter((mark) => mark?.state === 'ok').length >= BAND_FROM;
}

function solidValue(mark: Mark | null | undefined): number | null {
  return mark?.state === 'ok' ? mark.value : null;
}

function dottedValue(marks: Marks, index: number): number | null {
  const mark = marks[index];
  if (mark?.state === 'immature') return mark.value;
  const besideImmature = [marks[index - 1], marks[index + 1]].some((next) => next?.state === 'immature');
  return besideImmature ? solidValue(mark) : null;
}

function inRun(marks: Marks, index: number): boolean {
  return [marks[index - 1], marks[index + 1]].some((next) => intervalOf(next) !== null);
}

function intervalOf(mark: Mark | null | undefined): readonly [number, number] | null {
  if (mark?.state !== 'ok' || mark.low === null || mark.high === null) return null;
  return [mark.low, mark.high];
}

function immatureInterval(mark: Mark | null | undefined): readonly [number, number] | null {
  if (mark?.state !== 'immature' || mark.low === null || mark.high === null) return null;
  return [mark.low, mark.high];
}
