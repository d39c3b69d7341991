/**
 * Whether shares differ between the quarters of the year, a trend over the years allowed for.
 * Formula: logit p = b0 + b1 t + s2 [Q2] + s3 [Q3] + s4 [Q4] by quasi-likelihood; Wald F = s' V^-1 s / 3 with V the covariance
 *   times the dispersion, on 3 and N - 5 degrees of freedom; p = I(d2 / (d2 + 3 F); d2 / 2, 3 / 2).
 * Source: McCullagh P, Nelder JA. Generalized Linear Models, 2nd ed., 1989, section 9.2; R: `glm(family = quasibinomial)` with a
 *   Wald test of the quarters.
 * Worked value: 40, 44, 41, 39, 42, 40, 43, 41, 40, 42, 41, 44 of 90 each: F = 0.2413 on 3 and 7, p = 0.865.
 * Needs three whole years: of two, a season cannot be told from two odd years.
 */

import { betaCdf } from './distributions.ts';
import { at, dot, multiply } from './matrix.ts';
import { invertPositiveDefinite } from './positive-definite.ts';
import type { Counts } from './proportion-interval.ts';
import { proportionFault } from './proportion-interval.ts';
import { BINOMIAL, quasiLikelihood } from './quasi-likelihood.ts';

const QUARTERS = 4;
const FEWEST_YEARS = 3;
const PARAMETERS = 5;
const TESTED = [2, 3, 4] as const;

/** A quarter with its place in the year, 1 to 4, and its number since any beginning, so that gaps keep their place. */
export interface Quarter extends Counts {
  readonly ofYear: number;
  readonly number: number;
}

export interface Seasonality {
  readonly statistic: number;
  readonly pValue: number;
}

/** The test; undefined of fewer than three quarters of each kind, of faulty ones, and where the fit does not settle. */
export function seasonality(quarters: readonly Quarter[]): Seasonality | undefined {
  const kinds = Array.from({ length: QUARTERS }, (_, at) => quarters.filter(({ ofYear }) => ofYear === at + 1).length);
  if (kinds.some((count) => count < FEWEST_YEARS)) return undefined;
  if (quarters.some((quarter) => proportionFault(quarter) !== undefined)) return undefined;
  const fit = quasiLikelihood(
    {
      X: quarters.map(({ number, ofYear }) => [1, number, ...TESTED.map((kind) => (ofYear === kind ? 1 : 0))]),
      y: quarters.map(({ numerator, denominator }) => numerator / denominator),
      weights: quarters.map(({ denominator }) => denominator),
      offsets: quarters.map(() => 0),
      start: quarters.map(({ numerator, denominator }) => (numerator + 0.5) / (denominator + 1)),
    },
    BINOMIAL,
  );
  if (fit === undefined || !(fit.dispersion > 0)) return undefined;
  const seasons = TESTED.map((place) => at(fit.coefficients, place));
  const covariance = TESTED.map((i) => TESTED.map((j) => at(at(fit.unscaled, i), j) * fit.dispersion));
  const inverse = invertPositiveDefinite(covariance);
  if (inverse === undefined) return undefined;
  const statistic = dot(seasons, multiply(inverse, seasons)) / TESTED.length;
  const degrees = quarters.length - PARAMETERS;
  return {
    statistic,
    pValue: betaCdf(degrees / (degrees + TESTED.length * statistic), degrees / 2, TESTED.length / 2),
  };
}
