import { countedFrom } from './counted.ts';
import type { Counted } from './metric.ts';

/** People met while alive, on a known day, and followed for a number of days. */
export function aliveWhenMet(windowDays: number): Counted {
  return countedFrom(
    `people met in the period and alive, at least ${windowDays} days before the as-of date`,
    { all: [] },
    [{ reason: 'died-before', when: { daysFrom: 'death_date', to: 'encounter_date', first: 0, last: 36_525 } }],
  );
}
