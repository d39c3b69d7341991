/**
 * Funnel plot: counties or sites against one target share t.
 * Formula: drawn limit at tail p: (r - a)/n, r the smallest count with F(r) >= p, a = (F(r) - p) / (F(r) - F(r-1)); score
 *   limit: the shares whose Wilson limit touches t; flags by mid-p tails below 0.001 and 0.025.
 * Source: Spiegelhalter DJ. Stat Med 2005;24:1185-1202, appendix A.1.1; score limits of PHEindicatormethods.
 * Worked value: 96 of 150 against 0.5287 is high at two sigma; z = 2.73.
 * The drawn curve over-flags very small units (1 of 1 against 0.3 lies outside though its chance is 0.3), hence the mid-p flags.
 */

import { assert } from '../assert.ts';
import { binomialCdf, binomialQuantile, normalQuantile } from './distributions.ts';
import { pooledCounts } from './group-heterogeneity.ts';
import { midPTails } from './mid-p.ts';
import type { Counts, Limits } from './proportion-interval.ts';
import { requireProportion } from './proportion-interval.ts';

export const INNER_TAIL = 0.025;
export const OUTER_TAIL = 0.001;

export type FunnelFlag = 'within' | 'high_2s' | 'high_3s' | 'low_2s' | 'low_3s';

export interface FunnelPoint {
  readonly value: number;
  /** Distance from the target in its own standard errors; undefined for a target of 0 or 1. */
  readonly z: number | undefined;
  readonly lowerTail: number;
  readonly upperTail: number;
  readonly flag: FunnelFlag;
}

/** The share drawn on the limit curve at n people, tail probability p and target t. */
export function drawnLimit(n: number, t: number, p: number): number {
  assert(n > 0 && p > 0 && p < 1, `no funnel limit at ${n} people and tail ${p}`);
  const r = binomialQuantile(p, n, t);
  const [at, before] = [binomialCdf(r, n, t), binomialCdf(r - 1, n, t)];
  const a = (at - p) / (at - before);
  return Math.min(1, Math.max(0, (r - a) / n));
}

/** Score limits at n people and target t, for an upper tail such as 0.975. */
export function scoreLimits(n: number, t: number, upper: number): Limits {
  assert(n > 0 && t >= 0 && t <= 1, `no funnel limit at ${n} people and target ${t}`);
  const z2 = normalQuantile(upper) ** 2;
  const middle = t * (n / z2 + 1);
  const spread = (8 * middle) ** 2 - 64 * (1 / z2 + 1 / n) * t * (n * (t * (n / z2 + 2) - 1) + z2 * (t - 1));
  const reach = Math.sqrt(spread) / 8;
  const scale = (1 / z2 + 1 / n) * n;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}

function flagOf(lowerTail: number, upperTail: number): FunnelFlag {
  if (upperTail < OUTER_TAIL) return 'high_3s';
  if (lowerTail < OUTER_TAIL) return 'low_3s';
  if (upperTail < INNER_TAIL) return 'high_2s';
  return lowerTail < INNER_TAIL ? 'low_2s' : 'within';
}

/** Where a share lies against the drawn curves; for drawing only. */
export function positionOnCurves(unit: Counts, t: number): FunnelFlag {
  requireProportion(unit);
  const { numerator, denominator: n } = unit;
  const y = numerator / n;
  if (y > drawnLimit(n, t, 1 - OUTER_TAIL)) return 'high_3s';
  if (y < drawnLimit(n, t, OUTER_TAIL)) return 'low_3s';
  if (y > drawnLimit(n, t, 1 - INNER_TAIL)) return 'high_2s';
  return y < drawnLimit(n, t, INNER_TAIL) ? 'low_2s' : 'within';
}

/** The share of all units together: the usual target. */
export function pooledTarget(units: readonly Counts[]): number {
  requireProportion(...units);
  const all = pooledCounts(units);
  assert(all.denominator > 0, 'a pooled target needs units');
  return all.numerator / all.denominator;
}

/** One unit against the target t; its counts must make a proportion. */
export function funnelPoint(unit: Counts, t: number): FunnelPoint {
  requireProportion(unit);
  const { numerator: x, denominator: n } = unit;
  const { lower, upper } = midPTails(x, n, t);
  const error = Math.sqrt((t * (1 - t)) / n);
  const z = error > 0 ? (x / n - t) / error : undefined;
  return { value: x / n, z, lowerTail: lower, upperTail: upper, flag: flagOf(lower, upper) };
}
