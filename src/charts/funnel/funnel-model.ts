import type { FunnelBody } from '../../report/figure.ts';
import { countText } from '../../report/numbers.ts';
import type { Reading } from '../readings.ts';
import { textWidth } from '../text-fit.ts';
import { type ValueScale, valueScale } from '../value-scale.ts';

/** A site in pixels. */
export interface FunnelMark {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly isOutside: boolean;
  /** Where its name stands; `null` for sites inside the lines where there is no room for all names. */
  readonly text: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' } | null;
}

export interface FunnelModel {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: ValueScale;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly targetY: number;
  readonly inner: readonly string[];
  readonly outer: readonly string[];
  readonly marks: readonly FunnelMark[];
  readonly readings: readonly Reading[];
}

const TOP = 14;
const PLOT = 300;
const BELOW = 44;
const RIGHT = 16;
const AXIS_GAP = 8;
const NAMES_UP_TO = 8;
const BESIDE = 9;

/** Lays out sites by their number of people, between the limits of chance, for a given width. */
export function funnelModel(body: FunnelBody, width: number): FunnelModel {
  const most = Math.max(1, ...body.points.map(({ people }) => people));
  const scale = valueScale('proportion', highestOf(body));
  const left = Math.ceil(Math.max(...scale.ticks.map(({ text }) => textWidth(text)))) + AXIS_GAP;
  const [right, bottom] = [width - RIGHT, TOP + PLOT];
  const counts = valueScale('count', most);
  const xOf = (people: number) => left + (people / counts.max) * (right - left);
  const yOf = (share: number) => bottom - (Math.min(share, scale.max) / scale.max) * PLOT;
  const line = (shares: readonly { readonly people: number; readonly share: number }[]) =>
    shares.map(({ people, share }, at) => `${at === 0 ? 'M' : 'L'}${pixel(xOf(people))} ${pixel(yOf(share))}`).join('');
  const lines = (which: 'inner' | 'outer') =>
    ([0, 1] as const).map((end) =>
      line(body.curves.map((curve) => ({ people: curve.people, share: curve[which][end] }))),
    );
  const marks = body.points.map((point): FunnelMark => {
    const [x, y] = [xOf(point.people), yOf(point.value)];
    const isNamed = point.isOutside || body.points.length <= NAMES_UP_TO;
    return {
      name: point.name,
      x,
      y,
      isOutside: point.isOutside,
      text: isNamed ? textPlace(point.name, x, y, right) : null,
    };
  });
  return {
    width,
    height: bottom + BELOW,
    left,
    right,
    top: TOP,
    bottom,
    scale,
    ticks: counts.ticks.map(({ value }) => ({ x: xOf(value), text: countText(value) })),
    targetY: yOf(body.target.value),
    inner: lines('inner'),
    outer: lines('outer'),
    marks,
    readings: body.points
      .map(({ name, label }, at) => ({ key: name, x: marks[at]?.x ?? left, y: marks[at]?.y ?? null, text: label }))
      .sort((a, b) => a.x - b.x),
  };
}

/** The highest point, and as much of the limits as stands near the sites. */
function highestOf({ points, curves, target }: FunnelBody): number {
  const fewest = Math.min(...points.map(({ people }) => people));
  const near = curves.filter(({ people }) => people >= fewest).map(({ inner }) => inner[1]);
  return Math.min(1, Math.max(target.value, ...points.map(({ value }) => value), ...near));
}

function textPlace(name: string, x: number, y: number, right: number): FunnelMark['text'] {
  const fits = x + BESIDE + textWidth(name) <= right;
  return { x: fits ? x + BESIDE : x - BESIDE, y: y - 6, anchor: fits ? 'start' : 'end' };
}

function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}
