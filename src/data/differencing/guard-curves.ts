import { followed } from '../../domain/metrics/followed.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { findPolicy } from '../../domain/privacy/find-policy.ts';
import { definedFamily, type MetricWindow } from '../cohort/metric-windows.ts';
import { peopleIn, type Stay, staysOf } from '../cohort/stays.ts';
import type { CohortWindow } from '../cohort-retention.ts';
import type { Db } from '../db/port.ts';
import { integerOf, textOf } from '../db/row.ts';
import type { ExitReasons } from '../exit-reasons.ts';
import type { GroupCurve, Survival } from '../survival.ts';
import { type TimeToEntry, WAIT } from '../time-to-entry.ts';
import type { Loaded } from '../workspace.ts';
import { besideTable } from './beside-table.ts';
import { type DaySeries, withheldDays } from './guard-days.ts';
import { type Asked, mayShow } from './guard-groups.ts';
import { guardResults } from './guard-results.ts';
import { NOT_RECORDED, type PublishedTable, publishedTable } from './published-table.ts';

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

/** How long people stay, without the days that tell of few people beside what was shown before; `null` where nothing may be told. */
export async function guardSurvival(db: Db, loaded: Guarded, stays: Survival, asked: Asked): Promise<Survival | null> {
  const groups = stays.curves.map((curve) => curve.groups);
  const table = await shownTable(db, loaded, { subject: 'stays', measure: stays.measure, groups }, asked);
  if (table === null) return null;
  const series = async () => {
    const { stays: all } = staysOf(await db.query(stays.sql));
    return stays.curves.flatMap((curve) => stayingSeries(curve, inGroups(all, curve.groups)));
  };
  const hidden = await hiddenDays(db, table, series, asked);
  return {
    ...stays,
    undated: (await mayShowUndated(db, loaded, stays, asked)) ? stays.undated : null,
    curves: stays.curves.map((curve) => withoutDays(curve, hidden.get(cellOf(curve.groups)) ?? new Set())),
  };
}

/** How people leave, in the same way. */
export async function guardExits(
  db: Db,
  loaded: Guarded,
  exits: ExitReasons,
  asked: Asked,
): Promise<ExitReasons | null> {
  const table = await shownTable(db, loaded, { subject: 'exits', measure: exits.measure, groups: [[]] }, asked);
  if (table === null) return null;
  const series = async () => {
    const { stays } = staysOf(await db.query(exits.sql));
    return exits.causes.map((codes) => {
      const leavers = stays.filter(({ reason }) => reason !== null && codes.includes(reason));
      const counts = exits.points.map(({ day }) => ({ day, people: leftBefore(leavers, day) }));
      return { cell: cellOf([]), name: `left: ${codes.join()}`, shareOf: peopleIn(stays), counts };
    });
  };
  const hidden = (await hiddenDays(db, table, series, asked)).get(cellOf([]));
  return { ...exits, points: exits.points.filter(({ day }) => hidden?.has(day) !== true) };
}

/** How soon people come, in the same way. */
export async function guardEntry(
  db: Db,
  loaded: Loaded,
  entry: TimeToEntry,
  asked: Asked,
): Promise<TimeToEntry | null> {
  const table = await shownTable(db, loaded, { subject: 'waits', measure: entry.measure, groups: [[]] }, asked);
  if (table === null) return null;
  const series = async () => {
    const waits = (await db.query(entry.sql)).map((row) => {
      return {
        day: integerOf(row, 'days'),
        people: integerOf(row, 'people'),
        hasCome: textOf(row, 'state') === 'entered',
      };
    });
    const came = (last: number) => sumOf(waits.filter(({ hasCome, day }) => hasCome && day <= last));
    const counts = entry.points.map(({ day }) => ({ day, people: came(day) }));
    return [{ cell: cellOf([]), name: 'came', shareOf: sumOf(waits), counts }];
  };
  const hidden = (await hiddenDays(db, table, series, asked)).get(cellOf([]));
  return {
    ...entry,
    points: entry.points.filter(({ day }) => hidden?.has(day) !== true),
    windows: await guardWindows(db, loaded, entry.windows, asked),
    median: await guardMedian(db, loaded, entry.median, asked),
  };
}

type Guarded = Pick<Loaded, 'kind'>;

