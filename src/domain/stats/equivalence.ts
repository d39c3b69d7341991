/**
 * Two one-sided tests of equivalence of two proportions.
 * Formula: equivalent within D where the 90 % Newcombe interval of the difference lies inside -D to D.
 * Source: Schuirmann DJ. J Pharmacokinet Biopharm 1987;15:657-680; interval of Newcombe 1998.
 * Worked value: 50,100 of 100,000 and 50,000 of 100,000 are equivalent within 0.1; 56/70 and 48/80 are not.
 */

import type { Estimate } from '../estimate.ts';
import type { ProportionDifference } from './newcombe.ts';
import { newcombe } from './newcombe.ts';
import type { Counts } from './proportion-interval.ts';

const TWO_ONE_SIDED_LEVEL = 0.9;
/** Ten percentage points. */
const USUAL_MARGIN = 0.1;

export interface Equivalence {
  readonly interval: Estimate<ProportionDifference>;
  readonly equivalent: boolean;
}

/** Whether the proportions are equivalent within `margin` (a share of 1); never where there is no interval. */
export function equivalence(a: Counts, b: Counts, margin = USUAL_MARGIN): Equivalence {
  const interval = newcombe(a, b, TWO_ONE_SIDED_LEVEL);
  const inside = interval.state === 'ok' && interval.low > -margin && interval.high < margin;
  return { interval, equivalent: inside };
}
