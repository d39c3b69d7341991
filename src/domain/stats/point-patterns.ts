/**
 * Patterns that the rules of control charts look for; each answers which points belong to one.
 * Formula: run: `length` or more points in a row on one side; a point on the line breaks it. Trend: `length` points, each higher
 *   (or each lower) than the one before; a tie breaks it. m of n: m of n points in a row are hits on one side.
 * Source: Nelson LS. J Qual Technol 1984;16:237-239; `ptd_calculate_point_type` of NHSRplotthedots.
 * Worked value: sides 1, 1, 0, 1, 1, 1 hold one run of 3 or more, the last three points.
 */

import { runLengths } from './run-chart.ts';

/** Above the centre line, below it, or on it. */
export type Side = 1 | -1 | 0;

/** On which side of `centre` a value lies. */
export function sideOf(value: number, centre: number): Side {
  if (value === centre) return 0;
  return value > centre ? 1 : -1;
}

/** Which points belong to a run of at least `length` on one side. */
export function inRun(sides: readonly Side[], length: number): boolean[] {
  const lengths = runLengths(sides).flatMap((run) => Array.from({ length: run }, () => run));
  return sides.map((side, at) => side !== 0 && (lengths[at] ?? 0) >= length);
}

/** Whether the point at `last` ends a stretch of `length` points that all rise (1) or all fall (-1). */
function endsTrend(values: readonly number[], last: number, length: number, direction: 1 | -1): boolean {
  const stretch = values.slice(last - length + 1, last + 1);
  return stretch.every((value, at) => at === 0 || sideOf(value, stretch[at - 1] ?? value) === direction);
}

/** Which points belong to a trend of at least `length` points. */
export function inTrend(values: readonly number[], length: number): boolean[] {
  const found = values.map(() => false);
  for (let last = length - 1; last < values.length; last += 1) {
    if (endsTrend(values, last, length, 1) || endsTrend(values, last, length, -1))
      found.fill(true, last - length + 1, last + 1);
  }
  return found;
}

export interface MOfN {
  readonly m: number;
  readonly n: number;
  /** Whether all n points must lie on the side of the hits. */
  readonly allOnOneSide: boolean;
}

export interface Hit {
  readonly hit: boolean;
  readonly side: Side;
}

/** Which hits belong to `m` hits on one side among `n` points in a row. */
export function inMOfN(points: readonly Hit[], { m, n, allOnOneSide }: MOfN): boolean[] {
  const found = points.map(() => false);
  for (let first = 0; first + n <= points.length; first += 1) {
    const window = points.slice(first, first + n);
    for (const side of [1, -1] as const) {
      const hits = window.map((point) => point.hit && point.side === side);
      if (hits.filter(Boolean).length < m || (allOnOneSide && window.some((point) => point.side !== side))) continue;
      for (const [at, isHit] of hits.entries()) if (isHit) found[first + at] = true;
    }
  }
  return found;
}
