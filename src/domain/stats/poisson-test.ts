/**
 * Two-sided exact test of x events against a fixed expectation m, by minimum likelihood.
 * Formula: the sum of P(k) over all counts k no likelier than x.
 * Source: R's `poisson.test`.
 * Worked value: 10 events where 6 are expected: p = 0.1013.
 */

import { assert } from '../assert.ts';
import { poissonCdf, poissonPmf } from './distributions.ts';

// R's allowance for two outcomes whose probabilities are equal but for rounding.
const TIE = 1 + 1e-7;

/** The p-value for x events where m > 0 are expected. */
export function poissonTestP(x: number, m: number): number {
  assert(Number.isInteger(x) && x >= 0 && m >= 0 && m < Infinity, `${x} events cannot be tested against ${m}`);
  if (x === m) return 1;
  const likelihood = poissonPmf(x, m) * TIE;
  const mode = Math.floor(m);
  if (x < m) {
    let k = mode;
    while (poissonPmf(k, m) > likelihood || k <= x) k += 1;
    return Math.min(1, poissonCdf(x, m) + upperFrom(k, m));
  }
  let k = Math.ceil(m);
  while (k >= 0 && (poissonPmf(k, m) > likelihood || k >= x)) k -= 1;
  return Math.min(1, poissonCdf(k, m) + upperFrom(x, m));
}

function upperFrom(k: number, m: number): number {
  let sum = 0;
  for (let j = k; ; j += 1) {
    const p = poissonPmf(j, m);
    sum += p;
    if (j > m && p <= sum * 1e-17) return sum;
  }
}
