/**
 * Everything a funnel plot of counties or sites shows.
 * Formula: see funnel.ts (points, drawn curves) and overdispersion.ts (spread beyond chance, from 10 units on).
 * Source: Spiegelhalter DJ. Stat Med 2005;24:1185-1202.
 * Worked value: 8/12, 96/150 and 201/420 against 0.5287: only 96/150 and 201/420 are flagged, high and low at two sigma.
 */

import { assert } from '../assert.ts';
import type { UndefinedReason } from '../estimate.ts';
import type { FunnelPoint } from './funnel.ts';
import { drawnLimit, funnelPoint, INNER_TAIL, OUTER_TAIL, pooledTarget } from './funnel.ts';
import type { Overdispersion } from './overdispersion.ts';
import { MIN_UNITS, overdispersion, shareDeviation } from './overdispersion.ts';
import type { Counts } from './proportion-interval.ts';
import { proportionFault } from './proportion-interval.ts';

export interface FunnelUnit {
  readonly id: string;
  readonly counts: Counts;
}

/** The drawn limits at `n` people, as shares. */
export interface FunnelCurvePoint {
  readonly n: number;
  readonly low95: number;
  readonly high95: number;
  readonly low998: number;
  readonly high998: number;
}

export interface FunnelPlot {
  /** The given target, or the share of all units together. */
  readonly target: number;
  readonly points: readonly (FunnelUnit & FunnelPoint)[];
  /** Units without a share. */
  readonly leftOut: readonly { readonly id: string; readonly reason: UndefinedReason }[];
  readonly curves: readonly FunnelCurvePoint[];
  /** Undefined below 10 units, or where the target is 0 or 1. */
  readonly spread: Overdispersion | undefined;
}

const CURVE_POINTS = 60;

function curvesUpTo(largest: number, t: number): FunnelCurvePoint[] {
  const steps = Array.from({ length: CURVE_POINTS }, (_, at) => Math.ceil((largest * (at + 1)) / CURVE_POINTS));
  return [...new Set(steps)].map((n) => ({
    n,
    low95: drawnLimit(n, t, INNER_TAIL),
    high95: drawnLimit(n, t, 1 - INNER_TAIL),
    low998: drawnLimit(n, t, OUTER_TAIL),
    high998: drawnLimit(n, t, 1 - OUTER_TAIL),
  }));
}

function spreadOf(units: readonly FunnelUnit[], t: number): Overdispersion | undefined {
  if (units.length < MIN_UNITS || t <= 0 || t >= 1) return undefined;
  return overdispersion(
    units.map(({ counts }) => shareDeviation(counts.numerator / counts.denominator, counts.denominator, t)),
  );
}

/** The plot of the units that have a share, or undefined where none has; `target` is a share from 0 to 1. */
export function funnelPlot(units: readonly FunnelUnit[], target?: number): FunnelPlot | undefined {
  assert(target === undefined || (target >= 0 && target <= 1), `a target lies between 0 and 1, not ${target}`);
  const leftOut = units.flatMap(({ id, counts }) => {
    const reason = proportionFault(counts);
    return reason === undefined ? [] : [{ id, reason }];
  });
  const valid = units.filter(({ counts }) => proportionFault(counts) === undefined);
  if (valid.length === 0) return undefined;
  const t = target ?? pooledTarget(valid.map(({ counts }) => counts));
  const largest = Math.max(...valid.map(({ counts }) => counts.denominator));
  return {
    target: t,
    points: valid.map((unit) => ({ ...unit, ...funnelPoint(unit.counts, t) })),
    leftOut,
    curves: curvesUpTo(largest, t),
    spread: spreadOf(valid, t),
  };
}
