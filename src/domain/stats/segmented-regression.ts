/**
 * Interrupted time series: level and slope before a known date, and their change at it. Exploratory: "changed at the time of",
 * not "because of".
 * Formula: eta = b0 + b1 t + b2 [t >= start] + b3 max(0, t - start), t = 1, 2, ...; proportions with logit link, events with log
 *   link and log population as offset, values as they are; covariance dispersion times (X'WX)^-1; t intervals on N - 4.
 * Source: Wagner AK et al. J Clin Pharm Ther 2002;27:299-309; Bernal JL et al. Int J Epidemiol 2017;46:348-355.
 * Worked value: 10, 12, 11, 13, 12, 14 and then 20, 21, 23, 22, 25, 26: level change 5.705, slope change 0.543.
 * Needs 8 points on each side, better 12; with fewer than 12 in all and under autocorrelation intervals are too narrow.
 */

import type { UndefinedReason } from '../estimate.ts';
import { tailOf, tCdf, tQuantile } from './distributions.ts';
import type { Matrix, Vector } from './matrix.ts';
import { at, dot, multiply } from './matrix.ts';
import { neweyWestErrors } from './newey-west.ts';
import type { Counts } from './proportion-interval.ts';
import { proportionFault } from './proportion-interval.ts';
import type { Family, QuasiData } from './quasi-likelihood.ts';
import { BINOMIAL, POISSON, quasiLikelihood } from './quasi-likelihood.ts';
import type { PeriodEvents } from './u-chart.ts';
import { eventsFault } from './u-chart.ts';
import { weightedLeastSquares } from './weighted-least-squares.ts';

/** Points on each side below which the result is a hint at most. */
const POINTS_EACH_SIDE = 8;

export type SegmentedSeries =
  | { readonly model: 'quasi-binomial'; readonly periods: readonly Counts[] }
  | { readonly model: 'quasi-poisson'; readonly periods: readonly PeriodEvents[] }
  | { readonly model: 'ordinary'; readonly values: readonly number[] };

const TERMS = ['intercept', 'time', 'level-change', 'slope-change'] as const;

export interface SegmentedTerm {
  readonly term: (typeof TERMS)[number];
  /** On the scale of eta: log odds, log rate, or the unit of the values. */
  readonly estimate: number;
  readonly error: number;
  /** Undefined where the error is 0: the points lie on the lines exactly. */
  readonly statistic: number | undefined;
  readonly pValue: number | undefined;
  readonly low: number;
  readonly high: number;
}

export interface SegmentedFit {
  readonly state: 'ok';
  readonly terms: readonly SegmentedTerm[];
  readonly degrees: number;
  readonly dispersion: number;
  /** Proportions, event counts, or values. */
  readonly fitted: Vector;
  /** What the first line alone would have gone on to: proportions, events per unit of time, or values. */
  readonly counterfactual: Vector;
  /** Of an ordinary fit: about 2 where neighbouring residuals are unrelated. */
  readonly durbinWatson: number | undefined;
  /** Of an ordinary fit: standard errors that allow for related neighbours, one a term. */
  readonly neweyWest: Vector | undefined;
  readonly enoughPoints: boolean;
}

export type Segmented = SegmentedFit | { readonly state: 'undefined'; readonly reason: UndefinedReason };

interface Fitted {
  readonly coefficients: Vector;
  readonly unscaled: Matrix;
  readonly fitted: Vector;
  readonly dispersion: number;
}

/** One row a point: 1, t, [t >= start], max(0, t - start). */
function designOf(points: number, start: number): number[][] {
  return Array.from({ length: points }, (_, index) => {
    const t = index + 1;
    return [1, t, t >= start ? 1 : 0, Math.max(0, t - start)];
  });
}

function faultOf(series: SegmentedSeries): UndefinedReason | undefined {
  if (series.model === 'ordinary') return series.values.every(Number.isFinite) ? undefined : 'not-a-finite-number';
  const faults =
    series.model === 'quasi-binomial' ? series.periods.map(proportionFault) : series.periods.map(eventsFault);
  return faults.find((fault) => fault !== undefined);
}

