import { assert } from '../domain/assert.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { poolSmallGroups } from '../domain/privacy/pooled-groups.ts';
import { isSmall } from '../domain/privacy/primary.ts';
import type { EpisodeField } from '../domain/schema/fields.ts';
import { kaplanMeier, type SurvivalStep } from '../domain/stats/kaplan-meier.ts';
import { lifeTable } from '../domain/stats/life-table.ts';
import { logRank } from '../domain/stats/log-rank.ts';
import type { Count } from '../domain/units.ts';
import { NOT_RECORDED } from './analyse.ts';
import { shownPending } from './cells.ts';
import { definedFamily, familyWindows, type MetricWindow } from './cohort/metric-windows.ts';
import { type CurvePoint, type PublishedCurve, publishedCurve } from './cohort/published-curve.ts';
import { daysTellingRest, type ToldCurve } from './cohort/shared-days.ts';
import { exitsIn, peopleIn, type Stay, staysOf, survivalRows } from './cohort/stays.ts';
import { staysSql } from './cohort/stays-sql.ts';
import { toldDays, toldWindows } from './cohort/told-days.ts';
import { duckdbDialect } from './db/dialect.ts';
import type { Db } from './db/port.ts';
import { moveAsOf } from './episodes.ts';
import type { AnalysisRequest } from './request.ts';
import type { Loaded } from './workspace.ts';

/** The curve of one group, or of several small ones together. */
export interface GroupCurve extends PublishedCurve {
  /** Values of the split field; empty without a split. */
  readonly groups: readonly string[];
}

/** The log-rank test of the curves shown. */
export interface CurveTest {
  readonly statistic: number;
  readonly degrees: number;
  readonly pValue: number;
}

/** How long the people who entered treatment stayed, after suppression. */
export interface Survival {
  readonly state: 'ok';
  /** The measure that the curves follow, as the county counts it. */
  readonly measure: Metric;
  readonly curves: readonly GroupCurve[];
  /** `null` with a single curve, and where nothing can be tested. */
  readonly test: CurveTest | null;
  /** Retention of everybody in fixed windows, for the same dates and filters. */
  readonly windows: readonly MetricWindow[];
  /** People left out because they left, nobody knows when; `null` when too few to tell. */
  readonly undated: Count | null;
  readonly sql: string;
}

export type SurvivalResult =
  | Survival
  /** No curve, for the reason; the windows may still say something. */
  | {
      readonly state: 'nobody' | 'hidden' | 'unanswerable';
      /** Fields that the files lack: one of each inner list. */
      readonly missing: readonly (readonly EpisodeField[])[];
      readonly windows: readonly MetricWindow[];
    };

export type SurvivalRequest = Pick<
  AnalysisRequest,
  'split' | 'where' | 'from' | 'to' | 'asOf' | 'policy' | 'definitions'
>;

/** What curves of staying cannot do without: of each list one field. */
export const STAY_NEEDS: readonly (readonly EpisodeField[])[] = [['entry_date'], ['exit_date']];

/** The family of measures that curves of staying follow. */
export const STAYING = 'retention-of-entered';

/**
 * Kaplan-Meier curves of the time from entry to an exit, one a split group, by the county's definition of retention; people
 * still in treatment on the as-of date are censored there. Groups too small to be shown are shown together.
 */
export async function survival(db: Db, loaded: Loaded, request: SurvivalRequest): Promise<SurvivalResult> {
  const policy = findPolicy(request.policy);
  assert(policy !== undefined, `no suppression policy is called "${request.policy}"`);
  const windows = await familyWindows(db, loaded, request, STAYING);
  const measure = definedFamily(STAYING, request);
  const missing = missingFor(loaded, neededFor(measure, STAY_NEEDS));
  if (missing.length > 0) return { state: 'unanswerable', missing, windows: toldWindows(windows, [], policy) };
  await moveAsOf(db, request.asOf);
  const sql = staysSql(measure, request, duckdbDialect);
  const { stays, undated } = staysOf(await db.query(sql));
  const parts = partsOf(stays, request.split !== null, policy);
  const hidden = parts.some((part) => isTooSmall(part.stays, policy));
  if (stays.length === 0 || hidden) {
    return { state: hidden ? 'hidden' : 'nobody', missing: [], windows: toldWindows(windows, [], policy) };
  }
  const everybody = stepsOf(stays);
  const told = toldDays(everybody, windows, policy);
  return {
    state: 'ok',
    measure,
    curves: groupCurves(parts, everybody, told, policy),
    test: curveTest(parts),
    windows: toldWindows(windows, everybody, policy),
    undated: shownPending(undated, policy),
    sql,
  };
}

