import { assert } from '../domain/assert.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { type DayCounts, tellableDays } from '../domain/privacy/tellable-days.ts';
import { analyse } from './analyse.ts';
import { familyWindows } from './cohort/metric-windows.ts';
import { toldWindows } from './cohort/told-days.ts';
import type { Db } from './db/port.ts';
import { withoutRest } from './differencing/without-rest.ts';
import type { AnalysisRequest } from './request.ts';
import type { Result } from './result.ts';
import type { Loaded } from './workspace.ts';

/** Retention of the people who entered in each period, at one window. */
export interface CohortWindow {
  readonly metric: Metric;
  readonly windowDays: number;
  /** Of each period with anybody in it; `immature` until the window of its last member has passed. */
  readonly results: readonly Result[];
}

const FAMILY = 'retention-of-entered';
/** Where not all may be told beside each other. */
const BY_IMPORTANCE: readonly number[] = [90, 180, 30, 365, 60];

/**
 * Retention by period of entry, a window at a time. A cell is told only when all members of its period are mature, and only
 * where neither the other windows of the period nor the total of all periods would give a small number away.
 */
export async function cohortRetention(
  db: Db,
  loaded: Loaded,
  request: Omit<AnalysisRequest, 'metrics' | 'split'>,
): Promise<readonly CohortWindow[]> {
  const policy = findPolicy(request.policy);
  assert(policy !== undefined, `no suppression policy is called "${request.policy}"`);
  const { results } = await analyse(db, loaded, { ...request, metrics: [FAMILY], split: null });
  const totals = toldWindows(await familyWindows(db, loaded, request, FAMILY), [], policy);
  const told = protectedResults(results.map(matureOnly), policy);
  return totals.map(({ metric, windowDays, cell }) => ({
    metric,
    windowDays,
    results: withoutRest(
      told.filter((result) => result.metric.id === metric.id),
      cell,
      policy,
    ),
  }));
}

/** What a period says before all its members are mature is no cohort's number yet. */
function matureOnly(result: Result): Result {
  const { cell } = result;
  return cell.state === 'immature' ? { ...result, cell: { ...cell, partial: null } } : result;
}

/** Within each period, windows that would give a small number away beside more important ones are hidden. */
function protectedResults(results: readonly Result[], policy: SuppressionPolicy): readonly Result[] {
  const told = new Map(
    [...new Set(results.map(({ period }) => period))].map((period) => {
      const counts = results.filter((result) => result.period === period).flatMap(dayCounts);
      const ordered = counts.toSorted((a, b) => BY_IMPORTANCE.indexOf(a.day) - BY_IMPORTANCE.indexOf(b.day));
      return [period, tellableDays(ordered, policy)] as const;
    }),
  );
  return results.map((result) => {
    const { windowDays } = result.metric;
    const isTold = windowDays !== null && told.get(result.period)?.has(windowDays) === true;
    return isTold ? result : hidden(result);
  });
}

function dayCounts({ metric, cell }: Result): readonly DayCounts[] {
  if (cell.state !== 'ok' || cell.numerator === null || metric.windowDays === null) return [];
  return [{ day: metric.windowDays, people: cell.numerator, others: { followed: cell.denominator } }];
}

function hidden(result: Result): Result {
  return result.cell.state === 'ok' ? { ...result, cell: { state: 'suppressed', reason: 'secondary' } } : result;
}
