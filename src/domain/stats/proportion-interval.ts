import { assert } from '../assert.ts';
import type { Estimate, UndefinedReason } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import type { Proportion } from '../units.ts';
import { proportion } from '../units.ts';

/** The two ends of an interval in the unit of its point. */
export type Limits = readonly [low: number, high: number];

/** `numerator` of the `denominator` people counted; every member of the numerator is in the denominator. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** Why `value` is no count, or undefined when it is one. */
export function countFault(value: number): UndefinedReason | undefined {
  if (!Number.isFinite(value)) return 'not-a-finite-number';
  if (value < 0) return 'negative-count';
  return Number.isInteger(value) ? undefined : 'not-a-whole-number';
}

/** Why the counts make no proportion, or undefined when they make one. */
export function proportionFault({ numerator, denominator }: Counts): UndefinedReason | undefined {
  const fault = countFault(numerator) ?? countFault(denominator);
  if (fault !== undefined) return fault;
  if (numerator > denominator) return 'numerator-above-denominator';
  return denominator === 0 ? 'nobody-in-denominator' : undefined;
}

/**
 * For steps after the check of what a county wrote.
 * @throws when the counts make no proportion
 */
export function requireProportion(...all: readonly Counts[]): void {
  for (const counts of all) {
    const fault = proportionFault(counts);
    assert(fault === undefined, `${counts.numerator} of ${counts.denominator} is no proportion: ${fault}`);
  }
}

/** The proportion with the limits of one method, cut to 0-1; or why there is none. */
export function proportionEstimate(counts: Counts, limitsOf: (counts: Counts) => Limits): Estimate<Proportion> {
  const fault = proportionFault(counts);
  if (fault !== undefined) return undefinedEstimate(fault);
  const [low, high] = limitsOf(counts);
  const value = proportion(counts.numerator / counts.denominator);
  return { state: 'ok', value, low: proportion(Math.max(0, low)), high: proportion(Math.min(1, high)) };
}
