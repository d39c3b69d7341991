/**
 * On which days of a follow-up counts may be told side by side.
 * Formula: a day is told where each of its counts differs from the same count of every other day told by nothing or by no small
 *   number, and its people are not few. Days come in order of importance.
 * Source: differencing of nested populations, as in `differencing.ts`; the rule is ours.
 * Worked value: 80 of 100 stayed 30 days and 77 of the same 100 stayed 60: together they show that 3 people left.
 */

import type { SuppressionPolicy } from './policy.ts';
import { isSmall } from './primary.ts';

export interface DayCounts {
  readonly day: number;
  /** How many people the day speaks of. */
  readonly people: number;
  /** What else would be known of the day, by name: people who left before it, people followed that long. */
  readonly others: Readonly<Record<string, number>>;
}

function isFew(value: number, policy: SuppressionPolicy): boolean {
  return value !== 0 && isSmall(Math.abs(value), policy);
}

function givesAway(one: DayCounts, other: DayCounts, policy: SuppressionPolicy): boolean {
  const shared = Object.keys(one.others).filter((name) => name in other.others);
  const apart = shared.map((name) => (one.others[name] ?? Number.NaN) - (other.others[name] ?? Number.NaN));
  return [one.people - other.people, ...apart].some((difference) => isFew(difference, policy));
}

/** The days that may be told together: each of `days` is kept where it gives nothing away beside those kept before it. */
export function tellableDays(days: readonly DayCounts[], policy: SuppressionPolicy): ReadonlySet<number> {
  const kept: DayCounts[] = [];
  for (const day of days) {
    if (!isFew(day.people, policy) && !kept.some((other) => givesAway(other, day, policy))) kept.push(day);
  }
  return new Set(kept.map(({ day }) => day));
}
