import { type DayFrame, xOfDay, yOfShare } from './day-frame.ts';

interface PathPoint {
  readonly day: number;
  readonly value: number;
}

/** The line through points: a staircase where the curve is known exactly, else straight from one known day to the next. */
export function linePath(frame: DayFrame, points: readonly PathPoint[], isExact: boolean): string {
  return points
    .map(({ day, value }, at) => {
      const [x, y] = [pixel(xOfDay(frame, day)), pixel(yOfShare(frame, value))];
      if (at === 0) return `M${x} ${y}`;
      return isExact ? `H${x}V${y}` : `L${x} ${y}`;
    })
    .join('');
}

interface BandPoint {
  readonly day: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The area between the limits, broken where a point has none. */
export function bandPath(frame: DayFrame, points: readonly BandPoint[], isExact: boolean): string {
  return runsOf(points)
    .filter((run) => run.length > 1)
    .map((run) => {
      const upper = linePath(
        frame,
        run.map(({ day, high }) => ({ day, value: high })),
        isExact,
      );
      const lower = corners(frame, run, isExact).reverse();
      return `${upper}${lower.map(([x, y]) => `L${x} ${y}`).join('')}Z`;
    })
    .join('');
}

interface LimitedPoint {
  readonly day: number;
  readonly low: number;
  readonly high: number;
}

function runsOf(points: readonly BandPoint[]): readonly LimitedPoint[][] {
  const runs: LimitedPoint[][] = [[]];
  for (const { day, low, high } of points) {
    if (low === null || high === null) runs.push([]);
    else runs.at(-1)?.push({ day, low, high });
  }
  return runs;
}

function corners(frame: DayFrame, run: readonly LimitedPoint[], isExact: boolean): (readonly [number, number])[] {
  return run.flatMap(({ day, low }, at): (readonly [number, number])[] => {
    const [x, y] = [pixel(xOfDay(frame, day)), pixel(yOfShare(frame, low))];
    const before = run[at - 1];
    return isExact && before !== undefined
      ? [
          [x, pixel(yOfShare(frame, before.low))],
          [x, y],
        ]
      : [[x, y]];
  });
}

function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}
