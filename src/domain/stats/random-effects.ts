/**
 * Random-effects mean of k studies at a given between-study variance.
 * Formula: w = 1/(v + tau^2), m = sum wy / sum w, SE = 1/sqrt(sum w); Knapp-Hartung SE_HK = sqrt(sum w (y-m)^2 / ((k-1)
 *   sum w)); shown interval m -+ t(k-1) max(SE, SE_HK); prediction m -+ t(k-2) sqrt(tau^2 + SE^2); I^2 = tau^2/(tau^2 + s^2),
 *   s^2 = (k-1) / (sum u - sum u^2 / sum u), u = 1/v.
 * Source: Knapp G, Hartung J. Stat Med 2003;22:2693-2710; modified as in Rover C et al. BMC Med Res Methodol 2015;15:99;
 *   Higgins JPT et al. J R Stat Soc A 2009;172:137-159.
 * Worked value: the six studies of vector `six_hetero` with REML: logit 0.3424 (-0.2969 to 0.9817), I^2 = 90 %.
 */

import { weightedSums } from './between-variance.ts';
import { chiSquareUpper, normalForLevel, tailOf, tQuantile } from './distributions.ts';
import type { Limits } from './proportion-interval.ts';
import type { Effect } from './study-effects.ts';
import { requireEffects } from './study-effects.ts';

export interface RandomEffects {
  readonly mean: number;
  readonly error: number;
  readonly tau2: number;
  /** Share of the variation between results that is not chance, 0-1. */
  readonly i2: number;
  readonly q: number;
  readonly qDegrees: number;
  readonly qPValue: number;
  readonly knappHartungError: number;
  readonly normalLimits: Limits;
  /** Can be narrower than the ordinary interval where studies agree; undefined for one study. */
  readonly knappHartungLimits: Limits | undefined;
  /** The interval that is shown; undefined for one study. */
  readonly modifiedLimits: Limits | undefined;
  /** On k - 2 degrees of freedom, the range that is shown; undefined below 3 studies. */
  readonly prediction: Limits | undefined;
  /** On k - 1 degrees of freedom, as other software draws it; undefined for one study. */
  readonly widerPrediction: Limits | undefined;
}

function heterogeneityShare(effects: readonly Effect[], tau2: number): number {
  if (effects.length < 2) return 0;
  const { sumW, sumWw } = weightedSums(effects, 0);
  const typical = (effects.length - 1) / (sumW - sumWw / sumW);
  return tau2 / (tau2 + typical);
}

function around(mean: number, error: number, degrees: number, level: number): Limits | undefined {
  if (degrees < 1) return undefined;
  const reach = tQuantile(1 - tailOf(level), degrees) * error;
  return [mean - reach, mean + reach];
}

/** The mean of at least one study and everything printed beside it. */
export function randomEffects(effects: readonly Effect[], tau2: number, level = 0.95): RandomEffects {
  requireEffects(effects);
  const k = effects.length;
  const { mean, sumW, q: weightedQ } = weightedSums(effects, tau2);
  const error = Math.sqrt(1 / sumW);
  const knappHartungError = k > 1 ? Math.sqrt(weightedQ / ((k - 1) * sumW)) : error;
  const { q } = weightedSums(effects, 0);
  const reach = normalForLevel(level) * error;
  const spread = Math.sqrt(tau2 + error ** 2);
  return {
    mean,
    error,
    tau2,
    i2: heterogeneityShare(effects, tau2),
    q,
    qDegrees: k - 1,
    qPValue: k > 1 ? chiSquareUpper(q, k - 1) : 1,
    knappHartungError,
    normalLimits: [mean - reach, mean + reach],
    knappHartungLimits: around(mean, knappHartungError, k - 1, level),
    modifiedLimits: around(mean, Math.max(error, knappHartungError), k - 1, level),
    prediction: around(mean, spread, k - 2, level),
    widerPrediction: around(mean, spread, k - 1, level),
  };
}
