/**
 * Distribution functions (lower tail unless the name says `Upper`) and their inverses.
 * Formula: binomial F(k; n, p) = I_{1-p}(n-k, k+1); Poisson F(k; m) = Q(k+1, m); chi-square with v degrees of freedom
 *   = gamma with shape v/2 and rate 1/2; Student F(t; v) = I_{v/(v+t^2)}(v/2, 1/2) / 2 for t <= 0.
 * Source: NIST Digital Library of Mathematical Functions 8.17 and 8.4; hypergeometric as a ratio of binomials (Loader 2000).
 * Worked value: betaQuantile(0.025, 81, 183) = 0.25273674558527, the lower exact limit of 81 of 263.
 * Every function throws where a probability is outside 0-1 or a parameter is not allowed: that is our own mistake.
 */

import betaCumulative from '@stdlib/stats-base-dists-beta-cdf';
import betaInverse from '@stdlib/stats-base-dists-beta-quantile';
import normalCumulative from '@stdlib/stats-base-dists-normal-cdf';
import studentInverse from '@stdlib/stats-base-dists-t-quantile';
import { assert } from '../assert.ts';
import { inverseLowerGamma, lowerGamma, upperGamma } from './incomplete-gamma.ts';
import { binomialDensity, poissonDensity } from './saddle-point.ts';
import { wichuraQuantile } from './wichura.ts';

function checkProbability(p: number): void {
  assert(p >= 0 && p <= 1, `a probability lies between 0 and 1, not ${p}`);
}

function checkPositive(value: number): void {
  assert(value > 0 && value < Infinity, `a shape, rate or degree of freedom is positive, not ${value}`);
}

/** The standard normal z with Phi(z) = p. */
export function normalQuantile(p: number): number {
  checkProbability(p);
  return wichuraQuantile(p);
}

/** The probability in each tail of a two-sided interval: 0.025 for level 0.95. */
export function tailOf(level: number): number {
  assert(level > 0 && level < 1, `a confidence level lies between 0 and 1, not ${level}`);
  return (1 - level) / 2;
}

/** The z of a two-sided interval: 1.96 for level 0.95. */
export function normalForLevel(level: number): number {
  return normalQuantile(1 - tailOf(level));
}

/** Phi(z) of the standard normal. */
export function normalCdf(z: number): number {
  assert(!Number.isNaN(z), 'a normal deviate is a number');
  return normalCumulative(z, 0, 1);
}

/** The two-sided p-value of a standard normal deviate. */
export function normalTwoSided(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}

/** Regularised incomplete beta I_x(a, b). */
export function betaCdf(x: number, a: number, b: number): number {
  checkProbability(x);
  checkPositive(a);
  checkPositive(b);
  return betaCumulative(x, a, b);
}

/** The x with I_x(a, b) = p. */
export function betaQuantile(p: number, a: number, b: number): number {
  checkProbability(p);
  checkPositive(a);
  checkPositive(b);
  return betaInverse(p, a, b);
}

/** P(X <= x) of a gamma variable. */
export function gammaCdf(x: number, shape: number, rate = 1): number {
  checkPositive(shape);
  checkPositive(rate);
  return lowerGamma(shape, x * rate);
}

/** The x with P(X <= x) = p of a gamma variable. */
export function gammaQuantile(p: number, shape: number, rate = 1): number {
  checkProbability(p);
  checkPositive(shape);
  checkPositive(rate);
  return inverseLowerGamma(p, shape) / rate;
}

/** P(X <= x) of a chi-square variable. */
export function chiSquareCdf(x: number, degrees: number): number {
  checkPositive(degrees);
  return lowerGamma(degrees / 2, x / 2);
}

/** P(X > x) of a chi-square variable: the p-value, precise where it is small. */
export function chiSquareUpper(x: number, degrees: number): number {
  checkPositive(degrees);
  return upperGamma(degrees / 2, x / 2);
}

