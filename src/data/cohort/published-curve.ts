import type { SuppressionPolicy } from '../../domain/privacy/policy.ts';
import { isSmall } from '../../domain/privacy/primary.ts';
import { publishableSteps } from '../../domain/privacy/survival-steps.ts';
import { type SurvivalStep, survivalBefore } from '../../domain/stats/kaplan-meier.ts';
import { survivalLimits } from '../../domain/stats/survival-band.ts';
import { survivalQuantile } from '../../domain/stats/survival-quantile.ts';
import { type Count, count } from '../../domain/units.ts';
import { gridDays } from './grid-days.ts';

/** The share still there `day` days or more after the start, P(T >= day). */
export interface CurvePoint {
  readonly day: number;
  readonly stayed: number;
  /** `null` where there is no limit to draw: on day 0, and where it would tell a number that is hidden. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The day by which half had left, with its limits; a limit is `null` where the curve does not get there. */
export type CurveMedian =
  | { readonly state: 'ok'; readonly days: number; readonly low: number | null; readonly high: number | null }
  | { readonly state: 'not-reached' };

/** A Kaplan-Meier curve as it may be shown. */
export interface PublishedCurve {
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
  /** Exits, and people who left observation, since the reading before. */
  readonly exits: number;
  readonly censored: number;
}

/** Below a curve the number at risk is told on these days. */
const TOLD_DAYS: readonly number[] = [0, 30, 90, 180, 365, 545, 730, 1095, 1460, 1825];

/** What of a curve may be shown under a policy; `steps` come from `kaplanMeier` over whole days. */
export function publishedCurve(steps: readonly SurvivalStep[], policy: SuppressionPolicy): PublishedCurve {
  const isOpen = policy.smallTo === 0 && !policy.hideZero;
  const points = isOpen ? everyPoint(steps) : gridPoints(steps, policy);
  const end = points.at(-1)?.day ?? 0;
  const atRisk = toldAtRisk(readingsOn(steps, [...TOLD_DAYS]), policy).filter(({ day }) => day <= end);
  const known = new Map(atRisk.map(({ day, people }) => [day, people]));
  return {
    points: points.map((point) => (isOpen || !tellsNumber(point, known) ? point : { ...point, low: null, high: null })),
    atRisk,
    median: medianWithin(steps, end),
  };
}

/** Where nobody has left, the limits are a function of the number at risk alone. */
function tellsNumber({ day, stayed }: CurvePoint, known: ReadonlyMap<number, Count | null>): boolean {
  return stayed === 1 && (known.get(day) ?? null) === null;
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
      censored: between.reduce((sum, { censored }) => sum + censored, 0),
    };
  });
}

/** A number at risk is told where neither it nor what it lost since the last one told, by exits or by censoring, is small. */
function toldAtRisk(readings: readonly Reading[], policy: SuppressionPolicy): PublishedCurve['atRisk'] {
  let [exits, censored] = [0, 0];
  return readings.map((reading) => {
    exits += reading.exits;
    censored += reading.censored;
    const hidden = [reading.atRisk, exits, censored].some((value) => value > 0 && isSmall(value, policy));
    if (!hidden) [exits, censored] = [0, 0];
    return { day: reading.day, people: hidden ? null : count(reading.atRisk) };
  });
}

function medianWithin(steps: readonly SurvivalStep[], end: number): CurveMedian {
  const { value, low, high } = survivalQuantile(steps, 0.5);
  if (value === undefined || value > end) return { state: 'not-reached' };
  return { state: 'ok', days: value, low: low ?? null, high: high !== undefined && high <= end ? high : null };
}
