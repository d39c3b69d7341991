/**
 * A rate as it would be if the population had a standard's mix of strata.
 * Formula: R = sum w x/n, weights scaled to 1; V = sum w^2 x/n^2; Dobson: R + sqrt(V/O) (Byar limit of O - O), O = sum x;
 *   Fay-Feuer: gamma quantiles with shape R^2/V, scale V/R below and with R + m, V + m^2, m = max w/n, above.
 * Source: Dobson AJ et al. Stat Med 1991;10:457-462; Fay MP, Feuer EJ. Stat Med 1997;16:791-801; PHEindicatormethods
 *   `phe_dsr` shows nothing below 10 events.
 * Worked value: the five strata of vector `county_entry`: 80.4 per 100,000 (58.0 to 108.1).
 */

import { assert } from '../assert.ts';
import type { Estimate, UndefinedReason } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import { gammaQuantile, tailOf } from './distributions.ts';
import { byarCountLimits } from './poisson-interval.ts';
import type { Limits } from './proportion-interval.ts';
import { rateFault } from './rate.ts';

export interface RateStratum {
  readonly events: number;
  /** People or person-time at risk. */
  readonly population: number;
  /** Its part of the standard population, on any scale. */
  readonly standard: number;
}

export interface StandardisedParts {
  readonly rate: number;
  readonly variance: number;
  readonly events: number;
  /** The largest w/n. */
  readonly largest: number;
}

const MIN_EVENTS = 10;

function faultOf(strata: readonly RateStratum[]): UndefinedReason | undefined {
  const faults = strata.map(({ events, population }) => rateFault({ events, time: population }));
  const fault = faults.find((found) => found !== undefined);
  if (fault !== undefined) return fault;
  if (strata.some(({ standard }) => !Number.isFinite(standard))) return 'not-a-finite-number';
  if (strata.some(({ standard }) => standard < 0)) return 'negative-count';
  return strata.some(({ standard }) => standard > 0) ? undefined : 'nobody-in-denominator';
}

/** R, V, O and m of the formulas, for valid strata. */
export function standardisedParts(strata: readonly RateStratum[]): StandardisedParts {
  assert(faultOf(strata) === undefined, 'strata have events, people and a standard');
  const total = strata.reduce((sum, { standard }) => sum + standard, 0);
  let [rate, variance, events, largest] = [0, 0, 0, 0];
  for (const { events: x, population: n, standard } of strata) {
    const w = standard / total;
    rate += (w * x) / n;
    variance += (w / n) ** 2 * x;
    events += x;
    largest = Math.max(largest, w / n);
  }
  return { rate, variance, events, largest };
}

/** Dobson limits of R; undefined without events. */
export function dobsonLimits({ rate, variance, events }: StandardisedParts, level = 0.95): Limits | undefined {
  if (events === 0) return undefined;
  const scale = Math.sqrt(variance / events);
  const [low, high] = byarCountLimits(events, level);
  return [rate + scale * (low - events), rate + scale * (high - events)];
}

/** Fay-Feuer gamma limits of R; the lower one is 0 without events. */
export function fayFeuerLimits({ rate, variance, largest }: StandardisedParts, level = 0.95): Limits {
  const tail = tailOf(level);
  const quantile = (p: number, mean: number, spread: number) => gammaQuantile(p, mean ** 2 / spread) * (spread / mean);
  const low = rate === 0 ? 0 : quantile(tail, rate, variance);
  return [low, quantile(1 - tail, rate + largest, variance + largest ** 2)];
}

/** The standardised rate per `multiplier` with Dobson limits, or why there is none (below 10 events: too few). */
export function directStandardisedRate(strata: readonly RateStratum[], multiplier: number, level = 0.95): Estimate {
  assert(multiplier > 0 && Number.isFinite(multiplier), `a rate is per a positive number, not per ${multiplier}`);
  const fault = faultOf(strata);
  if (fault !== undefined) return undefinedEstimate(fault);
  const parts = standardisedParts(strata);
  const limits = dobsonLimits(parts, level);
  if (parts.events < MIN_EVENTS || limits === undefined) return undefinedEstimate('too-few-observations');
  const [low, high] = limits;
  return { state: 'ok', value: parts.rate * multiplier, low: low * multiplier, high: high * multiplier };
}