/** What the files lack for something that can only be told of client-level rows. */
export function missingFor(
  loaded: Pick<Loaded, 'kind' | 'mappedFields'>,
  needed: readonly (readonly EpisodeField[])[],
): readonly (readonly EpisodeField[])[] {
  if (loaded.kind === 'aggregate') return needed;
  return needed.filter((choice) => !choice.some((field) => loaded.mappedFields.has(field)));
}

/** What a curve needs, and what a changed definition needs beyond it: of each list one field. */
export function neededFor(
  { requires }: Pick<Metric, 'requires'>,
  needed: readonly (readonly EpisodeField[])[],
): readonly (readonly EpisodeField[])[] {
  const further = requires.filter((choice) => !needed.some((fields) => fields.some((field) => choice.includes(field))));
  return [...needed, ...further];
}

/** The point of a published curve on a window's day; undefined where the curve does not tell it. */
export function curveBefore({ points }: PublishedCurve, windowDays: number): CurvePoint | undefined {
  return points.find(({ day }) => day === windowDays);
}

interface Part {
  readonly groups: readonly string[];
  readonly stays: readonly Stay[];
}

function partsOf(stays: readonly Stay[], isSplit: boolean, policy: SuppressionPolicy): readonly Part[] {
  if (!isSplit) return [{ groups: [], stays }];
  const names = [...new Set(stays.map(({ part }) => part ?? NOT_RECORDED))];
  const parts = names.map((name) => ({
    groups: [name],
    stays: stays.filter(({ part }) => (part ?? NOT_RECORDED) === name),
  }));
  const pooled = poolSmallGroups(parts, {
    sizeOf: (part) => peopleIn(part.stays),
    isTooSmall: (together) =>
      isTooSmall(
        together.flatMap((part) => part.stays),
        policy,
      ),
  });
  return pooled.map((together) => ({
    groups: together.flatMap(({ groups }) => groups),
    stays: together.flatMap((part) => part.stays),
  }));
}

/** Whether so few people, or so few exits, must not be shown. */
function isTooSmall(stays: readonly Stay[], policy: SuppressionPolicy): boolean {
  const exits = exitsIn(stays);
  return isSmall(peopleIn(stays), policy) || (exits > 0 && isSmall(exits, policy));
}

function stepsOf(stays: readonly Stay[]): readonly SurvivalStep[] {
  const table = lifeTable(survivalRows(stays));
  assert(table.state === 'ok', 'stays of at least one person make a life table');
  return kaplanMeier(table.rows);
}

/**
 * Counts are told on days on which those of everybody and of every group may be: the count of everybody stands in the unsplit
 * figure, and what is left of it would be that of the one group that is hidden. The curves leave out days in the same way.
 */
function groupCurves(
  parts: readonly Part[],
  everybody: readonly SurvivalStep[],
  toldOfAll: ReadonlySet<number>,
  policy: SuppressionPolicy,
): readonly GroupCurve[] {
  const groups = parts.map((part) => ({ ...part, steps: stepsOf(part.stays) }));
  const own = groups.length < 2 ? [] : groups.map(({ steps }) => toldDays(steps, [], policy));
  const told = new Set([...toldOfAll].filter((day) => own.every((days) => days.has(day))));
  const curves = groups.map((group) => ({ ...group, curve: publishedCurve(group.steps, told, policy) }));
  const whole = publishedCurve(everybody, toldOfAll, policy);
  const people = sumOfPeople(parts);
  const taken = whole.isExact
    ? new Set<number>()
    : daysTellingRest({ people, days: daysIn(whole) }, curves.map(toldCurve), policy);
  return curves.map(({ groups: names, curve }) => ({
    groups: names,
    ...curve,
    points: curve.points.filter(({ day }) => !taken.has(day)),
  }));
}

function sumOfPeople(parts: readonly Part[]): number {
  return parts.reduce((sum, { stays }) => sum + peopleIn(stays), 0);
}

function daysIn({ points }: PublishedCurve): readonly number[] {
  return points.map(({ day }) => day);
}

function toldCurve({ stays, curve }: { readonly stays: readonly Stay[]; readonly curve: PublishedCurve }): ToldCurve {
  return {
    people: peopleIn(stays),
    days: daysIn(curve),
    leftBefore: (day) => exitsIn(stays.filter(({ days }) => days < day)),
  };
}

function curveTest(parts: readonly Part[]): CurveTest | null {
  if (parts.length < 2) return null;
  const result = logRank(parts.map(({ groups, stays }) => ({ group: groups.join(), rows: survivalRows(stays) })));
  if (result.state !== 'ok') return null;
  const { statistic, degrees, pValue } = result;
  return { statistic, degrees, pValue };
}
