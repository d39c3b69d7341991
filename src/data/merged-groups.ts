/**
 * Which groups of a trend are put together because they are too small to be shown alone.
 * Rule: a group is too small where more than half of the periods in which it has anybody would have to be hidden. All such
 *   groups make one; where that is still too small, the smallest of the others joins it, and so on. People whose group is not
 *   recorded stay by themselves. Where no second group would be left nothing is put together.
 * Worked value: four programs, of which two have about 5 people a quarter: they become `Other (2 groups merged)`.
 */

import { assert } from '../domain/assert.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { poolSmallGroups } from '../domain/privacy/pooled-groups.ts';
import { isSmall, suppressSmall } from '../domain/privacy/primary.ts';
import { measure, NOT_RECORDED } from './analyse.ts';
import type { Db } from './db/port.ts';
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
  const pooled = poolSmallGroups(groups, {
    sizeOf: peopleOf,
    isTooSmall: (together) => isMostlyHidden(together, policy),
  });
  const merged = pooled.find((part) => part.length > 1);
  if (merged === undefined || pooled.length < 2 || isMostlyHidden(merged, policy)) return null;
  return { name: `Other (${merged.length} groups merged)`, values: merged.map(({ name }) => name) };
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
    if (group === null || group === NOT_RECORDED || measured === null) continue;
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
    const counts = groups.flatMap((group) => group.periods.get(period) ?? []);
    const people = counts.reduce((sum, one) => sum + one.people, 0);
    if (counts.some(({ met }) => met === null)) return isSmall(people, policy);
    return (
      suppressSmall(
        counts.reduce((sum, { met }) => sum + (met ?? Number.NaN), 0),
        people,
        policy,
      ) !== undefined
    );
  });
  return hidden.length * 2 > periods.size;
}
