/**
 * Rate of x events in D people or person-time, per M of them.
 * Formula: M x / D; limits M/D times those of the count: exact below 10 events, Byar from 10.
 * Source: Public Health England, Technical Guide: Confidence Intervals (2018); PHEindicatormethods `phe_rate`.
 * Worked value: 14 events among 63,000 people are 22.2 per 100,000 (12.1 to 37.3).
 */

import { assert } from '../assert.ts';
import type { Estimate, UndefinedReason } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import { byarCountLimits, exactCountLimits } from './poisson-interval.ts';
import type { Limits } from './proportion-interval.ts';
import { countFault } from './proportion-interval.ts';

/** `time` is people or person-time at risk over the same period as the events, in any positive unit. */
export interface EventsOverTime {
  readonly events: number;
  readonly time: number;
}

const BYAR_FROM = 10;

/** Which limits the rule takes for this many events. */
export function rateMethod(events: number): 'exact' | 'byar' {
  return events < BYAR_FROM ? 'exact' : 'byar';
}

/** The limits of the count under the rule; exact where Byar's lower limit is no count. */
export function countLimits(events: number, level = 0.95): Limits {
  const byar = byarCountLimits(events, level);
  return rateMethod(events) === 'exact' || byar[0] < 0 ? exactCountLimits(events, level) : byar;
}

/** Why the numbers make no rate, or undefined when they make one. */
export function rateFault({ events, time }: EventsOverTime): UndefinedReason | undefined {
  const fault = countFault(events);
  if (fault !== undefined) return fault;
  if (!Number.isFinite(time)) return 'not-a-finite-number';
  return time > 0 ? undefined : 'no-time-at-risk';
}

/** Events per `multiplier` (a positive number of our own, such as 100,000) of time, or why there is no rate. */
export function rate(observed: EventsOverTime, multiplier: number, level = 0.95): Estimate {
  assert(multiplier > 0 && Number.isFinite(multiplier), `a rate is per a positive number, not per ${multiplier}`);
  const fault = rateFault(observed);
  if (fault !== undefined) return undefinedEstimate(fault);
  const factor = multiplier / observed.time;
  const [low, high] = countLimits(observed.events, level);
  return { state: 'ok', value: observed.events * factor, low: low * factor, high: high * factor };
}
