/**
 * One value for several studies of the same definition; off unless asked for.
 * Formula: logit scale, REML, modified Knapp-Hartung interval, prediction interval on k - 2 degrees of freedom, back by
 *   1 / (1 + exp(-y)).
 * Source: the files named in the imports; Nagashima K et al. Stat Methods Med Res 2019;28:1689-1702 on the prediction
 *   interval covering too little below 10 studies, so it is called a rough range for a new program.
 * Worked value: the six studies of vector `six_hetero`: 58 % (43 % to 73 %), a new program 21 % to 88 %.
 */

import type { Estimate } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import type { Proportion } from '../units.ts';
import { proportion } from '../units.ts';
import { betweenVariance } from './between-variance.ts';
import type { Counts, Limits } from './proportion-interval.ts';
import { proportionFault } from './proportion-interval.ts';
import { randomEffects } from './random-effects.ts';
import { fromLogit, logitEffect } from './study-effects.ts';

const MIN_STUDIES = 3;

export interface PooledStudies {
  /** The mean program. */
  readonly mean: Estimate<Proportion>;
  /** Where a new program would rather lie. */
  readonly prediction: { readonly low: Proportion; readonly high: Proportion } | undefined;
  /** Share of the variation that is not chance, 0-1. */
  readonly i2: number | undefined;
  /** Between-study variance on the logit scale. */
  readonly tau2: number | undefined;
}

function nothing(mean: Estimate<Proportion>): PooledStudies {
  return { mean, prediction: undefined, i2: undefined, tau2: undefined };
}

function back([low, high]: Limits): { readonly low: Proportion; readonly high: Proportion } {
  return { low: proportion(fromLogit(low)), high: proportion(fromLogit(high)) };
}

/** The pooled proportion of at least 3 studies that measure the same, or why there is none. */
export function poolStudies(studies: readonly Counts[], level = 0.95): PooledStudies {
  const fault = studies.map(proportionFault).find((found) => found !== undefined);
  if (fault !== undefined) return nothing(undefinedEstimate(fault));
  if (studies.length < MIN_STUDIES) return nothing(undefinedEstimate('too-few-observations'));
  const effects = studies.map(logitEffect);
  const result = randomEffects(effects, betweenVariance(effects, 'REML'), level);
  const limits = result.modifiedLimits ?? result.normalLimits;
  return {
    mean: { state: 'ok', value: proportion(fromLogit(result.mean)), ...back(limits) },
    prediction: result.prediction && back(result.prediction),
    i2: result.i2,
    tau2: result.tau2,
  };
}
