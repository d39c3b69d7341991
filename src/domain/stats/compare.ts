/**
 * The four comparisons with a benchmark that the product makes. Whether two numbers measure the same is decided before.
 * Formula: against a fixed value: Wilson limits minus the value; against x/n: Newcombe; against events over time: exact rate
 *   ratio; a Kaplan-Meier estimate: MOVER on its effective size. A word only from 30 clients on and where NCHS would show the
 *   number (10 events for a rate).
 * Source: the files named in the imports; NCHS Series 2 No. 175.
 * Worked value: 122 of 163 against 0.6: difference 0.148 (0.077 to 0.209), higher, strength 2.
 */

import type { Estimate } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import { scoreP } from './binomial-tests.ts';
import type { Comparison, Outcome } from './comparison.ts';
import { verdictFrom } from './comparison.ts';
import { proportionReliability } from './nchs-reliability.ts';
import type { ProportionDifference } from './newcombe.ts';
import { differenceEstimate, newcombe } from './newcombe.ts';
import type { Counts, Limits } from './proportion-interval.ts';
import { proportionFault } from './proportion-interval.ts';
import type { EventsOverTime } from './rate.ts';
import { rateRatio, rateRatioP } from './rate-ratio.ts';
import type { SurvivalPoint } from './survival-comparison.ts';
import { effectiveSize, survivalDifference } from './survival-comparison.ts';
import { campbellP } from './two-by-two.ts';
import { wilsonLimits } from './wilson.ts';

const nothing: Outcome = { kind: 'unlabelled', reason: 'nothing-to-compare' };
const MIN_EVENTS = 10;

function notCompared<Value extends number>(estimate: Estimate<Value>): Comparison<Value> {
  return { estimate, pValue: undefined, outcome: nothing };
}

function limitsOf(estimate: Estimate): Limits {
  return estimate.state === 'ok' ? [estimate.low, estimate.high] : [-Infinity, Infinity];
}

function saysTooLittle(x: number, n: number): boolean {
  return proportionReliability(x, n).status.startsWith('suppress');
}

function differenceOutcome(tooFew: boolean, limitsAt: (level: number) => Limits): Outcome {
  if (tooFew) return { kind: 'unlabelled', reason: 'too-few-clients' };
  return { kind: 'labelled', ...verdictFrom(limitsAt, 0) };
}

/** Local proportion minus a fixed value from 0 to 1: a target, or a published percentage without its n. */
export function compareWithTarget(local: Counts, target: number): Comparison<ProportionDifference> {
  const fault = proportionFault(local) ?? (target >= 0 && target <= 1 ? undefined : 'not-a-finite-number');
  if (fault !== undefined) return notCompared(undefinedEstimate(fault));
  const [x, n] = [local.numerator, local.denominator];
  const limitsAt = (level: number): Limits => {
    const [low, high] = wilsonLimits(x / n, n, level);
    return [low - target, high - target];
  };
  return {
    estimate: differenceEstimate(x / n - target, limitsAt(0.95)),
    pValue: scoreP(x, n, target),
    outcome: differenceOutcome(saysTooLittle(x, n), limitsAt),
  };
}

/** Local proportion minus that of a study that reports its counts. */
export function compareWithStudy(local: Counts, study: Counts): Comparison<ProportionDifference> {
  const estimate = newcombe(local, study);
  if (estimate.state !== 'ok') return notCompared(estimate);
  const tooFew = saysTooLittle(local.numerator, local.denominator);
  const outcome = differenceOutcome(tooFew, (level) => limitsOf(newcombe(local, study, level)));
  return { estimate, pValue: campbellP(local, study), outcome };
}

/** Local Kaplan-Meier estimate minus the proportion of a study (or another estimate); no p-value is computed. */
export function compareSurvival(local: SurvivalPoint, study: SurvivalPoint | Counts): Comparison<ProportionDifference> {
  const estimate = survivalDifference(local, study);
  if (estimate.state !== 'ok') return notCompared(estimate);
  const n = effectiveSize(local);
  const tooFew = saysTooLittle(local.survival * n, n);
  const outcome = differenceOutcome(tooFew, (level) => limitsOf(survivalDifference(local, study, level)));
  return { estimate, pValue: undefined, outcome };
}

/** Local rate over that of a study. */
export function compareRates(local: EventsOverTime, study: EventsOverTime): Comparison {
  const estimate = rateRatio(local, study);
  if (estimate.state !== 'ok') return notCompared(estimate);
  const verdict = verdictFrom((level) => limitsOf(rateRatio(local, study, level)), 1);
  const outcome: Outcome =
    local.events < MIN_EVENTS ? { kind: 'unlabelled', reason: 'too-few-events' } : { kind: 'labelled', ...verdict };
  return { estimate, pValue: rateRatioP(local, study), outcome };
}