/** Everybody whom curves follow, by the groups that are shown together; an empty group is everybody. */
interface FollowedPeople {
  /** What the curves are of: only curves of one subject are compared. */
  readonly subject: 'stays' | 'exits' | 'waits';
  readonly measure: Metric;
  readonly groups: readonly (readonly string[])[];
  /** Tells figures of the same people apart that do not tell the same days. */
  readonly figure?: string;
}

/** The people of curves, now remembered as shown; `null` where they tell something by subtraction from curves shown before. */
export async function shownTable(
  db: Db,
  loaded: Guarded,
  { subject, measure, groups, figure = '' }: FollowedPeople,
  asked: Asked,
): Promise<PublishedTable | null> {
  const split = groups.some((together) => together.length > 0) ? asked.request.split : null;
  const shape = { ...asked.request, by: 'all', split } as const;
  const people = publishedTable(followed(measure), [], { kind: loaded.kind, shape });
  const cells = groups.map((together) => {
    return { key: cellOf(together), period: 'all', groups: together.length === 0 ? null : together };
  });
  const table = { ...people, id: `${figure} ${subject} ${people.id}`, subject, cells };
  return (await mayShow(db, table, asked)) ? table : null;
}

async function hiddenDays(
  db: Db,
  table: PublishedTable,
  series: () => Promise<readonly DaySeries[]>,
  { request }: Asked,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const policy = findPolicy(request.policy);
  if (policy === undefined || policy.smallTo === 0) return new Map();
  return withheldDays(db, table, await series(), policy);
}

function cellOf(groups: readonly string[]): string {
  return JSON.stringify(groups);
}

function inGroups(stays: readonly Stay[], groups: readonly string[]): readonly Stay[] {
  return groups.length === 0 ? stays : stays.filter(({ part }) => groups.includes(part ?? NOT_RECORDED));
}

function stayingSeries({ groups, points, atRisk }: GroupCurve, stays: readonly Stay[]): readonly DaySeries[] {
  const cell = cellOf(groups);
  const leavers = stays.filter(({ reason }) => reason !== null);
  const told = atRisk.filter(({ people }) => people !== null);
  return [
    {
      cell,
      name: 'left',
      shareOf: peopleIn(stays),
      counts: points.map(({ day }) => ({ day, people: leftBefore(leavers, day) })),
    },
    {
      cell,
      name: 'followed',
      counts: told.map(({ day }) => ({ day, people: peopleIn(stays) - leftBefore(stays, day) })),
    },
  ];
}

function leftBefore(stays: readonly Stay[], day: number): number {
  return peopleIn(stays.filter(({ days }) => days < day));
}

function sumOf(rows: readonly { readonly people: number }[]): number {
  return rows.reduce((sum, { people }) => sum + people, 0);
}

function withoutDays(curve: GroupCurve, hidden: ReadonlySet<number>): GroupCurve {
  return {
    ...curve,
    points: curve.points.filter(({ day }) => !hidden.has(day)),
    atRisk: curve.atRisk.map(({ day, people }) => ({ day, people: hidden.has(day) ? null : people })),
  };
}

/** Whether the number of those who left nobody knows when may stand beside the curves. */
async function mayShowUndated(
  db: Db,
  { kind }: Guarded,
  { measure, undated }: Pick<Survival, 'measure' | 'undated'>,
  asked: Asked,
): Promise<boolean> {
  const metric = followed(measure);
  const leftOut = [{ reason: 'exit-not-dated', count: undated }] as const;
  const cell = { state: 'undefined', reason: 'nobody-in-denominator', pending: null } as const;
  const shape = { ...asked.request, by: 'all', split: null } as const;
  const table = besideTable(metric, [{ metric, period: 'all', group: null, cell, leftOut }], { kind, shape });
  return table === null || mayShow(db, table, asked);
}

async function guardMedian(
  db: Db,
  loaded: Loaded,
  median: TimeToEntry['median'],
  asked: Asked,
): Promise<TimeToEntry['median']> {
  if (median === undefined) return undefined;
  const results = [
    { metric: definedFamily(WAIT, asked.request), cell: median, period: 'all', group: null, leftOut: null },
  ];
  const request = { ...asked.request, by: 'all', split: null } as const;
  const { numbers } = await guardResults(db, loaded, analysisOf(results), { ...asked, request });
  return numbers.results[0]?.cell;
}

function analysisOf(results: Parameters<typeof guardResults>[2]['results']): Parameters<typeof guardResults>[2] {
  return { results, unanswerable: [], sql: new Map() };
}
