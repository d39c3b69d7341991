/**
 * Shewhart control chart: what all kinds share.
 * Formula: limits centre -+ 3 sigma and warning limits centre -+ 2 sigma, each cut to what the measure can be; dispersion =
 *   sum (v - centre)^2 / s^2 / (k - 1) over the k baseline points, s the sigma that chance alone would give.
 * Source: Montgomery DC. Introduction to Statistical Quality Control, 7th ed., 2013, chapters 6 and 7.
 * Worked value: centre 0.2313 and sigma 0.0596 give 0.0524 to 0.4102.
 */

import type { UndefinedReason } from '../estimate.ts';
import { sumOf } from './compensated-sum.ts';
import { chiSquareUpper } from './distributions.ts';

export interface ControlPoint {
  readonly value: number;
  /** A third of the uncut distance between centre and limit. */
  readonly sigma: number;
  readonly lower: number;
  readonly upper: number;
  readonly lowerWarning: number;
  readonly upperWarning: number;
}

/** Whether the baseline varies more (or less) than chance: 1 is as much as expected. */
export interface Dispersion {
  readonly ratio: number;
  readonly pValue: number;
}

export interface ControlChart {
  readonly state: 'ok';
  readonly centre: number;
  readonly points: readonly ControlPoint[];
  /** Undefined where the kind of chart has none, and where sigma is 0. */
  readonly dispersion: Dispersion | undefined;
  /** By how much Laney's limits are wider; undefined unless they were asked for and exist. */
  readonly sigmaZ: number | undefined;
  /** Of an XmR chart. */
  readonly meanMovingRange: number | undefined;
}

export type ControlChartResult = ControlChart | { readonly state: 'undefined'; readonly reason: UndefinedReason };

export interface ChartOptions {
  /** Limits come from the first so many points; all of them unless said otherwise. */
  readonly baselinePoints?: number;
  /** One pass that leaves moving ranges of 3.267 times their mean or more out of the mean. */
  readonly screened?: boolean;
}

/** The lowest and highest value the measure can take. */
export interface Bounds {
  readonly floor: number;
  readonly ceiling: number;
}

/** The number of baseline points, or undefined where there are fewer than two of them. */
export function baselineOf(points: number, { baselinePoints = points }: ChartOptions): number | undefined {
  return Number.isInteger(baselinePoints) && baselinePoints >= 2 && baselinePoints <= points
    ? baselinePoints
    : undefined;
}

/** The points with their limits; `values` and `sigmas` have one length. */
export function controlPoints(
  values: readonly number[],
  centre: number,
  sigmas: readonly number[],
  bounds: Bounds,
): ControlPoint[] {
  const cut = (limit: number) => Math.min(bounds.ceiling, Math.max(bounds.floor, limit));
  return values.flatMap((value, at) => {
    const sigma = sigmas[at];
    if (sigma === undefined) return [];
    return {
      value,
      sigma,
      lower: cut(centre - 3 * sigma),
      upper: cut(centre + 3 * sigma),
      lowerWarning: cut(centre - 2 * sigma),
      upperWarning: cut(centre + 2 * sigma),
    };
  });
}

/** The dispersion of at least two baseline deviates (v - centre) / s; undefined where s is 0. */
export function dispersionOf(deviates: readonly number[]): Dispersion | undefined {
  if (!deviates.every(Number.isFinite)) return undefined;
  const chiSquare = sumOf(deviates.map((z) => z * z));
  const degrees = deviates.length - 1;
  return { ratio: chiSquare / degrees, pValue: chiSquareUpper(chiSquare, degrees) };
}

/** The distance from the centre in the point's own sigmas; 0 where sigma is 0. */
export function deviateOf({ value, sigma }: ControlPoint, centre: number): number {
  return sigma > 0 ? (value - centre) / sigma : 0;
}
