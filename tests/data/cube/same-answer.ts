import { expect } from 'vitest';
import { fastestFor, lacking } from '../../../src/data/analyse.ts';
import { COHORT_LIMITS, knownCohorts, makeCohorts } from '../../../src/data/cube/cohorts.ts';
import { duckdbDialect } from '../../../src/data/db/dialect.ts';
import type { Db } from '../../../src/data/db/port.ts';
import { metricSql } from '../../../src/data/metric-sql.ts';
import type { AnalysisRequest } from '../../../src/data/request.ts';
import type { CountedFrom } from '../../../src/data/result.ts';
import type { Loaded } from '../../../src/data/workspace.ts';
import type { Metric } from '../../../src/domain/metrics/metric.ts';

/** Makes the tables of measures however few the episodes are. */
export async function makeAnyCohorts(db: Db, metrics: readonly Metric[], limits = {}): Promise<void> {
  await makeCohorts(db, metrics, { episodes: 1 }, { ...COHORT_LIMITS, fromEpisodes: 0, ...limits });
}

/** Expects the same counts of a measure from its own tables as from all episodes; tells which tables answered. */
export async function expectSame(db: Db, metric: Metric, asked: AnalysisRequest): Promise<CountedFrom> {
  const cohort = (await knownCohorts(db, [metric])).get(metric);
  const fast = fastestFor(metric, asked, cohort);
  if (fast === null) return 'rows';
  const rows = await db.query(metricSql(metric, asked, duckdbDialect));
  expect([metric.id, await db.query(fast.sql)]).toEqual([metric.id, rows]);
  return fast.from;
}

/** The measures that the files can answer. */
export function answerable(metrics: readonly Metric[], loaded: Loaded): readonly Metric[] {
  return metrics.filter((metric) => lacking(metric, loaded).missing.length === 0);
}
