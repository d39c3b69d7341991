/**
 * The variance tau^2 of the true effects between studies.
 * Formula: w = 1/(v + tau^2), m = sum wy / sum w. DL: (Q - (k-1)) / (sum w - sum w^2 / sum w) at tau^2 = 0; PM: the root of
 *   sum w (y-m)^2 = k - 1; REML: the root of sum w^2 (y-m)^2 - sum w + sum w^2 / sum w; 0 where the root would be negative.
 * Source: DerSimonian R, Laird N. Control Clin Trials 1986;7:177-188; Paule RC, Mandel J. J Res NBS 1982;87:377-385;
 *   Viechtbauer W. J Educ Behav Stat 2005;30:261-293.
 * Worked value: the six studies of vector `six_hetero`: DL 0.2835, REML 0.3118, PM 0.3130.
 */

import { bisect } from './bisection.ts';
import type { Effect } from './study-effects.ts';
import { requireEffects } from './study-effects.ts';

export type VarianceMethod = 'DL' | 'PM' | 'REML';

export interface WeightedSums {
  readonly mean: number;
  readonly sumW: number;
  readonly sumWw: number;
  /** sum w (y - mean)^2: Cochran's Q at tau^2 = 0. */
  readonly q: number;
  /** sum w^2 (y - mean)^2 */
  readonly qw: number;
}

/** The sums that all estimators need, at a given tau^2. */
export function weightedSums(effects: readonly Effect[], tau2: number): WeightedSums {
  let [sumW, sumWw, sumWy] = [0, 0, 0];
  for (const { y, v } of effects) {
    const w = 1 / (v + tau2);
    sumW += w;
    sumWw += w * w;
    sumWy += w * y;
  }
  const mean = sumWy / sumW;
  let [q, qw] = [0, 0];
  for (const { y, v } of effects) {
    const w = 1 / (v + tau2);
    q += w * (y - mean) ** 2;
    qw += w * w * (y - mean) ** 2;
  }
  return { mean, sumW, sumWw, q, qw };
}

/** The root of a function that falls from `f(0)` and is negative for large tau^2; 0 where it starts negative. */
function positiveRoot(f: (tau2: number) => number): number {
  if (!(f(0) > 0)) return 0;
  let high = 1;
  while (f(high) > 0 && high < 1e12) high *= 2;
  return bisect(f, 0, high);
}

/** tau^2 of at least one study; 0 for a single one. */
export function betweenVariance(effects: readonly Effect[], method: VarianceMethod): number {
  requireEffects(effects);
  const spare = effects.length - 1;
  if (spare < 1) return 0;
  if (method === 'PM') return positiveRoot((tau2) => weightedSums(effects, tau2).q - spare);
  if (method === 'REML') {
    return positiveRoot((tau2) => {
      const { qw, sumW, sumWw } = weightedSums(effects, tau2);
      return qw - sumW + sumWw / sumW;
    });
  }
  const { q, sumW, sumWw } = weightedSums(effects, 0);
  return Math.max(0, (q - spare) / (sumW - sumWw / sumW));
}
