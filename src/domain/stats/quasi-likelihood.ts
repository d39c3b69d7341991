/**
 * Regression of proportions (logit link) or event counts (log link), by iteratively reweighted least squares.
 * Formula: repeat b = WLS of eta - offset + (y - mu) / mu' on X with weights w mu'^2 / v(mu) until it stands still; binomial
 *   mu = 1 / (1 + exp(-eta)), v = mu (1 - mu), w = n; Poisson mu = exp(eta), v = mu, w = 1. mu' = v for both.
 *   Dispersion = sum w (y - mu)^2 / v / (N - k).
 * Source: McCullagh P, Nelder JA. Generalized Linear Models, 2nd ed., 1989, sections 2.5, 9.2.
 * Worked value: 2, 4 and then 6 of 10 with an intercept and a step: logit 0.3 = -0.8473, step 1.2528, dispersion 0.9524.
 */

import { assert } from '../assert.ts';
import type { Matrix, Vector } from './matrix.ts';
import { at, dot, multiply } from './matrix.ts';
import type { Fit } from './weighted-least-squares.ts';
import { weightedLeastSquares } from './weighted-least-squares.ts';

const MOST_ROUNDS = 100;
/** Convergence is quadratic: after a step this small the next would change nothing. */
const STILL = 1e-10;

/** An inverse link whose slope is the variance function, as of the canonical links. */
export interface Family {
  readonly meanOf: (eta: number) => number;
  readonly varianceOf: (mean: number) => number;
  readonly linkOf: (mean: number) => number;
}

export const BINOMIAL: Family = {
  meanOf: (eta) => 1 / (1 + Math.exp(-eta)),
  varianceOf: (mean) => mean * (1 - mean),
  linkOf: (mean) => Math.log(mean / (1 - mean)),
};

export const POISSON: Family = { meanOf: Math.exp, varianceOf: (mean) => mean, linkOf: Math.log };

export interface QuasiData {
  readonly X: Matrix;
  /** Proportions, or event counts. */
  readonly y: Vector;
  /** Sizes of the proportions; ones for counts. */
  readonly weights: Vector;
  /** Known parts of eta, such as the log of the population; zeros where there are none. */
  readonly offsets: Vector;
  /** Starting means, strictly inside what the family allows. */
  readonly start: Vector;
}

export interface QuasiFit extends Fit {
  readonly fitted: Vector;
  readonly dispersion: number;
}

function round({ X, y, weights, offsets }: QuasiData, family: Family, etas: Vector): Fit | undefined {
  const means = etas.map(family.meanOf);
  const variances = means.map(family.varianceOf);
  const working = etas.map((eta, i) => eta - at(offsets, i) + (at(y, i) - at(means, i)) / at(variances, i));
  const workingWeights = variances.map((variance, i) => variance * at(weights, i));
  if (![...working, ...workingWeights].every(Number.isFinite)) return undefined;
  return weightedLeastSquares(X, working, workingWeights);
}

function etasOf({ X, offsets }: QuasiData, { coefficients }: Fit): number[] {
  return multiply(X, coefficients).map((eta, i) => eta + at(offsets, i));
}

function isStill(before: Vector, after: Vector): boolean {
  return after.every((eta, i) => Math.abs(eta - at(before, i)) <= STILL * (1 + Math.abs(eta)));
}

function dispersionOf({ X, y, weights }: QuasiData, family: Family, fitted: Vector): number {
  const terms = fitted.map((mean, i) => (at(weights, i) * (at(y, i) - mean) ** 2) / family.varianceOf(mean));
  return (
    dot(
      terms,
      terms.map(() => 1),
    ) /
    (X.length - at(X, 0).length)
  );
}

/** The fit, or undefined where it does not settle: dependent columns, or all or nobody with the event on one side. */
export function quasiLikelihood(data: QuasiData, family: Family): QuasiFit | undefined {
  assert(data.X.length > at(data.X, 0).length, 'a regression has more points than coefficients');
  let etas: Vector = data.start.map(family.linkOf);
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    const fit = round(data, family, etas);
    if (fit === undefined) return undefined;
    const next = etasOf(data, fit);
    if (isStill(etas, next)) {
      const fitted = next.map(family.meanOf);
      return { ...fit, fitted, dispersion: dispersionOf(data, family, fitted) };
    }
    etas = next;
  }
  return undefined;
}
