import { assert } from '../assert.ts';
import type { SuppressionReason } from '../estimate.ts';
import type { SuppressionPolicy } from './policy.ts';

/** True where a count must not be published under the rule. */
export function isSmall(value: number, policy: SuppressionPolicy): boolean {
  return (value >= policy.smallFrom && value <= policy.smallTo) || (value === 0 && policy.hideZero);
}

/**
 * Why `numerator` of `denominator` must not be published, or undefined when it may be.
 * A small denominator hides everything; a small numerator, or a small rest that could be worked out from it, hides the
 * numerator and all that is derived from it (percentage, interval, mark), while the denominator may still be shown.
 * Nobody in the denominator hides nothing: there is no proportion.
 * @throws when the counts are not whole numbers with 0 <= numerator <= denominator
 */
export function suppressSmall(
  numerator: number,
  denominator: number,
  policy: SuppressionPolicy,
): SuppressionReason | undefined {
  const whole = Number.isInteger(numerator) && Number.isInteger(denominator);
  assert(whole && numerator >= 0 && numerator <= denominator, `${numerator} of ${denominator} is no pair of counts`);
  if (denominator === 0) return undefined;
  if (isSmall(denominator, policy)) return 'small-denominator';
  if (isSmall(numerator, policy)) return 'small-numerator';
  return isSmall(denominator - numerator, policy) ? 'small-complement' : undefined;
}

/** True where a published result says something about each member of the group: nobody, or everybody. */
export function describesEverybody(numerator: number, denominator: number): boolean {
  return denominator > 0 && (numerator === 0 || numerator === denominator);
}
