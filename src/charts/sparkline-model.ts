import type { SummaryTrend } from '../report/summary/row-trend.ts';

/** A small trend in pixels. */
export interface SparklineModel {
  readonly width: number;
  readonly height: number;
  /** One line a stretch without gaps; only complete periods. */
  readonly path: string;
  /** The last complete period, complete ones without a neighbour, and, hollow, those that are not complete. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isComplete: boolean }[];
}

const WIDTH = 132;
const HEIGHT = 36;
const EDGE = 4;

/** Lays a trend out from zero to its highest value, so that a small change looks small. */
export function sparklineModel({ points }: Pick<SummaryTrend, 'points'>): SparklineModel {
  const highest = Math.max(...points.map(({ value }) => value ?? Number.NEGATIVE_INFINITY));
  const across = (at: number) => EDGE + (at / Math.max(1, points.length - 1)) * (WIDTH - 2 * EDGE);
  const up = (value: number) => HEIGHT - EDGE - (highest > 0 ? value / highest : 0) * (HEIGHT - 2 * EDGE);
  const placed = points.map(({ value, state }, at) =>
    value === null ? null : { x: round(across(at)), y: round(up(value)), state },
  );
  const complete = placed.map((place) => (place?.state === 'ok' ? place : null));
  const last = complete.findLast((place) => place !== null);
  return {
    width: WIDTH,
    height: HEIGHT,
    path: pathOf(complete),
    dots: placed.flatMap((place, at) => {
      if (place === null) return [];
      const isAlone = !complete[at - 1] && !complete[at + 1];
      if (place.state === 'ok' && place !== last && !isAlone) return [];
      return [{ x: place.x, y: place.y, isComplete: place.state === 'ok' }];
    }),
  };
}

function pathOf(places: readonly ({ readonly x: number; readonly y: number } | null)[]): string {
  return places
    .flatMap((place, at) => (place === null ? [] : [`${places[at - 1] ? 'L' : 'M'}${place.x} ${place.y}`]))
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
