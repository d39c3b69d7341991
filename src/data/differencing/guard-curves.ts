import { followed } from '../../domain/metrics/followed.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import type { MetricWindow } from '../cohort/metric-windows.ts';
import type { CohortWindow } from '../cohort-retention.ts';
import type { Db } from '../db/port.ts';
import type { Loaded } from '../workspace.ts';
import { type Asked, mayShow } from './guard-groups.ts';
import { guardResults } from './guard-results.ts';
import { publishedTable } from './published-table.ts';

/** Windows of everybody, without those that tell of few people beside what was shown before. */
export async function guardWindows(
  db: Db,
  loaded: Loaded,
  windows: readonly MetricWindow[],
  asked: Asked,
): Promise<readonly MetricWindow[]> {
  const results = windows.map(({ metric, cell }) => ({ metric, cell, period: 'all', group: null, leftOut: null }));
  const request = { ...asked.request, by: 'all', split: null } as const;
  const { numbers } = await guardResults(db, loaded, analysisOf(results), { ...asked, request });
  return windows.map((window, index) => ({ ...window, cell: numbers.results[index]?.cell ?? window.cell }));
}

/** Windows by period of entry, in the same way. */
export async function guardCohorts(
  db: Db,
  loaded: Loaded,
  cohorts: readonly CohortWindow[],
  asked: Asked,
): Promise<readonly CohortWindow[]> {
  const analysis = analysisOf(cohorts.flatMap(({ results }) => results));
  const request = { ...asked.request, split: null };
  const { numbers } = await guardResults(db, loaded, analysis, { ...asked, request });
  return cohorts.map((cohort) => ({
    ...cohort,
    results: numbers.results.filter(({ metric }) => metric === cohort.metric),
  }));
}

/** Everybody whom curves follow, by the groups that are shown together; an empty group is everybody. */
export interface FollowedPeople {
  /** What the curves are of: only curves of one subject are compared. */
  readonly subject: 'stays' | 'exits' | 'waits';
  readonly measure: Metric;
  readonly groups: readonly (readonly string[])[];
}

/** Whether curves of these people tell nothing by subtraction from curves shown before. */
export async function mayShowCurves(
  db: Db,
  loaded: Pick<Loaded, 'kind'>,
  { subject, measure, groups }: FollowedPeople,
  asked: Asked,
): Promise<boolean> {
  const split = groups.some((together) => together.length > 0) ? asked.request.split : null;
  const shape = { ...asked.request, by: 'all', split } as const;
  const table = publishedTable(followed(measure), [], { kind: loaded.kind, shape });
  const cells = groups.map((together) => {
    return { key: JSON.stringify(together), period: 'all', groups: together.length === 0 ? null : together };
  });
  return mayShow(db, { ...table, id: `${subject} ${table.id}`, subject, cells }, asked);
}

function analysisOf(results: Parameters<typeof guardResults>[2]['results']): Parameters<typeof guardResults>[2] {
  return { results, unanswerable: [], sql: new Map() };
}
