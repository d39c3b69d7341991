import { catalogueId } from '../../domain/metrics/define-metric.ts';
import { measureName } from '../../domain/metrics/definitions.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { findPolicy } from '../../domain/privacy/find-policy.ts';
import { exitsIn, peopleIn, staysOf } from '../cohort/stays.ts';
import { staysSql } from '../cohort/stays-sql.ts';
import { duckdbDialect } from '../db/dialect.ts';
import type { Db } from '../db/port.ts';
import { memberSql } from '../metric-sql.ts';
import type { CurveReading, SecondReadings, StaleReading } from '../result.ts';
import { secondReadings } from '../second-readings.ts';
import type { Loaded } from '../workspace.ts';
import { shownTable } from './guard-curves.ts';
import { withheldDays } from './guard-days.ts';
import { type Asked, mayShow } from './guard-groups.ts';
import { publishedUnit, unitsSql } from './published-table.ts';

/** How else the whole of a measure of staying can be read, checked against all that was shown before. */
export async function guardReadings(
  db: Db,
  loaded: Loaded,
  metric: Metric,
  asked: Asked,
): Promise<SecondReadings | null> {
  const readings = await secondReadings(db, loaded, metric, asked.request);
  if (readings === null) return null;
  const whole = { ...asked, request: { ...asked.request, by: 'all', split: null } } as const;
  return {
    curve: readings.curve && (await curveReading(db, loaded, { metric, curve: readings.curve }, whole)),
    stale: readings.stale && (await staleReading(db, loaded, { metric, stale: readings.stale }, whole)),
  };
}

async function staleReading(
  db: Db,
  { kind }: Loaded,
  { metric, stale }: { readonly metric: Metric; readonly stale: StaleReading },
  asked: Asked,
): Promise<StaleReading> {
  if (stale.state !== 'told') return stale;
  const members = memberSql(metric, asked.request, duckdbDialect, { closesStale: true });
  const table = {
    id: `stale ${asked.request.asOf} ${members}`,
    subject: measureName(catalogueId(metric.id)),
    unit: publishedUnit(metric, kind),
    members,
    isDated: false,
    units: unitsSql(metric, kind),
    cells: [{ key: 'all', period: 'all', groups: null }],
  };
  return (await mayShow(db, table, asked)) ? stale : { state: 'few' };
}

async function curveReading(
  db: Db,
  loaded: Loaded,
  { metric, curve }: { readonly metric: Metric; readonly curve: CurveReading },
  asked: Asked,
): Promise<CurveReading | null> {
  const policy = findPolicy(asked.request.policy);
  const day = metric.windowDays;
  if (policy === undefined || policy.smallTo === 0 || day === null) return curve;
  const table = await shownTable(
    db,
    loaded,
    { subject: 'stays', measure: metric, groups: [[]], figure: `reading ${metric.id}` },
    asked,
  );
  if (table === null) return null;
  const { stays } = staysOf(await db.query(staysSql(metric, { ...asked.request, split: null }, duckdbDialect)));
  const people = exitsIn(stays.filter(({ days }) => days < day));
  const [cell] = table.cells;
  const series = [{ cell: cell?.key ?? '', name: 'left', shareOf: peopleIn(stays), counts: [{ day, people }] }];
  const hidden = await withheldDays(db, table, series, policy);
  return [...hidden.values()].some((days) => days.size > 0) ? null : curve;
}
