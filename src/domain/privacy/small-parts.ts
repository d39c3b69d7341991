import type { Count } from '../units.ts';
import type { SuppressionPolicy } from './policy.ts';
import { isSmall } from './primary.ts';
import { shownCount } from './shown-count.ts';

/**
 * Numbers that add up to a total somebody else may print, each shown or `null`. Small ones are hidden; then, smallest first
 * and those of `lastly` (positions) after all others, as many more as it takes until what is hidden is more than one number
 * and no small sum, so that taking the shown ones from the total tells nothing. Zeros hide nobody and stay.
 */
export function shownParts(
  parts: readonly number[],
  policy: SuppressionPolicy,
  lastly: readonly number[] = [],
): readonly (Count | null)[] {
  const hidden = new Set(parts.flatMap((value, index) => (isSmall(value, policy) ? [index] : [])));
  if (hidden.size === 0) return parts.map((value) => shownCount(value, policy));
  const inTurn = parts
    .map((value, index) => ({ value, index, turn: lastly.includes(index) ? 1 : 0 }))
    .filter(({ value, index }) => value > 0 && !hidden.has(index))
    .toSorted((one, other) => one.turn - other.turn || one.value - other.value || one.index - other.index);
  for (const { index } of inTurn) {
    if (isSafe(parts, hidden, policy)) break;
    hidden.add(index);
  }
  return parts.map((value, index) => (hidden.has(index) ? null : shownCount(value, policy)));
}

function isSafe(parts: readonly number[], hidden: ReadonlySet<number>, policy: SuppressionPolicy): boolean {
  const sum = parts.reduce((total, value, index) => (hidden.has(index) ? total + value : total), 0);
  return hidden.size > 1 && !isSmall(sum, policy);
}
