import { assert } from '../domain/assert.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { rareEventOf } from '../domain/metrics/rare-event.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import { type IsoDate, isoDate } from '../domain/units.ts';
import { conditionSql } from './condition-sql.ts';
import { duckdbDialect, type SqlDialect } from './db/dialect.ts';
import type { Db, SqlRow } from './db/port.ts';
import { integerOf, textOf } from './db/row.ts';
import { sqlText } from './db/sql-text.ts';
import { moveAsOf } from './episodes.ts';
import { type Shape, speakingTables } from './metric-sql.ts';
import type { AnalysisRequest } from './request.ts';
import type { Loaded } from './workspace.ts';

/** Events in order of time, as a chart of the time between them takes them. */
export interface RareEvents {
  readonly state: 'ok';
  readonly metric: Metric;
  /** Days with events, and how many; also events of people who have not been followed to the end. */
  readonly days: readonly { readonly date: IsoDate; readonly events: number }[];
  /** Of everybody followed to the end, in order of the clock start: the places of those with an event. */
  readonly places: readonly { readonly date: IsoDate; readonly place: number }[];
  /** Everybody followed to the end; 0 where nobody of them had an event. */
  readonly people: number;
  readonly sql: string;
}

export type RareEventsResult =
  | RareEvents
  /** A rule that hides small numbers is in force: each time between two events is about one or two people. */
  | { readonly state: 'hidden' };

type RareRequest = Pick<AnalysisRequest, 'where' | 'from' | 'to' | 'asOf' | 'policy'>;

/**
 * The single events of a measure of harm. `null` for other measures, for monthly counts, and for files without the event's
 * date. Nothing is read of the files unless nothing has to be hidden.
 */
export async function rareEvents(
  db: Db,
  loaded: Pick<Loaded, 'kind' | 'mappedFields'>,
  request: RareRequest,
  metric: Metric,
): Promise<RareEventsResult | null> {
  const date = rareEventOf(metric);
  if (date === null || loaded.kind !== 'client-level' || !loaded.mappedFields.has(date)) return null;
  const policy = findPolicy(request.policy);
  assert(policy !== undefined, `no suppression policy is called "${request.policy}"`);
  if (policy.smallTo > 0 || policy.hideZero) return { state: 'hidden' };
  await moveAsOf(db, request.asOf);
  const sql = eventsSql(metric, request, duckdbDialect);
  const [days, places] = [await db.query(sql.days), await db.query(sql.places)];
  const [first] = places;
  return {
    state: 'ok',
    metric,
    days: days.map((row) => ({ date: dateOf(row), events: integerOf(row, 'events') })),
    places: places.map((row) => ({ date: dateOf(row), place: integerOf(row, 'place') })),
    people: first === undefined ? 0 : integerOf(first, 'people'),
    sql: `${sql.days};\n\n${sql.places}`,
  };
}

function dateOf(row: SqlRow): IsoDate {
  return isoDate(textOf(row, 'date') ?? '');
}

/** Events by day; and the places of people with an event among all those followed to the end. */
function eventsSql(
  metric: Metric,
  request: RareRequest,
  dialect: SqlDialect,
): { readonly days: string; readonly places: string } {
  assert(metric.statistic === 'proportion', 'events are counted in the numerator of a share');
  const shape: Shape = { ...request, by: 'all', split: null };
  const columns = [`${conditionSql(metric.numerator.when, dialect)} as is_met`, `${rareEventOf(metric)} as event_date`];
  const tables = speakingTables(metric, shape, { dialect, columns });
  return {
    days: `${tables}
select event_date::varchar as date, count(*)::integer as events
from speaking where left_out = 0 and is_met and event_date <= ${sqlText(request.asOf)}::date
group by event_date order by event_date`,
    places: `${tables},
followed as (
  select clock_date, is_met, row_number() over (order by clock_date, episode_no) as place, count(*) over () as people
  from speaking where left_out = 0 and is_mature
)
select clock_date::varchar as date, place::integer as place, people::integer as people
from followed where is_met order by place`,
  };
}
