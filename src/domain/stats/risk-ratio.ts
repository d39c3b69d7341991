/**
 * Ratio of two independent proportions.
 * Formula: (x1/n1) / (x2/n2); limits by MOVER from Wilson limits (shown), or Katz: exp(ln RR -+ z sqrt(1/x1 - 1/n1 +
 *   1/x2 - 1/n2)).
 * Source: Donner A, Zou GY. Stat Methods Med Res 2012;21:347-359; Katz D et al. Biometrics 1978;34:469-474.
 * Worked value: 6/22 over 112/842 is 2.05 (0.9735 to 3.7295) (Zou & Donner, ratesci `test3.R`).
 */

import type { Estimate } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import { normalForLevel } from './distributions.ts';
import { moverRatio } from './mover.ts';
import { wilsonBounded } from './newcombe.ts';
import type { Counts, Limits } from './proportion-interval.ts';
import { proportionFault, requireProportion } from './proportion-interval.ts';

/** Proportion of `a` over that of `b`; the value or the upper limit is Infinity where b has no event. */
export function riskRatio(a: Counts, b: Counts, level = 0.95): Estimate {
  const fault = proportionFault(a) ?? proportionFault(b);
  if (fault !== undefined) return undefinedEstimate(fault);
  if (a.numerator === 0 && b.numerator === 0) return undefinedEstimate('too-few-observations');
  const first = wilsonBounded(a, level);
  const second = wilsonBounded(b, level);
  const [low, high] = moverRatio(first, second);
  return { state: 'ok', value: first.value / second.value, low, high };
}

/** Katz limits; undefined where either group has no event. */
export function katzLimits(a: Counts, b: Counts, level = 0.95): Limits | undefined {
  requireProportion(a, b);
  if (a.numerator === 0 || b.numerator === 0) return undefined;
  const logRatio = Math.log(a.numerator / a.denominator / (b.numerator / b.denominator));
  const variance = 1 / a.numerator - 1 / a.denominator + 1 / b.numerator - 1 / b.denominator;
  const reach = normalForLevel(level) * Math.sqrt(variance);
  return [Math.exp(logRatio - reach), Math.exp(logRatio + reach)];
}

/** Odds of `a` over odds of `b`; undefined at 0/0. */
export function oddsRatio(a: Counts, b: Counts): number | undefined {
  requireProportion(a, b);
  const ratio = (a.numerator * (b.denominator - b.numerator)) / (b.numerator * (a.denominator - a.numerator));
  return Number.isNaN(ratio) ? undefined : ratio;
}
