/**
 * How much more units vary than chance allows, and funnel limits that allow for it.
 * Formula: z = (y - t)/s winsorised at 10 % each end; phi = mean z^2; where k phi > k - 1, tau^2 = (k phi - (k - 1)) /
 *   (sum w - sum w^2 / sum w), w = 1/s^2; additive limits t -+ z sqrt(s^2 + tau^2), multiplicative t -+ z sqrt(phi) s.
 * Source: Spiegelhalter DJ. Stat Med 2005;24:1185-1202, appendix A.3; FunnelPlotR `OD_adj_func`.
 * Worked value: six units that all sit on the target: phi = 0, tau^2 = 0.
 * Needs about 10 units to mean anything.
 */

import { assert } from '../assert.ts';
import { normalQuantile } from './distributions.ts';
import type { Limits } from './proportion-interval.ts';

const WINSOR = 0.1;
export const MIN_UNITS = 10;

export interface Overdispersion {
  /** The z values beyond which units were pulled in. */
  readonly winsorLimits: Limits;
  readonly phi: number;
  readonly tau2: number;
}

/** Distance of a unit from the target and its standard error, on one scale. */
export interface Deviation {
  readonly deviation: number;
  readonly error: number;
}

function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (at - Math.floor(at)) * (above - below);
}

/** phi and tau^2 of at least one unit, all with positive errors. */
export function overdispersion(units: readonly Deviation[]): Overdispersion {
  const valid = units.every(({ deviation, error }) => Number.isFinite(deviation) && error > 0 && error < Infinity);
  assert(units.length > 0 && valid, 'over-dispersion needs units with standard errors');
  const z = units.map(({ deviation, error }) => deviation / error);
  const sorted = z.toSorted((a, b) => a - b);
  const [low, high] = [quantile(sorted, WINSOR), quantile(sorted, 1 - WINSOR)];
  const k = units.length;
  const phi = z.reduce((sum, value) => sum + Math.min(high, Math.max(low, value)) ** 2, 0) / k;
  const weights = units.map(({ error }) => 1 / error ** 2);
  const sumW = weights.reduce((sum, w) => sum + w, 0);
  const sumWw = weights.reduce((sum, w) => sum + w * w, 0);
  const excess = k * phi - (k - 1);
  const tau2 = excess > 0 ? excess / (sumW - sumWw / sumW) : 0;
  return { winsorLimits: [low, high], phi, tau2 };
}

/** Deviations of shares y = x/n from a target strictly between 0 and 1. */
export function shareDeviation(y: number, n: number, t: number): Deviation {
  return { deviation: y - t, error: Math.sqrt((t * (1 - t)) / n) };
}

/** The same on the arcsine scale, where the error does not depend on the target. */
export function arcsineDeviation(y: number, n: number, t: number): Deviation {
  return { deviation: Math.asin(Math.sqrt(y)) - Math.asin(Math.sqrt(t)), error: 1 / (2 * Math.sqrt(n)) };
}

/** Limits around the target for one unit, widened by tau^2, for an upper tail such as 0.999. */
export function additiveLimits(t: number, error: number, tau2: number, upper: number): Limits {
  const reach = normalQuantile(upper) * Math.sqrt(error ** 2 + tau2);
  return [Math.max(0, t - reach), Math.min(1, t + reach)];
}

/** Limits around the target for one unit, widened by phi where phi is above 1. */
export function multiplicativeLimits(t: number, error: number, phi: number, upper: number): Limits {
  const reach = normalQuantile(upper) * Math.sqrt(Math.max(1, phi)) * error;
  return [Math.max(0, t - reach), Math.min(1, t + reach)];
}
