import { type Count, count } from '../units.ts';
import type { SuppressionPolicy } from './policy.ts';

/** A count as the rule lets it be shown: itself, or rounded, half up. */
export function shownCount(value: number, { roundedTo = 1 }: SuppressionPolicy): Count {
  return count(Math.round(value / roundedTo) * roundedTo);
}

/** A share (0-1); in whole percents under a rule that rounds, so that it does not tell the counts. */
export function shownShare(value: number, { roundedTo }: SuppressionPolicy): number {
  return roundedTo === undefined ? value : Math.round(value * 100) / 100;
}
