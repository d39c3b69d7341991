import type { LimitRule } from '../../domain/limit-rules.ts';
import { isSpecialCause, type NhsSignals } from '../../domain/stats/nhs-rules.ts';
import { displayFor } from '../../domain/stats/period-selection.ts';
import { runChart } from '../../domain/stats/run-chart.ts';
import { type ControlKind, type Limits, limitsOf } from './chart-of.ts';
import type { ChartedPoint } from './charted-point.ts';
import { FEWEST_FOR_LIMITS, type Segment, segmentsOf } from './segments.ts';

/** A stretch with its limits; `null` where it holds too few points for any. */
export interface LimitedSegment extends Segment {
  readonly limits: Limits | null;
  /** The limits come from fewer points than good ones need. */
  readonly isTrial: boolean;
}

/** What the complete points bear: limits and rules, only a median and runs, or nothing yet. */
export type ControlLines =
  | {
      readonly kind: 'limits';
      readonly points: readonly ChartedPoint[];
      readonly segments: readonly LimitedSegment[];
    }
  | {
      readonly kind: 'runs';
      readonly points: readonly ChartedPoint[];
      readonly median: number;
      readonly signal: boolean;
    }
  | { readonly kind: 'too-short'; readonly points: readonly ChartedPoint[] };

/** Lines of complete points in order of time, with what the county has said of its limits. */
export function controlLines(
  points: readonly ChartedPoint[],
  kind: ControlKind,
  rules: readonly LimitRule[] = [],
): ControlLines {
  const display = displayFor(points.length);
  if (display === 'run-chart') {
    const run = runChart(points.map(({ value }) => value));
    if (run.state === 'ok') return { kind: 'runs', points, median: run.median, signal: run.signal };
  }
  if (display !== 'control-chart' && display !== 'trial-limits') return { kind: 'too-short', points };
  const segments = segmentsOf(points, rules).map((segment) => limited(segment, kind));
  const [only, ...others] = segments;
  return others.length === 0 && only?.limits === null
    ? { kind: 'too-short', points }
    : { kind: 'limits', points, segments };
}

/** A baseline of too few points is not used: the whole stretch gives the limits. */
function limited(segment: Segment, kind: ControlKind): LimitedSegment {
  const { points, baseline } = segment;
  const usable = baseline !== null && baseline.points >= FEWEST_FOR_LIMITS ? baseline.points : points.length;
  const limits = points.length < FEWEST_FOR_LIMITS ? undefined : limitsOf(kind, points, { baselinePoints: usable });
  return { ...segment, limits: limits ?? null, isTrial: displayFor(usable) !== 'control-chart' };
}

/** The points that a rule marks, by their id. */
export function specialPoints(lines: ControlLines): ReadonlyMap<string, NhsSignals> {
  if (lines.kind !== 'limits') return new Map();
  return new Map(
    lines.segments.flatMap(({ points, limits }) =>
      points.flatMap(({ id }, at) => {
        const signals = limits?.signals[at];
        return signals !== undefined && isSpecialCause(signals) ? [[id, signals] as const] : [];
      }),
    ),
  );
}

/** Centre and limits at each point that has them, by its id; a run chart has its median everywhere and no limits. */
export function linesByPoint(lines: ControlLines): ReadonlyMap<string, LineAt> {
  if (lines.kind === 'too-short') return new Map();
  if (lines.kind === 'runs') {
    return new Map(lines.points.map(({ id }) => [id, { centre: lines.median, limits: null }]));
  }
  return new Map(
    lines.segments.flatMap(({ points, limits }) =>
      points.flatMap(({ id }, at) => {
        const [lower, upper] = [limits?.lower[at], limits?.upper[at]];
        if (!limits || lower === undefined || upper === undefined) return [];
        return [[id, { centre: limits.centre, limits: { lower, upper } }] as const];
      }),
    ),
  );
}

/** The lines at one point. */
export interface LineAt {
  readonly centre: number;
  readonly limits: { readonly lower: number; readonly upper: number } | null;
}
