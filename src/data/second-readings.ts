import { assert } from '../domain/assert.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { isOfStaying } from '../domain/metrics/stay-exits.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { isSmall } from '../domain/privacy/primary.ts';
import { shownCount } from '../domain/privacy/shown-count.ts';
import { kaplanMeier } from '../domain/stats/kaplan-meier.ts';
import { lifeTable } from '../domain/stats/life-table.ts';
import { proportionCell } from './cells.ts';
import { publishedCurve } from './cohort/published-curve.ts';
import { exitsIn, peopleIn, staysOf, survivalRows } from './cohort/stays.ts';
import { staysSql } from './cohort/stays-sql.ts';
import { duckdbDialect } from './db/dialect.ts';
import type { Db } from './db/port.ts';
import { integerOf } from './db/row.ts';
import { moveAsOf } from './episodes.ts';
import { metricSql, type Shape } from './metric-sql.ts';
import type { AnalysisRequest } from './request.ts';
import type { CurveReading, SecondReadings, StaleReading } from './result.ts';
import { curveBefore } from './survival.ts';
import type { Loaded } from './workspace.ts';

/** From here on the headline is a range (specification of windows and stale stays). */
const NOTABLE_DIFFERENCE = 0.05;

type WholeRequest = Pick<AnalysisRequest, 'where' | 'from' | 'to' | 'asOf' | 'policy'>;

/**
 * How else the whole of a measure of staying can be read: from everybody by Kaplan-Meier, and with stays that nobody has heard
 * of for long read as ended. `null` for other measures, and for monthly counts, which hold no stays.
 */
export async function secondReadings(
  db: Db,
  loaded: Loaded,
  metric: Metric,
  request: WholeRequest,
): Promise<SecondReadings | null> {
  const policy = findPolicy(request.policy);
  assert(policy !== undefined, `no suppression policy is called "${request.policy}"`);
  if (loaded.kind === 'aggregate' || !isOfStaying(metric) || !loaded.mappedFields.has('exit_date')) return null;
  await moveAsOf(db, request.asOf);
  const shape: Shape = { ...request, by: 'all', split: null };
  return {
    curve: metric.clockStart === 'entry_date' ? await curveReading(db, metric, shape, policy) : null,
    stale: loaded.mappedFields.has('last_contact_date') ? await staleReading(db, metric, shape, policy) : null,
  };
}

/** The curve as it may be shown, just before the window's last day; `null` where it may not, or does not reach so far. */
async function curveReading(
  db: Db,
  metric: Metric,
  shape: Shape,
  policy: SuppressionPolicy,
): Promise<CurveReading | null> {
  const { stays } = staysOf(await db.query(staysSql(metric, shape, duckdbDialect)));
  const table = lifeTable(survivalRows(stays));
  if (table.state !== 'ok' || metric.windowDays === null) return null;
  const [people, exits] = [peopleIn(stays), exitsIn(stays)];
  if (isSmall(people, policy) || (exits > 0 && isSmall(exits, policy))) return null;
  const point = curveBefore(publishedCurve(kaplanMeier(table.rows), new Set(), policy), metric.windowDays);
  return point === undefined ? null : { stayed: point.stayed, low: point.low, high: point.high };
}

/** The same with stays that nobody has heard of for long read as ended; `null` where that changes nothing. */
async function staleReading(
  db: Db,
  metric: Metric,
  shape: Shape,
  policy: SuppressionPolicy,
): Promise<StaleReading | null> {
  const counted = async (closesStale: boolean) => {
    const [row] = await db.query(metricSql(metric, shape, duckdbDialect, { closesStale }));
    if (row === undefined) return null;
    return { numerator: integerOf(row, 'numerator'), denominator: integerOf(row, 'denominator') };
  };
  const [recorded, closed] = [await counted(false), await counted(true)];
  if (recorded === null || closed === null || recorded.denominator === 0 || closed.denominator === 0) return null;
  const fewer = recorded.numerator - closed.numerator;
  if (fewer <= 0) return null;
  if (isSmall(fewer, policy)) return { state: 'few' };
  const cell = proportionCell({ ...closed, pending: 0 }, true, policy);
  if (cell.state !== 'ok') return { state: 'few' };
  const apart = recorded.numerator / recorded.denominator - closed.numerator / closed.denominator;
  return { state: 'told', cell, fewer: shownCount(fewer, policy), isNotable: apart > NOTABLE_DIFFERENCE };
}
