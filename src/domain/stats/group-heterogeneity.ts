/**
 * Do the groups differ at all? Pearson's chi-square test of homogeneity over k groups.
 * Formula: sum over groups of (x - n m)^2 / (n m (1 - m)), m = X/N, on k - 1 degrees of freedom.
 * Source: Pearson K. Phil Mag 1900;50:157-175; R's `chisq.test(correct = FALSE)`.
 * Worked value: 78/205, 19/48, 13/26, 53/152: 2.2713 on 3 degrees of freedom, p = 0.518.
 */

import { chiSquareUpper } from './distributions.ts';
import { fisherIrwin } from './fisher.ts';
import type { Counts } from './proportion-interval.ts';
import { proportionFault } from './proportion-interval.ts';

export interface Heterogeneity {
  readonly statistic: number;
  readonly degrees: number;
  readonly pValue: number;
  /** Below 1 the test cannot be trusted: say "not testable", or use the exact one. */
  readonly smallestExpected: number;
}

const EXACT_CLIENTS = 200;
const EXACT_GROUPS = 3;

/** Everybody in the groups together. */
export function pooledCounts(groups: readonly Counts[]): Counts {
  return {
    numerator: groups.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: groups.reduce((sum, { denominator }) => sum + denominator, 0),
  };
}

/** Whether there is anything to test: two groups or more, none empty, and some but not all people with the event. */
export function isTestable(groups: readonly Counts[]): boolean {
  const all = pooledCounts(groups);
  const valid = groups.every((group) => proportionFault(group) === undefined);
  return groups.length > 1 && valid && all.numerator > 0 && all.numerator < all.denominator;
}

/** The test, or undefined where there is nothing to test. */
export function groupHeterogeneity(groups: readonly Counts[]): Heterogeneity | undefined {
  if (!isTestable(groups)) return undefined;
  const all = pooledCounts(groups);
  const m = all.numerator / all.denominator;
  const terms = groups.map(({ numerator: x, denominator: n }) => (x - n * m) ** 2 / (n * m * (1 - m)));
  const statistic = terms.reduce((sum, term) => sum + term, 0);
  const degrees = groups.length - 1;
  const smallest = Math.min(...groups.map(({ denominator }) => denominator));
  return {
    statistic,
    degrees,
    pValue: chiSquareUpper(statistic, degrees),
    smallestExpected: smallest * Math.min(m, 1 - m),
  };
}

/** The exact p-value for up to 3 groups of 200 people together; undefined where that is too many or nothing is testable. */
export function exactHeterogeneityP(groups: readonly Counts[]): number | undefined {
  const affordable = groups.length <= EXACT_GROUPS && pooledCounts(groups).denominator <= EXACT_CLIENTS;
  return affordable && isTestable(groups) ? fisherIrwin(groups) : undefined;
}
