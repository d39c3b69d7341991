import { assert } from '../domain/assert.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { isSmall } from '../domain/privacy/primary.ts';
import type { EpisodeField } from '../domain/schema/fields.ts';
import { aalenJohansen, type CauseRow } from '../domain/stats/aalen-johansen.ts';
import { analyse } from './analyse.ts';
import { definedFamily, familyWindows, type MetricWindow } from './cohort/metric-windows.ts';
import { publishedIncidence } from './cohort/published-incidence.ts';
import { toldWindows } from './cohort/told-days.ts';
import { waitsSql } from './cohort/waits-sql.ts';
import { duckdbDialect } from './db/dialect.ts';
import type { Db, SqlRow } from './db/port.ts';
import { integerOf, textOf } from './db/row.ts';
import { moveAsOf } from './episodes.ts';
import type { Cell } from './result.ts';
import { missingFor, neededFor, type SurvivalRequest } from './survival.ts';
import type { Loaded } from './workspace.ts';

/** The share of the people referred who had entered by a day, that day included. */
export interface EntryPoint {
  readonly day: number;
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** How soon people come after a referral, after suppression. */
export interface TimeToEntry {
  readonly state: 'ok';
  /** The measure that the curve follows, as the county counts it. */
  readonly measure: Metric;
  /** Every change is a point, so that the curve stands still between two of them. */
  readonly isExact: boolean;
  readonly points: readonly EntryPoint[];
  /** Entry within fixed windows, shortest first. */
  readonly windows: readonly MetricWindow[];
  /** The median wait of those who came; undefined where the files cannot tell it. */
  readonly median: Cell | undefined;
  readonly sql: string;
}

export type TimeToEntryResult =
  | TimeToEntry
  | {
      readonly state: 'nobody' | 'hidden' | 'unanswerable';
      readonly missing: readonly (readonly EpisodeField[])[];
    };

/** What the curve of entry cannot do without: of each list one field. */
export const ENTRY_NEEDS: readonly (readonly EpisodeField[])[] = [['referral_date', 'referred'], ['entry_date']];

/** The family of measures that the curve of entry follows. */
export const ENTRY_FAMILY = 'treatment-entry';

/** The measure of how long those waited who came. */
export const WAIT = 'time-to-entry';

/** Days on which a published curve of entry is read, the headline ones first; day 13 is the last of the first fourteen. */
const ENTRY_GRID: readonly number[] = [30, 90, 13, 0, 6, 60, 20, 180, 45, 120, 365, 75, 150, 240, 300];

/**
 * Cumulative incidence of entry since the first referral; dying before entry competes, everybody else waits up to the as-of
 * date. A day counts who came on it or before.
 */
export async function timeToEntry(db: Db, loaded: Loaded, request: SurvivalRequest): Promise<TimeToEntryResult> {
  const policy = findPolicy(request.policy);
  assert(policy !== undefined, `no suppression policy is called "${request.policy}"`);
  const measure = definedFamily(ENTRY_FAMILY, request);
  const missing = missingFor(loaded, neededFor(measure, ENTRY_NEEDS));
  if (missing.length > 0) return { state: 'unanswerable', missing };
  await moveAsOf(db, request.asOf);
  const sql = waitsSql(measure, request, duckdbDialect);
  const rows = (await db.query(sql)).map(waitRow);
  if (rows.length === 0) return { state: 'nobody', missing: [] };
  if (isTooSmall(rows, policy)) return { state: 'hidden', missing: [] };
  const curves = aalenJohansen(rows);
  assert(curves.state === 'ok', 'waits of at least one person make incidence curves');
  const published = publishedIncidence({ rows: entriesOnly(rows), steps: curves.steps, grid: ENTRY_GRID }, policy);
  return {
    state: 'ok',
    measure,
    isExact: published.isExact,
    points: published.points.flatMap(({ day, causes: [entered] }) => (entered ? [{ day, ...entered }] : [])),
    windows: toldWindows(await familyWindows(db, loaded, request, ENTRY_FAMILY), [], policy),
    median: await medianWait(db, loaded, request),
    sql,
  };
}

function waitRow(row: SqlRow): CauseRow & { readonly people: number } {
  const [state, people] = [textOf(row, 'state'), integerOf(row, 'people')];
  return {
    people,
    time: integerOf(row, 'days'),
    events: [state === 'entered' ? people : 0, state === 'died' ? people : 0],
    censored: state === 'waiting' ? people : 0,
  };
}

/** Only entries are told, so only they must not be few between two points. */
function entriesOnly(rows: readonly CauseRow[]): readonly CauseRow[] {
  return rows.map((row) => ({ ...row, events: [row.events[0] ?? Number.NaN, 0] }));
}

function isTooSmall(
  rows: readonly { readonly people: number; readonly events: readonly number[] }[],
  policy: SuppressionPolicy,
) {
  const people = rows.reduce((sum, row) => sum + row.people, 0);
  const entered = rows.reduce((sum, { events }) => sum + (events[0] ?? Number.NaN), 0);
  return isSmall(people, policy) || (entered > 0 && isSmall(entered, policy));
}

async function medianWait(db: Db, loaded: Loaded, request: SurvivalRequest): Promise<Cell | undefined> {
  const { results } = await analyse(db, loaded, { ...request, metrics: [WAIT], by: 'all', split: null });
  return results[0]?.cell;
}
