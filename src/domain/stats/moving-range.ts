/**
 * The mean moving range of a series, from which charts of single values and Laney's charts take their sigma.
 * Formula: mean of |v(i) - v(i-1)|; screened: the mean of those below 3.267 times that mean, once.
 * Source: Montgomery DC. Introduction to Statistical Quality Control, 7th ed., 2013, section 6.4; screening: Nelson LS. J Qual
 *   Technol 1982;14:172-173.
 * Worked value: 3, 5, 4, 6, 2 has moving ranges 2, 1, 2, 4 and mean 2.25.
 */

import { meanOf } from './compensated-sum.ts';

const SCREEN = 3.267;

/** The mean moving range of at least two values. */
export function meanMovingRange(values: readonly number[], screened = false): number {
  const ranges = values.flatMap((value, at) => {
    const before = values[at - 1];
    return before === undefined ? [] : [Math.abs(value - before)];
  });
  const mean = meanOf(ranges);
  const kept = ranges.filter((range) => range < SCREEN * mean);
  return screened && kept.length > 0 ? meanOf(kept) : mean;
}
