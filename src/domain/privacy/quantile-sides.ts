/**
 * Whether enough people lie on both sides of a quantile, so that it is not the value of one or a few of them.
 * Formula: those at or below the value and those at or above it are each nobody too few under the rule.
 * Source: the minimum frequency rule for percentiles (Brandt M et al. Guidelines for the checking of output based on microdata
 *   research, ESSnet SDC 2010, section 4); the threshold is that of the policy.
 * Worked value: of 12 different waits 6 lie on each side of the median: too few where 11 are asked for; of 22, 11 do.
 */

import type { SuppressionPolicy } from './policy.ts';
import { thresholdOf } from './policy.ts';

/** How many people had one value. */
interface ValuePeople {
  readonly value: number;
  readonly count: number;
}

/** True where fewer people than the threshold have values up to `quantile`, or from it on. */
export function isFewOnOneSide(values: readonly ValuePeople[], quantile: number, policy: SuppressionPolicy): boolean {
  const people = (kept: readonly ValuePeople[]) => kept.reduce((sum, { count }) => sum + count, 0);
  const below = people(values.filter(({ value }) => value <= quantile));
  const above = people(values.filter(({ value }) => value >= quantile));
  return Math.min(below, above) < thresholdOf(policy);
}
