/**
 * Two-sided tests of x among n against a fixed chance p0.
 * Formula: score z = (x/n - p0) / sqrt(p0 q0 / n); exact by minimum likelihood: the sum of P(k) over all k no likelier than
 *   x; exact central: twice the smaller tail; mid-p central: twice the smaller mid-p tail.
 * Source: Wilson 1927 for the score test; R's `binom.test` for minimum likelihood; Fay MP. Biostatistics 2010;11:373-374.
 * Worked value: 11 of 29 against 0.5: z = -1.2999, p = 0.1936.
 */

import { assert } from '../assert.ts';
import { binomialCdf, binomialPmf, binomialUpper, normalTwoSided } from './distributions.ts';
import { midPTails } from './mid-p.ts';

function check(x: number, n: number, p0: number): void {
  assert(Number.isInteger(x) && x >= 0 && x <= n && p0 >= 0 && p0 <= 1, `${x} of ${n} cannot be tested against ${p0}`);
}

// R's allowance for two outcomes whose probabilities are equal but for rounding.
const TIE = 1 + 1e-7;

/** The score z; undefined where the fixed chance is 0 or 1, or n is 0. */
export function scoreZ(x: number, n: number, p0: number): number | undefined {
  check(x, n, p0);
  const variance = (p0 * (1 - p0)) / n;
  return variance > 0 && n > 0 ? (x / n - p0) / Math.sqrt(variance) : undefined;
}

/** The p-value of the score test: below 0.05 exactly where the 95 % Wilson interval excludes p0. */
export function scoreP(x: number, n: number, p0: number): number | undefined {
  const z = scoreZ(x, n, p0);
  return z === undefined ? undefined : normalTwoSided(z);
}

/** The exact p-value that R prints; it may disagree with a central interval. */
export function minimumLikelihoodP(x: number, n: number, p0: number): number {
  check(x, n, p0);
  const likelihood = binomialPmf(x, n, p0) * TIE;
  let sum = 0;
  for (let k = 0; k <= n; k += 1) {
    const p = binomialPmf(k, n, p0);
    if (p <= likelihood) sum += p;
  }
  return Math.min(1, sum);
}

/** The exact p-value that agrees with the Clopper-Pearson interval. */
export function centralP(x: number, n: number, p0: number): number {
  check(x, n, p0);
  return Math.min(1, 2 * Math.min(binomialCdf(x, n, p0), binomialUpper(x - 1, n, p0)));
}

/** The p-value that agrees with the mid-p interval. */
export function midCentralP(x: number, n: number, p0: number): number {
  check(x, n, p0);
  const tails = midPTails(x, n, p0);
  return Math.min(1, 2 * Math.min(tails.lower, tails.upper));
}
