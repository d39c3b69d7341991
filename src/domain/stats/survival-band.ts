/**
 * Pointwise confidence limits of a Kaplan-Meier curve.
 * Formula: log-log: with h = z sqrt(V) / ln S, S^exp(-h) and S^exp(h); log: S exp(-+ z sqrt(V)), cut at 1; plain:
 *   S -+ z S sqrt(V), cut to 0-1. At S = 1 log-log has (a/2)^(1/Y) to 1, the exact binomial limit on the Y known to have got
 *   this far; at S = 0 it has 0 and no upper limit.
 * Source: Kalbfleisch JD, Prentice RL. The Statistical Analysis of Failure Time Data, 2nd ed., 2002, section 1.4; the limits
 *   at S = 1 are our convention (R has none; 1 to 1 would claim certainty).
 * Worked value: S = 0.5 with V = 0.25 (two of four left): log-log 0.0578 to 0.8449, log 0.1877 to 1.
 */

import type { Estimate } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import type { Proportion } from '../units.ts';
import { proportion } from '../units.ts';
import { normalForLevel, tailOf } from './distributions.ts';
import type { SurvivalPoint } from './survival-comparison.ts';

export type BandScale = 'log-log' | 'log' | 'plain';

/** Limits of which either may not exist. */
export type OpenLimits = readonly [low: number | undefined, high: number | undefined];

/** The open limits of a share F on the scale ln(-ln F), whose variance of ln F is V; neither at 0 or 1. */
export function logLogLimits(share: number, logVariance: number, level = 0.95): OpenLimits {
  if (!(share > 0 && share < 1)) return [undefined, undefined];
  const h = (normalForLevel(level) * Math.sqrt(logVariance)) / Math.log(share);
  return [share ** Math.exp(-h), share ** Math.exp(h)];
}

function logLogBand({ survival, greenwoodSum, atRisk }: SurvivalPoint, level: number): OpenLimits {
  if (survival >= 1) return [tailOf(level) ** (1 / Math.max(1, atRisk)), 1];
  return survival <= 0 ? [0, undefined] : logLogLimits(survival, greenwoodSum, level);
}

/** The limits of one point of the curve. */
export function survivalLimits(point: SurvivalPoint, scale: BandScale = 'log-log', level = 0.95): OpenLimits {
  const { survival, greenwoodSum } = point;
  if (scale === 'log-log') return logLogBand(point, level);
  if (survival <= 0) return [undefined, undefined];
  const reach = normalForLevel(level) * Math.sqrt(greenwoodSum);
  if (scale === 'log') return [survival * Math.exp(-reach), Math.min(1, survival * Math.exp(reach))];
  return [Math.max(0, survival * (1 - reach)), Math.min(1, survival * (1 + reach))];
}

/** The share with its log-log limits, or why it cannot be shown: nobody was followed so long, or nobody is left. */
export function survivalEstimate(point: SurvivalPoint, level = 0.95): Estimate<Proportion> {
  if (point.atRisk === 0) return undefinedEstimate('beyond-follow-up');
  const [low, high] = logLogBand(point, level);
  if (low === undefined || high === undefined) return undefinedEstimate('too-few-observations');
  return { state: 'ok', value: proportion(point.survival), low: proportion(low), high: proportion(high) };
}
