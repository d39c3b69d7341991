import { assert } from '../assert.ts';
import type { Proportion } from '../units.ts';
import { proportion } from '../units.ts';
import type { SuppressionPolicy } from './policy.ts';
import { thresholdOf } from './policy.ts';
import { isSmall } from './primary.ts';

/** A survival curve read on a grid of days, such as every 30. */
export interface SurvivalReading {
  readonly day: number;
  /** The share without the event on that day, 0-1. */
  readonly survival: number;
  readonly atRisk: number;
  /** Exits since the reading before. */
  readonly exits: number;
}

export interface PublishedStep {
  readonly day: number;
  /** A whole percentage, as a share. */
  readonly survival: Proportion;
}

/**
 * The readings that may be published, in order: whole percents, up to the last one with enough people at risk, and merged so
 * that from one to the next there is no exit or enough of them. Without this 33 of 34 prints as 97 % and shows one person.
 * Rule: OpenSAFELY asks for 6 events a step, ACRO for 10; ours is the threshold of the policy.
 */
export function publishableSteps(readings: readonly SurvivalReading[], policy: SuppressionPolicy): PublishedStep[] {
  const ordered = readings.every(({ day }, at) => at === 0 || day > (readings[at - 1]?.day ?? Number.NaN));
  assert(ordered, 'survival readings come in the order of days');
  const end = readings.findIndex(({ atRisk }) => atRisk < thresholdOf(policy));
  const steps: PublishedStep[] = [];
  let exitsSince = 0;
  for (const { day, survival, exits } of end === -1 ? readings : readings.slice(0, end)) {
    exitsSince += exits;
    if (isSmall(exitsSince, policy) && exitsSince > 0) continue;
    steps.push({ day, survival: proportion(Math.round(survival * 100) / 100) });
    exitsSince = 0;
  }
  return steps;
}
