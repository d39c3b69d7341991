/**
 * Proportions of studies on a scale on which they can be averaged.
 * Formula: logit y = ln(x / (n - x)), v = 1/x + 1/(n - x), with 1/2 added to x and n - x only in studies with 0/n or n/n;
 *   arcsine y = asin(sqrt(x/n)), v = 1/(4n).
 * Source: metafor `escalc` (measures PLO and PAS); the double arcsine is left out because its back-transformation misleads
 *   (Schwarzer G et al. Res Synth Methods 2019;10:476-483).
 * Worked value: 17 of 24 has y = 0.8873 and v = 0.2017 on the logit scale.
 */

import { assert } from '../assert.ts';
import type { Counts } from './proportion-interval.ts';
import { requireProportion } from './proportion-interval.ts';

export interface Effect {
  readonly y: number;
  /** The sampling variance of y. */
  readonly v: number;
}

/** x of n > 0 on the logit scale. */
export function logitEffect(counts: Counts): Effect {
  requireProportion(counts);
  const { numerator, denominator } = counts;
  const added = numerator === 0 || numerator === denominator ? 0.5 : 0;
  const [x, rest] = [numerator + added, denominator - numerator + added];
  return { y: Math.log(x / rest), v: 1 / x + 1 / rest };
}

/** The proportion of a logit. */
export function fromLogit(y: number): number {
  return 1 / (1 + Math.exp(-y));
}

/** x of n > 0 on the arcsine scale. */
export function arcsineEffect(counts: Counts): Effect {
  requireProportion(counts);
  const { numerator, denominator } = counts;
  return { y: Math.asin(Math.sqrt(numerator / denominator)), v: 1 / (4 * denominator) };
}

/** The proportion of an arcsine, which is first cut to the scale's ends. */
export function fromArcsine(y: number): number {
  return Math.sin(Math.min(Math.max(y, 0), Math.PI / 2)) ** 2;
}

/** @throws when there is no effect, or one without a finite value and a positive variance */
export function requireEffects(effects: readonly Effect[]): void {
  const valid = effects.every(({ y, v }) => Number.isFinite(y) && v > 0 && v < Infinity);
  assert(effects.length > 0 && valid, 'studies are averaged by finite effects with variances');
}
