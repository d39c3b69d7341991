import type { TrendBody } from '../report/figure.ts';
import { benchmarkKey } from './benchmark-key.ts';
import { type Frame, xOf, yOf } from './frame.ts';
import type { LaneMark } from './study-lane.ts';
import type { Marks } from './trend-rows.ts';
import { rangeText, valueText } from './value-text.ts';
import type { ChartWords } from './words.ts';

/** One stop of the reader that walks a chart: every period, then every published result. */
export interface Reading {
  readonly key: string;
  readonly x: number;
  /** `null` where nothing is drawn at a height. */
  readonly y: number | null;
  readonly text: string;
}

export function periodReadings(
  body: TrendBody,
  marks: Marks,
  { frame, words }: { readonly frame: Frame; readonly words: ChartWords },
): readonly Reading[] {
  return body.periods.map(({ id, label }, index) => {
    const mark = marks[index] ?? null;
    const value = mark?.state === 'ok' || mark?.state === 'immature' ? mark.value : null;
    const events = body.events.filter(({ period }) => period === id).map((event) => words.event(event.label));
    return {
      key: id,
      x: xOf(frame, index),
      y: value === null ? null : yOf(frame, value),
      text: [mark?.label ?? words.noRow(label), ...events].join(' '),
    };
  });
}

export function studyReadings(body: TrendBody, lane: readonly LaneMark[]): readonly Reading[] {
  return body.benchmarks.flatMap(({ resultId, label, value, low, high, note }, index) => {
    const mark = lane[index];
    if (!mark) return [];
    const interval = low === null || high === null ? '' : ` (${rangeText(body.unit, low, high)})`;
    const text = `${benchmarkKey(index)} ${label}: ${valueText(body.unit, value)}${interval}. ${note}`;
    return [{ key: resultId, x: mark.x, y: mark.y, text }];
  });
}

/** The reading whose mark lies nearest to the pointer, left to right. */
export function nearestReading(readings: readonly Reading[], x: number): Reading | undefined {
  return readings.reduce<Reading | undefined>(
    (best, reading) => (best && Math.abs(best.x - x) <= Math.abs(reading.x - x) ? best : reading),
    undefined,
  );
}
