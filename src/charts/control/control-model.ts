import type { ControlBody } from '../../report/figure.ts';
import { type PeriodTick, periodTicks, tickHeight } from '../period-ticks.ts';
import type { Reading } from '../readings.ts';
import { textWidth } from '../text-fit.ts';
import { type ValueScale, valueScale } from '../value-scale.ts';

export interface ControlMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly state: 'usual' | 'special' | 'immature';
}

export interface ControlModel {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: ValueScale;
  readonly ticks: readonly (PeriodTick & { readonly x: number })[];
  readonly centreY: number;
  /** Staircases of the upper and of the lower limit, broken where a period has none. */
  readonly limits: readonly string[];
  /** Joins complete periods that follow each other. */
  readonly line: string;
  readonly marks: readonly ControlMark[];
  readonly readings: readonly Reading[];
}

const TOP = 16;
const PLOT = 260;
const RIGHT = 14;
const AXIS_GAP = 8;
const TICK_GAP = 8;

/** Lays out a control chart for a given width. */
export function controlModel(body: ControlBody, width: number): ControlModel {
  const scale = valueScale(body.unit, highestOf(body));
  const left = Math.ceil(Math.max(...scale.ticks.map(({ text }) => textWidth(text)))) + AXIS_GAP;
  const [right, bottom] = [width - RIGHT, TOP + PLOT];
  const step = Math.max(1, (right - left) / Math.max(1, body.periods.length));
  const xOf = (index: number) => left + (index + 0.5) * step;
  const yOf = (value: number) => bottom - (Math.min(value, scale.max) / scale.max) * PLOT;
  const ticks = periodTicks(body.periods, step);
  const marks = body.points.flatMap((point, index): readonly ControlMark[] =>
    point === null
      ? []
      : [{ key: body.periods[index]?.id ?? '', x: xOf(index), y: yOf(point.value), state: point.state }],
  );
  return {
    width,
    height: bottom + TICK_GAP + tickHeight(ticks) + 4,
    left,
    right,
    top: TOP,
    bottom,
    scale,
    ticks: ticks.map((tick) => ({ ...tick, x: xOf(tick.index) })),
    centreY: yOf(body.centre.value),
    limits: (['upper', 'lower'] as const).map((end) => staircase(body, end, { left, step, yOf })),
    line: lineOf(body, xOf, yOf),
    marks,
    readings: marks.map(({ key, x, y }) => {
      const index = body.periods.findIndex(({ id }) => id === key);
      return { key, x, y, text: body.points[index]?.label ?? '' };
    }),
  };
}

function highestOf({ points, limits, centre }: ControlBody): number {
  return Math.max(
    centre.value,
    ...points.flatMap((point) => (point === null ? [] : [point.value])),
    ...limits.flatMap((limit) => (limit === null ? [] : [limit.upper])),
  );
}

interface Placing {
  readonly left: number;
  readonly step: number;
  readonly yOf: (value: number) => number;
}

function staircase({ limits }: ControlBody, end: 'upper' | 'lower', { left, step, yOf }: Placing): string {
  return limits
    .map((limit, index) => {
      if (limit === null) return '';
      const [from, to, y] = [pixel(left + index * step), pixel(left + (index + 1) * step), pixel(yOf(limit[end]))];
      const before = limits[index - 1];
      return before === null || before === undefined ? `M${from} ${y}H${to}` : `V${y}H${to}`;
    })
    .join('');
}

function lineOf({ points }: ControlBody, xOf: (index: number) => number, yOf: (value: number) => number): string {
  return points
    .map((point, index) => {
      if (point === null || point.state === 'immature') return '';
      const before = points[index - 1];
      const joins = before !== null && before !== undefined && before.state !== 'immature';
      return `${joins ? 'L' : 'M'}${pixel(xOf(index))} ${pixel(yOf(point.value))}`;
    })
    .join('');
}

function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}
