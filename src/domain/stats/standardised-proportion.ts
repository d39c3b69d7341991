/**
 * A proportion as it would be if the strata had a chosen standard's mix.
 * Formula: P = sum w p, weights scaled to 1; P - sqrt(sum w^2 (p - l)^2) to P + sqrt(sum w^2 (u - p)^2), l and u Wilson.
 * Source: Zou GY, Huang W, Zhang X. Comput Stat Data Anal 2009;53:1080-1085.
 * Worked value: 12/20, 30/55, 8/30 with weights 0.3, 0.5, 0.2: 0.506 (0.411 to 0.596).
 */

import { assert } from '../assert.ts';
import type { Estimate, UndefinedReason } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import type { Proportion } from '../units.ts';
import { proportion } from '../units.ts';
import { wilsonBounded } from './newcombe.ts';
import type { Counts } from './proportion-interval.ts';
import { proportionFault } from './proportion-interval.ts';

export interface WeightedStratum {
  readonly counts: Counts;
  /** Its part of the standard, on any scale; not negative. */
  readonly weight: number;
}

function weightFault(strata: readonly WeightedStratum[]): UndefinedReason | undefined {
  if (strata.some(({ weight }) => !Number.isFinite(weight))) return 'not-a-finite-number';
  if (strata.some(({ weight }) => weight < 0)) return 'negative-count';
  return strata.some(({ weight }) => weight > 0) ? undefined : 'nobody-in-denominator';
}

function faultOf(strata: readonly WeightedStratum[]): UndefinedReason | undefined {
  const faults = strata.map(({ counts }) => proportionFault(counts));
  return faults.find((fault) => fault !== undefined) ?? weightFault(strata);
}

/** The standardised proportion, or why there is none; every stratum needs at least one client. */
export function standardisedProportion(strata: readonly WeightedStratum[], level = 0.95): Estimate<Proportion> {
  const fault = faultOf(strata);
  if (fault !== undefined) return undefinedEstimate(fault);
  const total = strata.reduce((sum, { weight }) => sum + weight, 0);
  let [P, below, above] = [0, 0, 0];
  for (const { counts, weight } of strata) {
    const w = weight / total;
    const { value, limits } = wilsonBounded(counts, level);
    P += w * value;
    below += (w * (value - limits[0])) ** 2;
    above += (w * (limits[1] - value)) ** 2;
  }
  const share = (value: number) => proportion(Math.min(1, Math.max(0, value)));
  return { state: 'ok', value: share(P), low: share(P - Math.sqrt(below)), high: share(P + Math.sqrt(above)) };
}

/** The plain standard error sqrt(sum w^2 p q / n), for comparison with other software; the strata must be valid. */
export function waldStandardError(strata: readonly WeightedStratum[]): number {
  assert(faultOf(strata) === undefined, 'strata have clients and a weight');
  const total = strata.reduce((sum, { weight }) => sum + weight, 0);
  const terms = strata.map(({ counts: { numerator: x, denominator: n }, weight }) => {
    const p = x / n;
    return ((weight / total) ** 2 * p * (1 - p)) / n;
  });
  return Math.sqrt(terms.reduce((sum, term) => sum + term, 0));
}
