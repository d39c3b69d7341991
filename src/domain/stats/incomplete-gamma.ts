/**
 * Regularised incomplete gamma function P(a, x), its complement Q(a, x) and the inverse of P.
 * Formula: P = D (1 + x/(a+1) + x^2/((a+1)(a+2)) + ...), D = x^a e^-x / Gamma(a+1), for x < a + 1;
 *   Q by Legendre's continued fraction elsewhere (Lentz); the inverse by bracketed Newton steps on ln x.
 * Source: NIST Digital Library of Mathematical Functions 8.7.1 and 8.9.2; start value by Wilson & Hilferty 1931.
 * Worked value: P(1000, 1062.92115122489) = 0.975 (half the chi-square quantile 2125.84 at 2000 degrees of freedom).
 * Written here because @stdlib/stats-base-dists-gamma-quantile is 1.5e-4 off there (vector `qchisq_34`) and its cdf
 * is wrong in the first digit near shape 1174.5.
 */

import { logFactorial, poissonDensity } from './saddle-point.ts';
import { wichuraQuantile } from './wichura.ts';

const TERMS = 1_000_000;

function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < TERMS; n += 1) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum * poissonDensity(a, x);
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < TERMS; n += 1) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return h * a * poissonDensity(a, x);
}

/** P(a, x) for a > 0 and x >= 0. */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/** Q(a, x) = 1 - P(a, x), without cancellation where it is small. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

function firstGuess(p: number, a: number): number {
  const cubeRoot = 1 - 1 / (9 * a) + wichuraQuantile(p) / (3 * Math.sqrt(a));
  const normalGuess = a * cubeRoot ** 3;
  const smallGuess = Math.exp((Math.log(p) + logFactorial(a)) / a);
  return cubeRoot > 0.2 ? normalGuess : smallGuess;
}

/** The x with P(a, x) = p, for a > 0 and 0 <= p <= 1. */
export function inverseLowerGamma(p: number, a: number): number {
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  let low = 0;
  let high = Infinity;
  let x = firstGuess(p, a);
  for (let round = 0; round < 200; round += 1) {
    const excess = p < 0.5 ? lowerGamma(a, x) - p : 1 - p - upperGamma(a, x);
    if (excess > 0) high = x;
    else low = x;
    const newton = x * Math.exp(-excess / (a * poissonDensity(a, x)));
    const bisected = high === Infinity ? 2 * x : (low + high) / 2;
    const next = newton > low && newton < high ? newton : bisected;
    if (Math.abs(next - x) <= 1e-15 * x) return next;
    x = next;
  }
  return x;
}
