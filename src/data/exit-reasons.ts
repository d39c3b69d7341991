import { assert } from '../domain/assert.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { poolSmallGroups } from '../domain/privacy/pooled-groups.ts';
import { isSmall } from '../domain/privacy/primary.ts';
import type { EpisodeField } from '../domain/schema/fields.ts';
import { aalenJohansen, type CauseRow } from '../domain/stats/aalen-johansen.ts';
import { gridDays } from './cohort/grid-days.ts';
import { definedFamily } from './cohort/metric-windows.ts';
import { type PublishedIncidence, publishedIncidence } from './cohort/published-incidence.ts';
import { exitsIn, peopleIn, type Stay, staysOf } from './cohort/stays.ts';
import { staysSql } from './cohort/stays-sql.ts';
import { duckdbDialect } from './db/dialect.ts';
import type { Db } from './db/port.ts';
import { moveAsOf } from './episodes.ts';
import { missingFor, neededFor, STAYING, type SurvivalRequest } from './survival.ts';
import type { Loaded } from './workspace.ts';

/** How the people who entered treatment left it, after suppression. */
export interface ExitReasons extends PublishedIncidence {
  readonly state: 'ok';
  /** The measure whose people these are, as the county counts it. */
  readonly measure: Metric;
  /** Codes of the reasons of each cause, in the order of the points' causes; several where they are shown together. */
  readonly causes: readonly (readonly string[])[];
  readonly sql: string;
}

export type ExitReasonsResult =
  | ExitReasons
  | {
      readonly state: 'nobody' | 'hidden' | 'unanswerable';
      readonly missing: readonly (readonly EpisodeField[])[];
    };

/** Where not every day may be told. */
const BY_IMPORTANCE: readonly number[] = [0, 180, 90, 365, 30, 270, 60, 120, 545, 730];

const NEEDED: readonly (readonly EpisodeField[])[] = [['entry_date'], ['exit_date'], ['exit_reason']];

/**
 * Cumulative incidence of each recorded reason to leave, of everybody whom the curve of how long people stay follows. Every
 * exit is told by its reason, however it counts in the measures of staying. Reasons with too few
 * exits are shown together; a day counts who left before it, like the curve of how long people stay.
 */
export async function exitReasons(db: Db, loaded: Loaded, request: SurvivalRequest): Promise<ExitReasonsResult> {
  const policy = findPolicy(request.policy);
  assert(policy !== undefined, `no suppression policy is called "${request.policy}"`);
  const measure = definedFamily(STAYING, request);
  const missing = missingFor(loaded, neededFor(measure, NEEDED));
  if (missing.length > 0) return { state: 'unanswerable', missing };
  await moveAsOf(db, request.asOf);
  const sql = staysSql(measure, { ...request, split: null }, duckdbDialect, 'all');
  const { stays } = staysOf(await db.query(sql));
  if (exitsIn(stays) === 0) return { state: 'nobody', missing: [] };
  if (isSmall(peopleIn(stays), policy) || isSmall(exitsIn(stays), policy)) return { state: 'hidden', missing: [] };
  return { state: 'ok', measure, ...tellingCauses(stays, policy), sql };
}

/** So many days make a picture; with fewer, the smallest reasons are shown together. */
const ENOUGH_POINTS = 4;
const FEWEST_CAUSES = 2;

/** The causes, joined from the smallest until enough days can be told of all of them. */
function tellingCauses(
  stays: readonly Stay[],
  policy: SuppressionPolicy,
): Pick<ExitReasons, 'causes' | 'points' | 'isExact'> {
  let causes = causesOf(stays, policy);
  for (;;) {
    const published = incidenceOf(stays, causes, policy);
    if (published.points.length >= ENOUGH_POINTS || causes.length <= FEWEST_CAUSES) return { causes, ...published };
    causes = [...causes.slice(0, -2), causes.slice(-2).flat()];
  }
}

function incidenceOf(
  stays: readonly Stay[],
  causes: readonly (readonly string[])[],
  policy: SuppressionPolicy,
): PublishedIncidence {
  const rows = causeRows(stays, causes);
  const curves = aalenJohansen(rows);
  assert(curves.state === 'ok', 'stays of at least one person make incidence curves');
  const usual = gridDays(Math.max(...stays.map(({ days }) => days)));
  const grid = [...new Set([...BY_IMPORTANCE, ...usual])].filter((day) => usual.includes(day));
  return publishedIncidence({ rows, steps: curves.steps, grid }, policy);
}

/** Reasons by how often they are recorded, those too small to be told alone in the last cause. */
function causesOf(stays: readonly Stay[], policy: SuppressionPolicy): readonly (readonly string[])[] {
  const codes = [...new Set(stays.flatMap(({ reason }) => (reason === null ? [] : [reason])))];
  const reasons = codes.map((code) => ({ code, exits: peopleIn(stays.filter(({ reason }) => reason === code)) }));
  const pooled = poolSmallGroups(
    reasons.toSorted((a, b) => b.exits - a.exits),
    {
      sizeOf: ({ exits }) => exits,
      isTooSmall: (together) => isSmall(sumOfExits(together), policy),
    },
  );
  return pooled.map((together) => together.map(({ code }) => code));
}

function sumOfExits(reasons: readonly { readonly exits: number }[]): number {
  return reasons.reduce((sum, { exits }) => sum + exits, 0);
}

/** One day later than the exits: a point on a day then counts who left before it. */
function causeRows(stays: readonly Stay[], causes: readonly (readonly string[])[]): readonly CauseRow[] {
  return stays.map(({ days, reason, people }) => ({
    time: days + 1,
    events: causes.map((codes) => (reason !== null && codes.includes(reason) ? people : 0)),
    censored: reason === null ? people : 0,
  }));
}
