/**
 * Cochran-Armitage test for a trend over ordered groups, scored 1, 2, 3 ...
 * Formula: T = sum s (x - n m); V = m (1 - m) (sum n s^2 - (sum n s)^2 / N); T^2 / V on 1 degree of freedom, m = X/N.
 * Source: Armitage P. Biometrics 1955;11:375-386; R's `prop.trend.test`.
 * Worked value: 10, 15, 22, 30 of 50 each: 18.96, p = 1.3e-5.
 */

import { chiSquareUpper } from './distributions.ts';
import { isTestable, pooledCounts } from './group-heterogeneity.ts';
import type { Counts } from './proportion-interval.ts';

export interface Trend {
  readonly statistic: number;
  readonly pValue: number;
  /** Whether the share rises or falls along the order. */
  readonly direction: 'rising' | 'falling' | 'level';
}

/** The test for groups in their order, or undefined where there is nothing to test. */
export function trendTest(groups: readonly Counts[]): Trend | undefined {
  if (!isTestable(groups)) return undefined;
  const { numerator, denominator: N } = pooledCounts(groups);
  const m = numerator / N;
  let [T, sumNs, sumNss] = [0, 0, 0];
  groups.forEach(({ numerator: x, denominator: n }, at) => {
    const s = at + 1;
    T += s * (x - n * m);
    sumNs += n * s;
    sumNss += n * s * s;
  });
  const statistic = T ** 2 / (m * (1 - m) * (sumNss - sumNs ** 2 / N));
  const slope = T > 0 ? 'rising' : 'falling';
  return { statistic, pValue: chiSquareUpper(statistic, 1), direction: T === 0 ? 'level' : slope };
}
