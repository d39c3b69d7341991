import type { ControlBody } from '../../report/figure.ts';
import type { Frame } from '../frame.ts';
import { xOf, yOf } from '../frame.ts';
import { type PeriodTick, periodTicks, tickHeight } from '../period-ticks.ts';
import type { Reading } from '../readings.ts';
import { textWidth } from '../text-fit.ts';
import type { Region } from '../trend-marks.ts';
import { type Note, notesHeight, trendNotes } from '../trend-notes.ts';
import { type ValueScale, valueScale } from '../value-scale.ts';
import { linePath, staircase } from './control-paths.ts';

export interface ControlMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly state: 'usual' | 'special' | 'immature';
}

export interface ControlModel {
  readonly frame: Frame;
  readonly scale: ValueScale;
  readonly ticks: readonly (PeriodTick & { readonly x: number })[];
  /** Stairs of the centre and of the limits, broken where a period has none and where new ones begin. */
  readonly centre: string;
  readonly limits: readonly string[];
  /** Joins complete periods that follow each other. */
  readonly line: string;
  /** The model around an event, and how its first line would have gone on; empty without one. */
  readonly fitted: string;
  readonly goneOn: string;
  readonly marks: readonly ControlMark[];
  /** Hatched: what is not complete. */
  readonly regions: readonly Region[];
  readonly notes: readonly Note[];
  /** Whether the centre line, events and new limits carry their words on the chart; else the key explains them. */
  readonly isDirect: boolean;
  /** Where the name of the centre line stands. */
  readonly centreY: number | null;
  readonly readings: readonly Reading[];
}

const BARE_TOP = 16;
const PLOT = 260;
const RIGHT = 14;
const AXIS_GAP = 8;
const LABEL_GAP = 10;
const TICK_GAP = 8;
/** Narrower charts have no room for words above the plot. */
const DIRECT_FROM = 520;

/** Lays out a control chart for a given width. */
export function controlModel(body: ControlBody, width: number): ControlModel {
  const scale = valueScale(body.unit, highestOf(body));
  const left = Math.ceil(Math.max(...scale.ticks.map(({ text }) => textWidth(text)))) + AXIS_GAP;
  const isDirect = width >= DIRECT_FROM;
  const right = width - (isDirect ? Math.ceil(textWidth(body.centreLabel)) + LABEL_GAP : RIGHT);
  const step = Math.max(1, (right - left) / Math.max(1, body.periods.length));
  const regions = immatureRegions(body);
  const notes = trendNotes({
    body,
    regions,
    regionText: isDirect ? body.words.immatureShort : null,
    left,
    right,
    step,
  });
  const top = Math.ceil(Math.max(BARE_TOP, notesHeight(notes) + 4));
  const bottom = top + PLOT;
  const ticks = unrepeated(periodTicks(body.periods, step));
  const frame: Frame = {
    width,
    height: bottom + TICK_GAP + tickHeight(ticks) + 4,
    labelTop: bottom + TICK_GAP,
    left,
    top,
    bottom,
    periodsRight: right,
    plotRight: right,
    step,
    max: scale.max,
  };
  const y = (value: number) => yOf(frame, Math.min(value, scale.max));
  const at = { x: (index: number) => xOf(frame, index), y };
  const breaks = new Set(body.breaks.map(({ period }) => period));
  const stairs = (values: readonly (number | null)[]) =>
    staircase(values, { left, step, y, isBroken: (index) => breaks.has(body.periods[index]?.id ?? '') });
  return {
    frame,
    scale,
    ticks: ticks.map((tick) => ({ ...tick, x: xOf(frame, tick.index) })),
    centre: stairs(body.centres),
    limits: [
      stairs(body.limits.map((limit) => limit?.upper ?? null)),
      stairs(body.limits.map((limit) => limit?.lower ?? null)),
    ],
    line: linePath(
      body.points.map((point) => (point === null || point.state === 'immature' ? null : point.value)),
      at,
    ),
    fitted: body.model === null ? '' : fittedPath(body.model, at),
    goneOn: body.model === null ? '' : linePath(body.model.goneOn, at),
    ...marksAndReadings(body, at),
    regions,
    notes,
    isDirect,
    centreY: centreOf(body, y),
  };
}

/** Several events of one month are labelled once. */
function unrepeated(ticks: readonly PeriodTick[]): readonly PeriodTick[] {
  return ticks.filter(({ lines }, place) => lines.length > 1 || lines.join() !== ticks[place - 1]?.lines[0]);
}

function centreOf({ centres }: ControlBody, y: (value: number) => number): number | null {
  const last = centres.findLast((centre) => centre !== null);
  return last === undefined || last === null ? null : y(last);
}

/** Two lines, before the event and after it. */
function fittedPath({ fitted, goneOn }: NonNullable<ControlBody['model']>, at: Parameters<typeof linePath>[1]): string {
  const isAfter = (index: number) => typeof goneOn[index] === 'number';
  const [before, after] = [false, true].map((side) =>
    fitted.map((value, index) => (isAfter(index) === side ? value : null)),
  );
  return `${linePath(before ?? [], at)}${linePath(after ?? [], at)}`;
}

function marksAndReadings(
  { points, periods }: ControlBody,
  at: { readonly x: (index: number) => number; readonly y: (value: number) => number },
): Pick<ControlModel, 'marks' | 'readings'> {
  const shown = points.flatMap((point, index) =>
    point === null ? [] : [{ point, index, key: periods[index]?.id ?? '' }],
  );
  return {
    marks: shown.flatMap(({ point, index, key }) =>
      point.value === null ? [] : [{ key, x: at.x(index), y: at.y(point.value), state: point.state }],
    ),
    readings: shown.map(({ point, index, key }) => ({
      key,
      x: at.x(index),
      y: point.value === null ? null : at.y(point.value),
      text: point.label,
    })),
  };
}

function highestOf({ points, limits, centres, model }: ControlBody): number {
  const values = [
    ...points.map((point) => point?.value ?? null),
    ...centres,
    ...limits.map((limit) => limit?.upper ?? null),
    ...(model === null ? [] : [...model.fitted, ...model.goneOn]),
  ];
  return Math.max(0, ...values.filter((value) => value !== null));
}

function immatureRegions({ points }: ControlBody): readonly Region[] {
  const places = points.flatMap((point, index) => (point?.state === 'immature' ? [index] : []));
  const starts = places.filter((index) => !places.includes(index - 1));
  return starts.map((from) => ({
    from,
    to: places.find((index) => index >= from && !places.includes(index + 1)) ?? from,
  }));
}
