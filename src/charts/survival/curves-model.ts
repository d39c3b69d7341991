import type { CurvesBody, Mark } from '../../report/figure.ts';
import { benchmarkKey } from '../benchmark-key.ts';
import type { Reading } from '../readings.ts';
import { textWidth } from '../text-fit.ts';
import { rangeText, valueText } from '../value-text.ts';
import { bandPath, linePath } from './curve-path.ts';
import { type DayFrame, type DayTick, dayTicks, SHARE_SCALE, xOfDay, yOfShare } from './day-frame.ts';

/** A value with its interval at a place of its own beside its day. */
export interface SideMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly interval: { readonly top: number; readonly bottom: number } | null;
}

export interface StudyMark extends SideMark {
  readonly grade: CurvesBody['benchmarks'][number]['grade'];
}

/** Everything one plot of curves draws, in pixels. */
export interface CurvesModel {
  readonly frame: DayFrame;
  readonly ticks: readonly DayTick[];
  readonly line: string;
  readonly band: string;
  /** The other curves of a split. */
  readonly context: readonly string[];
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly windows: readonly SideMark[];
  readonly studies: readonly StudyMark[];
  /** Numbers at risk under their ticks. */
  readonly atRisk: readonly { readonly x: number; readonly text: string }[];
  readonly atRiskY: number;
  readonly readings: readonly Reading[];
}

export interface CurvesModelInput {
  readonly body: CurvesBody;
  /** Which curve stands in front. */
  readonly curve: number;
  readonly width: number;
  readonly plotHeight: number;
}

const AXIS_GAP = 8;
const TOP = 12;
const RIGHT = 14;
const TICK_BAND = 24;
const LINE = 18;
/** Values at one day stand side by side, so that none hides another. */
const APART = 13;

/** Lays out one curve (or one small multiple) for a given width. */
export function curvesModel(input: CurvesModelInput): CurvesModel {
  const { body } = input;
  const front = body.curves[input.curve];
  const frame = frameOf(input);
  const points = front?.points ?? [];
  const atRiskTexts = front?.atRisk ?? [];
  const widest = Math.max(0, ...atRiskTexts.map(({ text }) => textWidth(text)));
  const ticks = dayTicks(frame, widest);
  const windows = windowMarks(body, frame);
  const studies = studyMarks(body, frame);
  return {
    frame,
    ticks,
    line: linePath(frame, points, body.isExact),
    band: bandPath(frame, points, body.isExact),
    context: body.curves
      .filter((_, index) => index !== input.curve)
      .map((other) => linePath(frame, other.points, body.isExact)),
    points: body.isExact ? [] : points.map(({ day, value }) => ({ x: xOfDay(frame, day), y: yOfShare(frame, value) })),
    windows,
    studies,
    atRisk: ticks.flatMap(({ day, x }) => {
      const told = atRiskTexts.find((one) => one.day === day);
      return told === undefined ? [] : [{ x, text: told.text }];
    }),
    atRiskY: frame.bottom + TICK_BAND + 2 * LINE,
    readings: readingsOf(body, input.curve, { frame, windows, studies }),
  };
}

function frameOf({ body, curve, width, plotHeight }: CurvesModelInput): DayFrame {
  const left = Math.ceil(Math.max(...SHARE_SCALE.ticks.map(({ text }) => textWidth(text)))) + AXIS_GAP;
  const bottom = TOP + plotHeight;
  const hasRisk = (body.curves[curve]?.atRisk.length ?? 0) > 0;
  return {
    width,
    height: bottom + TICK_BAND + (hasRisk ? 2.5 : 1.2) * LINE,
    left,
    right: width - RIGHT - sideRoom(body),
    top: TOP,
    bottom,
    lastDay: lastDayOf(body),
  };
}

/** The last day that any mark stands on. */
export function lastDayOf({ curves, windows, benchmarks }: CurvesBody): number {
  const days = [
    ...curves.flatMap(({ points }) => points.map(({ day }) => day)),
    ...windows.filter(({ mark }) => mark.state === 'ok').map(({ day }) => day),
    ...benchmarks.map(({ day }) => day),
  ];
  return Math.max(30, ...days);
}

/** Room right of the last day for the marks that stand beside it. */
function sideRoom(body: CurvesBody): number {
  const last = lastDayOf(body);
  return body.benchmarks.filter(({ day }) => day === last).length * APART;
}

function intervalOf(frame: DayFrame, low: number | null, high: number | null): SideMark['interval'] {
  return low === null || high === null ? null : { top: yOfShare(frame, high), bottom: yOfShare(frame, low) };
}

function windowMarks({ windows }: CurvesBody, frame: DayFrame): readonly SideMark[] {
  return windows.flatMap(({ day, mark }) =>
    mark.state === 'ok'
      ? [
          {
            key: `window-${day}`,
            x: xOfDay(frame, day),
            y: yOfShare(frame, mark.value),
            interval: intervalOf(frame, mark.low, mark.high),
          },
        ]
      : [],
  );
}

function studyMarks({ benchmarks }: CurvesBody, frame: DayFrame): readonly StudyMark[] {
  return benchmarks.map(({ day, value, low, high, grade }, index) => {
    const before = benchmarks.slice(0, index).filter((other) => other.day === day).length;
    return {
      key: benchmarkKey(index),
      grade,
      x: xOfDay(frame, day) + (before + 1) * APART,
      y: yOfShare(frame, value),
      interval: intervalOf(frame, low, high),
    };
  });
}

interface Placed {
  readonly frame: DayFrame;
  readonly windows: readonly SideMark[];
  readonly studies: readonly StudyMark[];
}

function readingsOf(body: CurvesBody, curve: number, { frame, studies }: Placed): readonly Reading[] {
  const points = (body.curves[curve]?.points ?? []).map(({ day, value, label }) => ({
    key: `day-${day}`,
    x: xOfDay(frame, day),
    y: yOfShare(frame, value),
    text: [label, ...body.windows.filter((window) => window.day === day).map(({ mark }) => mark.label)].join(' '),
  }));
  const pointDays = new Set((body.curves[curve]?.points ?? []).map(({ day }) => day));
  const alone = body.windows.filter(({ day }) => !pointDays.has(day) && day <= frame.lastDay);
  return [...points, ...alone.map((window) => windowReading(frame, window)), ...studyReadings(body, studies)].sort(
    (a, b) => a.x - b.x,
  );
}

function windowReading(frame: DayFrame, { day, mark }: { readonly day: number; readonly mark: Mark }): Reading {
  const y = mark.state === 'ok' ? yOfShare(frame, mark.value) : null;
  return { key: `window-${day}`, x: xOfDay(frame, day), y, text: mark.label };
}

function studyReadings({ benchmarks }: CurvesBody, studies: readonly StudyMark[]): readonly Reading[] {
  return benchmarks.flatMap(({ resultId, label, value, low, high, note }, index) => {
    const mark = studies[index];
    if (mark === undefined) return [];
    const interval = low === null || high === null ? '' : ` (${rangeText('proportion', low, high)})`;
    const text = `${mark.key} ${label}: ${valueText('proportion', value)}${interval}. ${note}`;
    return [{ key: resultId, x: mark.x, y: mark.y, text }];
  });
}
