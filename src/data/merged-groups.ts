/**
 * Which groups of a trend are put together because they are too small to be shown alone.
 * Rule: a group is too small where more than half of the periods in which it has anybody would have to be hidden. All such
 *   groups make one; where that is still too small, the smallest of the others joins it, and so on. People whose group is not
 *   recorded stay by themselves, or join where that is better. Of these ways, the first is to leave all groups as they are; the
 *   one is taken by which most people are in numbers that are shown.
 * Worked value: four programs, of which two have about 5 people a quarter: they become `Other (2 groups merged)`.
 */

import { assert } from '../domain/assert.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import type { GroupCounts } from '../domain/privacy/grouped-proportions.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { poolSmallGroups } from '../domain/privacy/pooled-groups.ts';
import { suppressSmall } from '../domain/privacy/primary.ts';
import { measure, NOT_RECORDED } from './analyse.ts';
import type { Db } from './db/port.ts';
import { splitReasons } from './protect-split.ts';
import type { AnalysisRequest, MergedGroups } from './request.ts';
import type { Cell, Measured, Result } from './result.ts';
import type { Loaded } from './workspace.ts';

/** The groups of `request.split` to be put together for a measure; `null` where there are none. */
export async function mergedGroups(
  db: Db,
  loaded: Loaded,
  metric: Metric,
  request: Omit<AnalysisRequest, 'metrics'>,
): Promise<MergedGroups | null> {
  const policy = findPolicy(request.policy);
  assert(policy !== undefined, `no suppression policy is called "${request.policy}"`);
  if (request.split === null || policy.smallTo === 0) return null;
  const { results } = await measure(db, loaded, [metric], { ...request, policy: 'off' });
  const groups = groupsOf(results);
  const alone = groups.map((group) => [group]);
  const ways = [
    alone,
    pooled(
      groups.filter(({ name }) => name !== NOT_RECORDED),
      policy,
    ),
    pooled(groups, policy),
  ].map((parts) => [...parts, ...alone.filter(([group]) => !parts.flat().some((one) => one === group))]);
  const [best] = ways
    .filter((parts) => parts === ways[0] || parts.length > 1)
    .map((parts) => ({ parts, shown: peopleShown(parts, policy) }))
    .sort((one, other) => other.shown - one.shown);
  const merged = best?.parts.find((part) => part.length > 1);
  return merged === undefined
    ? null
    : { name: `Other (${merged.length} groups merged)`, values: merged.map(({ name }) => name) };
}

function pooled(groups: readonly PeriodGroup[], policy: SuppressionPolicy): readonly (readonly PeriodGroup[])[] {
  return poolSmallGroups(groups, { sizeOf: peopleOf, isTooSmall: (together) => isMostlyHidden(together, policy) });
}

/** How many people would be in numbers that are shown, if these parts were the groups. */
function peopleShown(parts: readonly (readonly PeriodGroup[])[], policy: SuppressionPolicy): number {
  const periods = new Set(parts.flat().flatMap((group) => [...group.periods.keys()]));
  let people = 0;
  for (const period of periods) {
    const counts = parts.map((part) => countsIn(part, period)).filter(({ denominator }) => denominator > 0);
    const reasons = splitReasons(counts, policy);
    people += counts.reduce((sum, { denominator }, at) => (reasons[at] === undefined ? sum + denominator : sum), 0);
  }
  return people;
}

/** The people of a part in one period; where nothing is to be met all of them count. */
function countsIn(part: readonly PeriodGroup[], period: string): GroupCounts {
  const counts = part.flatMap((group) => group.periods.get(period) ?? []);
  return {
    numerator: counts.reduce((sum, { met, people }) => sum + (met ?? people), 0),
    denominator: counts.reduce((sum, { people }) => sum + people, 0),
  };
}

interface Counts {
  readonly met: number | null;
  readonly people: number;
}

interface PeriodGroup {
  readonly name: string;
  readonly periods: ReadonlyMap<string, Counts>;
}

function groupsOf(results: readonly Result[]): readonly PeriodGroup[] {
  const groups = new Map<string, Map<string, Counts>>();
  for (const { group, period, cell } of results) {
    const measured = measuredIn(cell);
    if (group === null || measured === null) continue;
    const periods = groups.get(group) ?? new Map<string, Counts>();
    groups.set(group, periods.set(period, { met: measured.numerator, people: measured.denominator }));
  }
  return [...groups].map(([name, periods]) => ({ name, periods }));
}

function measuredIn(cell: Cell): Measured | null {
  if (cell.state === 'ok') return cell;
  return cell.state === 'immature' ? cell.partial : null;
}

function peopleOf({ periods }: PeriodGroup): number {
  return [...periods.values()].reduce((sum, { people }) => sum + people, 0);
}

/** Whether most of the periods of these groups together must be hidden. */
function isMostlyHidden(groups: readonly PeriodGroup[], policy: SuppressionPolicy): boolean {
  const periods = new Set(groups.flatMap((group) => [...group.periods.keys()]));
  const hidden = [...periods].filter((period) => {
    const { numerator, denominator } = countsIn(groups, period);
    return suppressSmall(numerator, denominator, policy) !== undefined;
  });
  return hidden.length * 2 > periods.size;
}
