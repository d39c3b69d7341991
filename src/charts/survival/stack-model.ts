import type { StackBody } from '../../report/figure.ts';
import { placeLabels } from '../place-labels.ts';
import type { Reading } from '../readings.ts';
import { LINE_HEIGHT, textWidth, wrapText } from '../text-fit.ts';
import { valueText } from '../value-text.ts';
import { type DayFrame, type DayTick, dayTicks, SHARE_SCALE, xOfDay, yOfShare } from './day-frame.ts';

/** A layer's name beside its end, or its number inside it where there is no room for names. */
export interface LayerLabel {
  readonly key: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly center: number;
}

export interface StackModel {
  readonly frame: DayFrame;
  readonly ticks: readonly DayTick[];
  /** One closed path a layer, the lowest first. */
  readonly areas: readonly string[];
  readonly labels: readonly LayerLabel[];
  /** Whether the labels are names, so that no key is needed. */
  readonly direct: boolean;
  readonly readings: readonly Reading[];
}

const TOP = 12;
const BELOW = 46;
const LABEL_GAP = 10;
const WIDEST_LABEL = 190;
const DIRECT_FROM = 520;

/** Lays out stacked shares for a given width. */
export function stackModel(body: StackBody, width: number, plotHeight = 280): StackModel {
  const direct = width >= DIRECT_FROM;
  const names = body.layers.map((name, layer) => layerText(body, name, layer));
  const lines = names.map((text) => wrapText(text, WIDEST_LABEL));
  const column = direct ? Math.ceil(Math.max(...lines.flat().map(textWidth))) + LABEL_GAP : 22;
  const frame: DayFrame = {
    width,
    height: TOP + plotHeight + BELOW,
    left: Math.ceil(Math.max(...SHARE_SCALE.ticks.map(({ text }) => textWidth(text)))) + 8,
    right: width - column - 8,
    top: TOP,
    bottom: TOP + plotHeight,
    lastDay: Math.max(30, ...body.points.map(({ day }) => day)),
  };
  return {
    frame,
    ticks: dayTicks(frame),
    areas: body.layers.map((_, layer) => areaPath(body, frame, layer)),
    labels: placed(body, frame, direct ? lines : body.layers.map((_, layer) => [String(layer + 1)])),
    direct,
    readings: body.points.map(({ day, shares, label }) => ({
      key: `day-${day}`,
      x: xOfDay(frame, day),
      y: yOfShare(frame, shares[0] ?? 0),
      text: label,
    })),
  };
}

/** `Completed 23%`: the name with the share on the last day. */
export function layerText({ points }: StackBody, name: string, layer: number): string {
  const share = points.at(-1)?.shares[layer];
  return share === undefined ? name : `${name} ${valueText('proportion', share)}`;
}

/** The share below the top of a layer. */
function topOf(shares: readonly number[], layer: number): number {
  return Math.min(
    1,
    shares.slice(0, layer + 1).reduce((sum, share) => sum + share, 0),
  );
}

function areaPath(body: StackBody, frame: DayFrame, layer: number): string {
  const upper = edge(body, frame, layer);
  const lower = edge(body, frame, layer - 1).reverse();
  const [first, ...rest] = [...upper, ...lower];
  if (first === undefined) return '';
  return `M${first.join(' ')}${rest.map((corner) => `L${corner.join(' ')}`).join('')}Z`;
}

function edge(body: StackBody, frame: DayFrame, layer: number): (readonly [number, number])[] {
  return body.points.flatMap(({ day, shares }, at): (readonly [number, number])[] => {
    const corner = [pixel(xOfDay(frame, day)), pixel(yOfShare(frame, topOf(shares, layer)))] as const;
    const before = body.points[at - 1];
    if (!body.isExact || before === undefined) return [corner];
    return [[corner[0], pixel(yOfShare(frame, topOf(before.shares, layer)))], corner];
  });
}

function placed(body: StackBody, frame: DayFrame, lines: readonly (readonly string[])[]): readonly LayerLabel[] {
  const last = body.points.at(-1);
  if (last === undefined) return [];
  const wishes = lines.map((text, layer) => ({
    key: String(layer),
    center: yOfShare(frame, (topOf(last.shares, layer) + topOf(last.shares, layer - 1)) / 2),
    height: text.length * LINE_HEIGHT,
  }));
  const centers = placeLabels(wishes, { top: frame.top, bottom: frame.bottom, gap: 3 });
  return wishes.map(({ key, center }, layer) => ({
    key,
    lines: lines[layer] ?? [],
    x: xOfDay(frame, last.day) + LABEL_GAP,
    center: centers.get(key) ?? center,
  }));
}

function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}
