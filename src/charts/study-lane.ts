import type { BenchmarkMark } from '../report/figure.ts';
import { benchmarkKey } from './benchmark-key.ts';
import { type Frame, yOf } from './frame.ts';

/** A published result in the lane beside the periods; every one has its own slot, so that intervals never overlap. */
export interface LaneMark {
  readonly key: string;
  readonly grade: BenchmarkMark['grade'];
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Upper and lower end of the interval, in pixels. */
  readonly interval: { readonly top: number; readonly bottom: number } | null;
}

const PADDING = 8;

export function laneWidth(count: number, slot: number): number {
  return count === 0 ? 0 : PADDING + count * slot;
}

export function laneMarks(benchmarks: readonly BenchmarkMark[], frame: Frame): readonly LaneMark[] {
  const slot = (frame.plotRight - frame.periodsRight - PADDING) / Math.max(1, benchmarks.length);
  return benchmarks.map(({ grade, label, value, low, high }, index) => ({
    key: benchmarkKey(index),
    grade,
    label,
    x: frame.periodsRight + PADDING + (index + 0.5) * slot,
    y: yOf(frame, value),
    interval: low === null || high === null ? null : { top: yOf(frame, high), bottom: yOf(frame, low) },
  }));
}
