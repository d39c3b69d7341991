/**
 * Binomial, Poisson and gamma densities without cancellation.
 * Formula: n! = sqrt(2 pi n) (n/e)^n exp(delta(n)); deviance D(x, m) = x ln(x/m) + m - x.
 *   Poisson(x; m)     = exp(-delta(x) - D(x, m)) / sqrt(2 pi x)
 *   binomial(x; n, p) = exp(delta(n) - delta(x) - delta(n-x) - D(x, np) - D(n-x, nq)) sqrt(n / (2 pi x (n-x)))
 * Source: Loader C. Fast and accurate computation of binomial probabilities (2000); R's dbinom uses it.
 * Worked value: 20 heads in 40 throws of a fair coin have probability 0.12537068761957926.
 */

const SERIES_FROM = 16;

/** delta(n) of Stirling's formula, for any real n > 0. */
export function stirlingError(n: number): number {
  let correction = 0;
  let m = n;
  for (; m < SERIES_FROM; m += 1) correction += (m + 0.5) * Math.log1p(1 / m) - 1;
  const s = 1 / (m * m);
  return correction + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - s / 1188) * s) * s) * s) / m;
}

/** ln Gamma(a + 1) for a > 0. */
export function logFactorial(a: number): number {
  return a * Math.log(a) - a + Math.log(2 * Math.PI * a) / 2 + stirlingError(a);
}

/** D(x, m) = x ln(x/m) + m - x for x, m > 0, exact where x is close to m. */
export function poissonDeviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let power = 2 * x * v;
  for (let j = 1; j < 1000; j += 1) {
    power *= v * v;
    const next = sum + power / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
  return sum;
}

/** The Poisson probability of x events where m are expected; x may be any real from 0 (the gamma density needs that). */
export function poissonDensity(x: number, m: number): number {
  if (m === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-m);
  return Math.exp(-stirlingError(x) - poissonDeviance(x, m)) / Math.sqrt(2 * Math.PI * x);
}

/** The probability of x successes in n trials with chance p; whole numbers 0 <= x <= n. */
export function binomialDensity(x: number, n: number, p: number): number {
  const q = 1 - p;
  if (p === 0) return x === 0 ? 1 : 0;
  if (q === 0) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * Math.log1p(-p));
  if (x === n) return Math.exp(n * Math.log(p));
  const exponent =
    stirlingError(n) -
    stirlingError(x) -
    stirlingError(n - x) -
    poissonDeviance(x, n * p) -
    poissonDeviance(n - x, n * q);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}
