/**
 * Days that no curve of a group may tell beside the curve of everybody, because the groups that do not tell the day could be
 * worked out from the others.
 * Formula: on a day told of everybody and of some groups, those who left of the other groups together are what is left. A day
 *   stays where that number differs from what else is known of the same groups by nothing or by no small number.
 * Source: differencing of nested populations; the rule is ours. Two whole percentages of n and m people leave the difference
 *   open by (n + m) / 100 people; where that is the threshold or more, nothing can be placed.
 * Worked value: of everybody 30 had left by day 60, of East 18; West tells only day 30, with 11. It would be known that one
 *   person left West in the second month.
 */

import type { SuppressionPolicy } from '../../domain/privacy/policy.ts';
import { thresholdOf } from '../../domain/privacy/policy.ts';
import { isSmall } from '../../domain/privacy/primary.ts';

/** What a curve tells. */
export interface ToldCurve {
  readonly people: number;
  readonly days: readonly number[];
  readonly leftBefore: (day: number) => number;
}

/** The days to take out of every group's curve; `groups` are everybody's, each once. */
export function daysTellingRest(
  everybody: Pick<ToldCurve, 'people' | 'days'>,
  groups: readonly ToldCurve[],
  policy: SuppressionPolicy,
): ReadonlySet<number> {
  const known = new Map<string, number[]>();
  const taken = new Set<number>();
  for (const day of everybody.days) {
    const silent = groups.filter(({ days }) => !days.includes(day));
    if (silent.length === 0 || silent.length === groups.length || isBlurred(everybody, groups, silent, policy))
      continue;
    const key = silent.map((group) => groups.indexOf(group)).join();
    const left = leftOf(silent, day);
    const others = [0, ...(known.get(key) ?? []), ...commonDays(silent).map((other) => leftOf(silent, other))];
    if (others.some((other) => other !== left && isSmall(Math.abs(left - other), policy))) taken.add(day);
    else known.set(key, [...(known.get(key) ?? []), left]);
  }
  return taken;
}

function leftOf(groups: readonly ToldCurve[], day: number): number {
  return groups.reduce((sum, { leftBefore }) => sum + leftBefore(day), 0);
}

function commonDays(groups: readonly ToldCurve[]): readonly number[] {
  return (groups[0]?.days ?? []).filter((day) => groups.every(({ days }) => days.includes(day)));
}

function isBlurred(
  { people }: Pick<ToldCurve, 'people'>,
  groups: readonly ToldCurve[],
  silent: readonly ToldCurve[],
  policy: SuppressionPolicy,
): boolean {
  const told = groups.filter((group) => !silent.includes(group));
  return (people + told.reduce((sum, group) => sum + group.people, 0)) / 100 >= thresholdOf(policy);
}
