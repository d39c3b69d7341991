import { type SuppressionPolicy, thresholdOf } from '../../domain/privacy/policy.ts';
import { shownCount } from '../../domain/privacy/shown-count.ts';
import { publishableSteps } from '../../domain/privacy/survival-steps.ts';
import { type SurvivalStep, survivalBefore } from '../../domain/stats/kaplan-meier.ts';
import { numberAtRisk } from '../../domain/stats/life-table.ts';
import { survivalLimits } from '../../domain/stats/survival-band.ts';
import { survivalQuantile } from '../../domain/stats/survival-quantile.ts';
import type { Count } from '../../domain/units.ts';
import { gridDays } from './grid-days.ts';
import { TOLD_DAYS } from './told-days.ts';

/** The share still there `day` days or more after the start, P(T >= day). */
export interface CurvePoint {
  readonly day: number;
  readonly stayed: number;
  /** `null` on day 0, and where nobody has left: there the limits would tell the number at risk, which is hidden. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The day by which half had left, with its limits; a limit is `null` where the curve does not get there. */
export type CurveMedian =
  | { readonly state: 'ok'; readonly days: number; readonly low: number | null; readonly high: number | null }
  | { readonly state: 'not-reached' };

/** A Kaplan-Meier curve as it may be shown. */
export interface PublishedCurve {
  /** Every change is a point, so that the curve stands still between two of them. */
  readonly isExact: boolean;
  /** Ascending from day 0. Under a policy that hides nothing every change is a point, else only days of a grid. */
  readonly points: readonly CurvePoint[];
  /** `null` where the number is too small, or would give one away. */
  readonly atRisk: readonly { readonly day: number; readonly people: Count | null }[];
  readonly median: CurveMedian;
}

interface Reading {
  readonly day: number;
  readonly survival: number;
  readonly atRisk: number;
  /** Since the reading before. */
  readonly exits: number;
}

/**
 * What of a curve may be shown under a policy; `steps` come from `kaplanMeier` over whole days, `told` are the days on which
 * counts may be told.
 */
export function publishedCurve(
  steps: readonly SurvivalStep[],
  told: ReadonlySet<number>,
  policy: SuppressionPolicy,
): PublishedCurve {
  const isOpen = policy.smallTo === 0 && !policy.hideZero;
  const points = isOpen ? everyPoint(steps) : gridPoints(steps, policy);
  const end = points.at(-1)?.day ?? 0;
  return {
    isExact: isOpen,
    points: points.map((point) =>
      isOpen || point.stayed < 1 || told.has(point.day) ? point : { ...point, low: null, high: null },
    ),
    atRisk: TOLD_DAYS.filter((day) => day <= end).map((day) => ({
      day,
      people: told.has(day) ? shownCount(numberAtRisk(steps, day), policy) : null,
    })),
    median: medianWithin(steps, end, policy),
  };
}

function everyPoint(steps: readonly SurvivalStep[]): readonly CurvePoint[] {
  const days = new Set([0, ...steps.flatMap(({ time, events }) => (events > 0 ? [time + 1] : []))]);
  const last = steps.at(-1)?.time ?? 0;
  for (const day of gridDays(last)) days.add(day);
  return [...days].sort((a, b) => a - b).map((day) => pointAt(steps, day));
}

function gridPoints(steps: readonly SurvivalStep[], policy: SuppressionPolicy): readonly CurvePoint[] {
  const readings = readingsOn(steps, gridDays(steps.at(-1)?.time ?? 0));
  return publishableSteps(readings, policy).map(({ day, survival }) => {
    const { low, high } = pointAt(steps, day);
    return { day, stayed: survival, low: wholePercent(low), high: wholePercent(high) };
  });
}

function wholePercent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 100) / 100;
}

function pointAt(steps: readonly SurvivalStep[], day: number): CurvePoint {
  const point = survivalBefore(steps, day);
  const [low, high] = day === 0 ? [undefined, undefined] : survivalLimits(point);
  return { day, stayed: point.survival, low: low ?? null, high: high ?? null };
}

/** The curve just before each day, in ascending order; the first day counts what happened before it from the start. */
function readingsOn(steps: readonly SurvivalStep[], days: readonly number[]): readonly Reading[] {
  return days.map((day, at) => {
    const since = days[at - 1] ?? 0;
    const between = steps.filter(({ time }) => time >= since && time < day);
    const { survival, atRisk } = survivalBefore(steps, day);
    return {
      day,
      survival,
      atRisk,
      exits: between.reduce((sum, { events }) => sum + events, 0),
    };
  });
}

/**
 * The median lies on the curve, so that enough people left up to it and are followed from it on; a limit is told only where that
 * holds of it as well.
 */
function medianWithin(steps: readonly SurvivalStep[], end: number, policy: SuppressionPolicy): CurveMedian {
  const { value, low, high } = survivalQuantile(steps, 0.5);
  if (value === undefined || value > end) return { state: 'not-reached' };
  const isTold = (day: number) =>
    day <= end && Math.min(leftUpTo(steps, day), numberAtRisk(steps, day)) >= thresholdOf(policy);
  return {
    state: 'ok',
    days: value,
    low: low !== undefined && isTold(low) ? low : null,
    high: high !== undefined && isTold(high) ? high : null,
  };
}

function leftUpTo(steps: readonly SurvivalStep[], day: number): number {
  return steps.filter(({ time }) => time <= day).reduce((sum, { events }) => sum + events, 0);
}
