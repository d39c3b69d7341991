/**
 * Control chart of counts in proportion to a size that may differ from point to point: the common part of p and u charts.
 * Formula: v = x/n, centre = sum x / sum n over the baseline, sigma from the centre and n. Laney: z = (v - centre) / sigma,
 *   sigma_z = mean moving range of z / 1.128 over the baseline, sigma times sigma_z.
 * Source: Montgomery DC. Introduction to Statistical Quality Control, 7th ed., 2013, chapter 7; Laney DB. Qual Eng
 *   2002;14:531-537.
 * Worked value: two points, 1 and 3 of 4, sigma 0.25: z = -1 and 1, sigma_z = 2 / 1.128 = 1.773.
 * Laney's limits are offered for overdispersed points of hundreds of people; with sigma_z below 1 they are too narrow.
 */

import { sumOf } from './compensated-sum.ts';
import type { Bounds, ChartOptions, ControlChartResult } from './control-chart.ts';
import { baselineOf, controlPoints, dispersionOf } from './control-chart.ts';
import { meanMovingRange } from './moving-range.ts';

/** The mean range of two standard normal values. */
const D2 = 1.128;

export interface AttributeOptions extends ChartOptions {
  /** Laney's limits in place of the usual ones. */
  readonly laney?: boolean;
}

export interface AttributePoint {
  readonly x: number;
  readonly n: number;
}

/** What sets one kind of chart apart. */
export interface AttributeKind extends Bounds {
  readonly sigma: (centre: number, n: number) => number;
}

function laneyFactor(deviates: readonly number[], screened: boolean | undefined): number | undefined {
  return deviates.every(Number.isFinite) ? meanMovingRange(deviates, screened) / D2 : undefined;
}

/** The chart of points that were checked: sizes above 0, counts from 0. */
export function attributeChart(
  points: readonly AttributePoint[],
  kind: AttributeKind,
  options: AttributeOptions,
): ControlChartResult {
  const baseline = baselineOf(points.length, options);
  if (baseline === undefined) return { state: 'undefined', reason: 'too-few-observations' };
  const base = points.slice(0, baseline);
  const centre = sumOf(base.map(({ x }) => x)) / sumOf(base.map(({ n }) => n));
  const values = points.map(({ x, n }) => x / n);
  const chance = points.map(({ n }) => kind.sigma(centre, n));
  const deviates = base.map(({ x, n }) => (x / n - centre) / kind.sigma(centre, n));
  const sigmaZ = options.laney ? laneyFactor(deviates, options.screened) : undefined;
  const sigmas = sigmaZ === undefined ? chance : chance.map((sigma) => sigma * sigmaZ);
  return {
    state: 'ok',
    centre,
    points: controlPoints(values, centre, sigmas, kind),
    dispersion: dispersionOf(deviates),
    sigmaZ,
    meanMovingRange: undefined,
  };
}