/** The x with P(X <= x) = p of a chi-square variable. */
export function chiSquareQuantile(p: number, degrees: number): number {
  return gammaQuantile(p, degrees / 2, 0.5);
}

/** P(T <= t) of Student's t. */
export function tCdf(t: number, degrees: number): number {
  checkPositive(degrees);
  assert(!Number.isNaN(t), 'a t statistic is a number');
  if (!Number.isFinite(t)) return t < 0 ? 0 : 1;
  const s = t * t;
  if (s < degrees) return 0.5 + (Math.sign(t) * betaCdf(s / (degrees + s), 0.5, degrees / 2)) / 2;
  const tail = betaCdf(degrees / (degrees + s), degrees / 2, 0.5) / 2;
  return t < 0 ? tail : 1 - tail;
}

/** The t with P(T <= t) = p of Student's t. */
export function tQuantile(p: number, degrees: number): number {
  checkProbability(p);
  checkPositive(degrees);
  return studentInverse(p, degrees);
}

function checkTrials(n: number, p: number): void {
  assert(Number.isInteger(n) && n >= 0, `trials are a whole number from 0, not ${n}`);
  checkProbability(p);
}

/** P(X = x) for x successes in n trials with chance p; 0 where x cannot occur. */
export function binomialPmf(x: number, n: number, p: number): number {
  checkTrials(n, p);
  return Number.isInteger(x) && x >= 0 && x <= n ? binomialDensity(x, n, p) : 0;
}

/** P(X <= x). */
export function binomialCdf(x: number, n: number, p: number): number {
  checkTrials(n, p);
  const k = Math.floor(x);
  if (k < 0) return 0;
  return k >= n ? 1 : betaCdf(1 - p, n - k, k + 1);
}

/** P(X > x), precise where it is small. */
export function binomialUpper(x: number, n: number, p: number): number {
  checkTrials(n, p);
  const k = Math.floor(x);
  if (k < 0) return 1;
  return k >= n ? 0 : betaCdf(p, k + 1, n - k);
}

/** The smallest k with P(X <= k) >= probability; like R, forgiving 64 units in the last place. */
export function binomialQuantile(probability: number, n: number, p: number): number {
  checkProbability(probability);
  checkTrials(n, p);
  const wanted = probability * (1 - 64 * Number.EPSILON);
  let low = -1;
  let high = n;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (binomialCdf(middle, n, p) >= wanted) high = middle;
    else low = middle;
  }
  return high;
}

/** P(X = x) for x events where `mean` are expected. */
export function poissonPmf(x: number, mean: number): number {
  assert(mean >= 0 && mean < Infinity, `a mean is finite and not negative, not ${mean}`);
  return Number.isInteger(x) && x >= 0 ? poissonDensity(x, mean) : 0;
}

/** P(X <= x). */
export function poissonCdf(x: number, mean: number): number {
  assert(mean >= 0 && mean < Infinity, `a mean is finite and not negative, not ${mean}`);
  const k = Math.floor(x);
  return k < 0 ? 0 : upperGamma(k + 1, mean);
}

/** Draws `drawn` from `marked` + `unmarked` without replacement: the number that are marked. */
export interface HypergeometricUrn {
  readonly marked: number;
  readonly unmarked: number;
  readonly drawn: number;
}

/** P(X = x) of marked balls in the draw; 0 where x cannot occur. */
export function hypergeometricPmf(x: number, { marked, unmarked, drawn }: HypergeometricUrn): number {
  const total = marked + unmarked;
  assert(drawn >= 0 && drawn <= total, `${drawn} cannot be drawn from ${total}`);
  if (x < 0 || x > marked || drawn - x < 0 || drawn - x > unmarked) return 0;
  if (total === 0) return 1;
  const p = drawn / total;
  return (binomialDensity(x, marked, p) * binomialDensity(drawn - x, unmarked, p)) / binomialDensity(drawn, total, p);
}