function binomialData(X: Matrix, periods: readonly Counts[]): QuasiData {
  return {
    X,
    y: periods.map(({ numerator, denominator }) => numerator / denominator),
    weights: periods.map(({ denominator }) => denominator),
    offsets: periods.map(() => 0),
    start: periods.map(({ numerator, denominator }) => (numerator + 0.5) / (denominator + 1)),
  };
}

function poissonData(X: Matrix, periods: readonly PeriodEvents[]): QuasiData {
  return {
    X,
    y: periods.map(({ events }) => events),
    weights: periods.map(() => 1),
    offsets: periods.map(({ time }) => Math.log(time)),
    start: periods.map(({ events }) => events + 0.1),
  };
}

function ordinaryFit(X: Matrix, values: Vector): Fitted | undefined {
  const fit = weightedLeastSquares(
    X,
    values,
    values.map(() => 1),
  );
  if (fit === undefined) return undefined;
  const fitted = multiply(X, fit.coefficients);
  const residuals = values.map((value, i) => value - at(fitted, i));
  return { ...fit, fitted, dispersion: dot(residuals, residuals) / (X.length - TERMS.length) };
}

function fitOf(X: Matrix, series: SegmentedSeries): Fitted | undefined {
  if (series.model === 'quasi-binomial') return quasiLikelihood(binomialData(X, series.periods), BINOMIAL);
  if (series.model === 'quasi-poisson') return quasiLikelihood(poissonData(X, series.periods), POISSON);
  return ordinaryFit(X, series.values);
}

function termsOf({ coefficients, unscaled, dispersion }: Fitted, degrees: number, level: number): SegmentedTerm[] {
  const reach = tQuantile(1 - tailOf(level), degrees);
  return TERMS.map((term, i) => {
    const estimate = at(coefficients, i);
    const error = Math.sqrt(at(at(unscaled, i), i) * dispersion);
    const statistic = error > 0 ? estimate / error : undefined;
    const pValue = statistic === undefined ? undefined : 2 * tCdf(-Math.abs(statistic), degrees);
    return { term, estimate, error, statistic, pValue, low: estimate - reach * error, high: estimate + reach * error };
  });
}

function meanOf(model: SegmentedSeries['model']): Family['meanOf'] {
  if (model === 'ordinary') return (eta) => eta;
  return (model === 'quasi-binomial' ? BINOMIAL : POISSON).meanOf;
}

function autocorrelation(X: Matrix, series: SegmentedSeries, { fitted, unscaled }: Fitted) {
  if (series.model !== 'ordinary') return { durbinWatson: undefined, neweyWest: undefined };
  const residuals = series.values.map((value, i) => value - at(fitted, i));
  const steps = residuals.slice(1).map((residual, i) => residual - at(residuals, i));
  const squares = dot(residuals, residuals);
  return {
    durbinWatson: squares > 0 ? dot(steps, steps) / squares : undefined,
    neweyWest: neweyWestErrors(X, residuals, unscaled),
  };
}

/**
 * The fit of a series in order of time; `start` is the number, from 1, of the first point after the change. `undefined` where
 * a point is faulty, where there are too few points on a side, and where the fit does not settle.
 */
export function segmentedRegression(series: SegmentedSeries, start: number, level = 0.95): Segmented {
  const fault = faultOf(series);
  if (fault !== undefined) return { state: 'undefined', reason: fault };
  const points = series.model === 'ordinary' ? series.values.length : series.periods.length;
  const X = designOf(points, start);
  const degrees = points - TERMS.length;
  const fit = degrees > 0 && Number.isInteger(start) ? fitOf(X, series) : undefined;
  if (fit === undefined) return { state: 'undefined', reason: 'too-few-observations' };
  if (!Number.isFinite(fit.dispersion)) return { state: 'undefined', reason: 'not-a-finite-number' };
  const [b0, b1] = [at(fit.coefficients, 0), at(fit.coefficients, 1)];
  return {
    state: 'ok',
    terms: termsOf(fit, degrees, level),
    degrees,
    dispersion: fit.dispersion,
    fitted: fit.fitted,
    counterfactual: X.map((_, index) => meanOf(series.model)(b0 + b1 * (index + 1))),
    ...autocorrelation(X, series, fit),
    enoughPoints: Math.min(start - 1, points - start + 1) >= POINTS_EACH_SIDE,
  };
}
