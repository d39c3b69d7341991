/**
 * Median (and other quantiles) of the time to an event, from a Kaplan-Meier curve.
 * Formula: the first t with 1 - S(t) > p; where 1 - S = p on a flat stretch, the middle between its first time and the next at
 *   which S changes (the last time of the table if it never does). Limits: the same on 1 - lower band and 1 - upper band,
 *   leaving out rows where S is 0 or 1.
 * Source: Brookmeyer R, Crowley J. Biometrics 1982;38:29-41; `quantile.survfit` of R's survival package.
 * Worked value: 6-MP arm of Freireich 1963: median 23 (log-log 13 to not reached).
 */

import { assert } from '../assert.ts';
import type { Estimate } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import type { SurvivalStep } from './kaplan-meier.ts';
import type { BandScale } from './survival-band.ts';
import { survivalLimits } from './survival-band.ts';

const TIE = 1e-9;

/** A time by which the share `p` had the event; each part is undefined where its curve never gets there. */
export interface SurvivalQuantile {
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The first time at which `shareOf`, the share that already had the event, passes p; rows without a share are left out. */
function crossing(
  steps: readonly SurvivalStep[],
  p: number,
  shareOf: (step: SurvivalStep) => number | undefined,
): number | undefined {
  let flatFrom: number | undefined;
  for (const step of steps) {
    const share = shareOf(step);
    if (share === undefined || share < p - TIE) continue;
    if (share > p + TIE) return flatFrom === undefined ? step.time : (flatFrom + step.time) / 2;
    flatFrom ??= step.time;
  }
  const lastTime = steps.at(-1)?.time;
  return flatFrom === undefined || lastTime === undefined ? undefined : (flatFrom + lastTime) / 2;
}

export interface QuantileOptions {
  readonly scale?: BandScale;
  readonly level?: number;
}

/** The time by which the share `p` (0-1) of at least one person had the event, with its limits. */
export function survivalQuantile(
  steps: readonly SurvivalStep[],
  p: number,
  { scale = 'log-log', level = 0.95 }: QuantileOptions = {},
): SurvivalQuantile {
  assert(steps.length > 0 && p > 0 && p < 1, `no quantile ${p} of ${steps.length} steps`);
  const along = (end: 0 | 1) => (step: SurvivalStep) => {
    const bound = step.survival > 0 && step.survival < 1 ? survivalLimits(step, scale, level)[end] : undefined;
    return bound === undefined ? undefined : 1 - bound;
  };
  return {
    value: crossing(steps, p, ({ survival }) => 1 - survival),
    low: crossing(steps, p, along(0)),
    high: crossing(steps, p, along(1)),
  };
}

/**
 * The median time, its upper limit Infinity where the upper band never falls to one half. `undefined` where fewer than half
 * had the event, or too few to say from when on it could have been.
 */
export function survivalMedian(steps: readonly SurvivalStep[], level = 0.95): Estimate<number> {
  const { value, low, high } = survivalQuantile(steps, 0.5, { level });
  if (value === undefined) return undefinedEstimate('not-reached');
  if (low === undefined) return undefinedEstimate('too-few-observations');
  return { state: 'ok', value, low, high: high ?? Infinity };
}
