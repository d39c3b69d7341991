/**
 * Each group against all other clients together, never against a total that contains it.
 * Formula: Newcombe difference and MOVER ratio of x/n against (X - x)/(N - n); p-values adjusted over the groups by
 *   Benjamini-Hochberg.
 * Source: Newcombe 1998; Donner & Zou 2012; Benjamini & Hochberg 1995.
 * Worked value: 13 of 26 against 150 of 405 is a difference of 0.130 (-0.056 to 0.315).
 */

import { assert } from '../assert.ts';
import type { Estimate } from '../estimate.ts';
import { pooledCounts } from './group-heterogeneity.ts';
import { benjaminiHochberg } from './multiplicity.ts';
import type { ProportionDifference } from './newcombe.ts';
import { newcombe } from './newcombe.ts';
import type { Counts } from './proportion-interval.ts';
import { proportionFault } from './proportion-interval.ts';
import { riskRatio } from './risk-ratio.ts';
import { campbellP } from './two-by-two.ts';

export interface GroupVersusRest {
  readonly rest: Counts;
  readonly difference: Estimate<ProportionDifference>;
  readonly ratio: Estimate;
  readonly pValue: number | undefined;
  /** Adjusted over all groups. */
  readonly adjustedP: number | undefined;
}

/**
 * One result per group, in the order given; a group without people has none.
 * @throws when the counts of a group are impossible, since they would spoil the rest of every other group
 */
export function versusRest(groups: readonly Counts[]): GroupVersusRest[] {
  const faults = groups.map(proportionFault).filter((fault) => fault !== 'nobody-in-denominator');
  assert(
    faults.every((fault) => fault === undefined),
    'groups are compared by possible counts',
  );
  const all = pooledCounts(groups);
  const results = groups.map((group) => {
    const rest = {
      numerator: all.numerator - group.numerator,
      denominator: all.denominator - group.denominator,
    };
    const testable = proportionFault(group) === undefined && proportionFault(rest) === undefined;
    const pValue = testable ? campbellP(group, rest) : undefined;
    return { rest, difference: newcombe(group, rest), ratio: riskRatio(group, rest), pValue };
  });
  const adjusted = benjaminiHochberg(results.map(({ pValue }) => pValue));
  return results.map((result, at) => ({ ...result, adjustedP: adjusted[at] }));
}
