/**
 * A Kaplan-Meier estimate with censored clients, brought to the form of x out of n and compared.
 * Formula: n* = (1 - S) / (S V), V Greenwood's sum d / (Y (Y - d)); Wilson limits of S on n*; difference by MOVER. At S = 0
 *   or 1, n* is the number at risk. Without censoring n* is the number who entered, and this is Newcombe's interval.
 * Source: Rothman KJ. J Chronic Dis 1978;31:557-560; Zou GY, Donner A. Stat Med 2008;27:1693-1702.
 * Worked value: S = 0.6, V = 1/15: n* = 10; against 12/30 the difference is 0.20 (-0.1374 to 0.4784).
 */

import type { Estimate, UndefinedReason } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import type { Bounded } from './mover.ts';
import { moverDifference } from './mover.ts';
import type { ProportionDifference } from './newcombe.ts';
import { differenceEstimate, wilsonBounded } from './newcombe.ts';
import type { Counts } from './proportion-interval.ts';
import { proportionFault } from './proportion-interval.ts';
import { wilsonLimits } from './wilson.ts';

export interface SurvivalPoint {
  /** The share still in treatment. */
  readonly survival: number;
  /** Greenwood's sum, the variance of ln S. */
  readonly greenwoodSum: number;
  readonly atRisk: number;
}

/** The number of clients without censoring that would know S as precisely. */
export function effectiveSize({ survival, greenwoodSum, atRisk }: SurvivalPoint): number {
  return survival > 0 && survival < 1 ? (1 - survival) / (survival * greenwoodSum) : atRisk;
}

/** S with its Wilson limits on n*; undefined where nobody is left who could tell. */
export function survivalBounded(point: SurvivalPoint, level = 0.95): Bounded | undefined {
  const n = effectiveSize(point);
  return n > 0 ? { value: point.survival, limits: wilsonLimits(point.survival, n, level) } : undefined;
}

function isPoint(side: SurvivalPoint | Counts): side is SurvivalPoint {
  return 'survival' in side;
}

function faultOf(side: SurvivalPoint | Counts): UndefinedReason | undefined {
  if (!isPoint(side)) return proportionFault(side);
  const values = [side.survival, side.greenwoodSum, side.atRisk];
  if (values.some(Number.isNaN) || !Number.isFinite(side.survival)) return 'not-a-finite-number';
  if (values.some((value) => value < 0)) return 'negative-count';
  if (side.survival > 1) return 'numerator-above-denominator';
  return Number.isFinite(effectiveSize(side)) ? undefined : 'not-a-finite-number';
}

function bounded(side: SurvivalPoint | Counts, level: number): Bounded | undefined {
  return isPoint(side) ? survivalBounded(side, level) : wilsonBounded(side, level);
}

/** Local S minus the study's proportion (or another S), or why there is no difference. */
export function survivalDifference(
  local: SurvivalPoint,
  other: SurvivalPoint | Counts,
  level = 0.95,
): Estimate<ProportionDifference> {
  const fault = faultOf(local) ?? faultOf(other);
  if (fault !== undefined) return undefinedEstimate(fault);
  const first = bounded(local, level);
  const second = bounded(other, level);
  if (first === undefined || second === undefined) return undefinedEstimate('too-few-observations');
  return differenceEstimate(first.value - second.value, moverDifference(first, second));
}
