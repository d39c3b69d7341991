/**
 * Ratio of two rates, conditional on the total number of events.
 * Formula: (x1/t1) / (x2/t2); limits c/(1 - c) t2/t1, c the Clopper-Pearson limits of x1 out of x1 + x2; central p of x1
 *   against Binomial(x1 + x2, t1 / (t1 + t2)).
 * Source: Przyborowski J, Wilenski H. Biometrika 1940;31:313-323; R's `poisson.test`.
 * Worked value: 11 in 1.2 over 30 in 4.5 is 1.375 (0.622 to 2.823).
 */

import type { Estimate } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import { centralP } from './binomial-tests.ts';
import { clopperPearsonLimits } from './clopper-pearson.ts';
import type { Limits } from './proportion-interval.ts';
import type { EventsOverTime } from './rate.ts';
import { rateFault } from './rate.ts';

/** Exact limits of the ratio: 0 where a has no event, Infinity where b has none. */
export function rateRatioLimits(a: EventsOverTime, b: EventsOverTime, level = 0.95): Limits {
  if (a.events + b.events === 0) return [0, Infinity];
  const [low, high] = clopperPearsonLimits(a.events, a.events + b.events, level);
  const scale = b.time / a.time;
  return [(low / (1 - low)) * scale, b.events === 0 ? Infinity : (high / (1 - high)) * scale];
}

/** Rate of `a` over that of `b`, or why there is none (no events in either: nothing to compare). */
export function rateRatio(a: EventsOverTime, b: EventsOverTime, level = 0.95): Estimate {
  const fault = rateFault(a) ?? rateFault(b);
  if (fault !== undefined) return undefinedEstimate(fault);
  if (a.events + b.events === 0) return undefinedEstimate('too-few-observations');
  const [low, high] = rateRatioLimits(a, b, level);
  const value = b.events === 0 ? Infinity : a.events / a.time / (b.events / b.time);
  return { state: 'ok', value, low, high };
}

/** The two-sided p-value that agrees with the exact interval; 1 without events. */
export function rateRatioP(a: EventsOverTime, b: EventsOverTime): number {
  const total = a.events + b.events;
  return total === 0 ? 1 : centralP(a.events, total, a.time / (a.time + b.time));
}
