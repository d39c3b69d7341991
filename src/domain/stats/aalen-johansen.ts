/**
 * Cumulative incidence of each of several ways to leave (Aalen-Johansen).
 * Formula: F(k,t) = sum over s <= t of S(s-) d(k)/Y, S the Kaplan-Meier estimate of any exit; variance of F(k,t) = sum over
 *   s <= t of (F(t) - F(s))^2 d / (Y (Y - d)) + S(s-)^2 d(k) (Y - d(k)) / Y^3 - 2 (F(t) - F(s)) S(s-) d(k) / Y^2, the first
 *   term 0 where Y = d. Limits: F^exp(-+ z SE / (F ln F)). S(t) and all F(k,t) add to 1.
 * Source: Aalen OO, Johansen S. Scand J Stat 1978;5:141-150; variance as in Marubini E, Valsecchi MG. Analysing Survival
 *   Data, 1995, and in `survfit`, etm and prodlim of R.
 * Worked value: exits 1, 2 (open), 3 (other reason), 4, 5 (open): F(4) = 0.4667 with SE 0.2483, where 1 - S alone says 0.6.
 */

import { assert } from '../assert.ts';
import type { Estimate, UndefinedReason } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import type { Proportion } from '../units.ts';
import { proportion } from '../units.ts';
import type { LifeTableRow, SurvivalRow } from './life-table.ts';
import { firstRowFrom, lifeTable } from './life-table.ts';
import { countFault } from './proportion-interval.ts';
import type { OpenLimits } from './survival-band.ts';
import { logLogLimits } from './survival-band.ts';
import { tiedTimes } from './tied-times.ts';

/** All people who left or entered at one time; `events` counts exits of each cause, in the same order on every row. */
export interface CauseRow extends Omit<SurvivalRow, 'events'> {
  readonly events: readonly number[];
}

export interface Incidence {
  /** The share that left this way so far. */
  readonly incidence: number;
  readonly variance: number;
}

/** From this time on; one entry of `byCause` a cause. */
export interface IncidenceStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** The share that did not leave at all. */
  readonly survival: number;
  readonly byCause: readonly Incidence[];
}

export type IncidenceCurves =
  | { readonly state: 'ok'; readonly steps: readonly IncidenceStep[] }
  | { readonly state: 'undefined'; readonly reason: UndefinedReason };

/**
 * Sums that move with F(t): of (F(t) - F(s))^m d / (Y (Y - d)), m = 0, 1, 2; of (F(t) - F(s))^m S d(k) / Y^2, m = 0, 1;
 * and of the middle term of the variance. Moved on by each increase of F, they lose nothing to cancellation.
 */
interface Sums {
  readonly incidence: number;
  readonly hazard: readonly [number, number, number];
  readonly cross: readonly [number, number];
  readonly own: number;
}

const START: Sums = { incidence: 0, hazard: [0, 0, 0], cross: [0, 0], own: 0 };

function moveOn(sums: Sums, { atRisk: Y, events: d }: LifeTableRow, dk: number, survivalBefore: number): Sums {
  const rise = (survivalBefore * dk) / Y;
  const [h0, h1, h2] = sums.hazard;
  const [c0, c1] = sums.cross;
  return {
    incidence: sums.incidence + rise,
    hazard: [Y > d ? h0 + d / (Y * (Y - d)) : h0, h1 + rise * h0, h2 + 2 * rise * h1 + rise * rise * h0],
    cross: [c0 + rise / Y, c1 + rise * c0],
    own: sums.own + (rise * survivalBefore * (Y - dk)) / (Y * Y),
  };
}

function incidenceOf({ incidence, hazard, cross, own }: Sums): Incidence {
  return { incidence, variance: Math.max(0, hazard[2] + own - 2 * cross[1]) };
}

/** The exits of each cause at each time that stands for its ties. */
function causesByTime(rows: readonly CauseRow[]): Map<number, readonly number[]> {
  const standing = tiedTimes(rows.map(({ time }) => time));
  const byTime = new Map<number, readonly number[]>();
  for (const { time, events } of rows) {
    const before = byTime.get(standing(time));
    byTime.set(standing(time), before === undefined ? events : before.map((d, k) => d + (events[k] ?? Number.NaN)));
  }
  return byTime;
}

function curvesOf(table: readonly LifeTableRow[], byTime: ReadonlyMap<number, readonly number[]>): IncidenceStep[] {
  let survival = 1;
  let sums: readonly Sums[] = [];
  return table.map((row) => {
    const counts = byTime.get(row.time) ?? [];
    const before = survival;
    sums = counts.map((dk, k) => (row.events === 0 ? (sums[k] ?? START) : moveOn(sums[k] ?? START, row, dk, before)));
    if (row.events > 0) survival *= (row.atRisk - row.events) / row.atRisk;
    const { time, atRisk, events } = row;
    return { time, atRisk, events, survival, byCause: sums.map(incidenceOf) };
  });
}

/** The curves of all causes, one step a distinct time; or why there are none. */
export function aalenJohansen(rows: readonly CauseRow[]): IncidenceCurves {
  const causes = rows[0]?.events.length ?? 0;
  assert(
    rows.every(({ events }) => events.length === causes),
    'every row counts the same causes',
  );
  const fault = rows.flatMap(({ events }) => events.map(countFault)).find((reason) => reason !== undefined);
  if (fault !== undefined) return { state: 'undefined', reason: fault };
  const table = lifeTable(rows.map((row) => ({ ...row, events: row.events.reduce((sum, d) => sum + d, 0) })));
  return table.state === 'undefined' ? table : { state: 'ok', steps: curvesOf(table.rows, causesByTime(rows)) };
}

/** The share that left by cause number `cause` (from 0) up to and including `t`. */
export function incidenceAt(steps: readonly IncidenceStep[], cause: number, t: number): Incidence {
  const from = firstRowFrom(steps, t);
  const step = steps[from]?.time === t ? steps[from] : steps[from - 1];
  return step?.byCause[cause] ?? { incidence: 0, variance: 0 };
}

/** The limits of one point; none where nobody or everybody left this way. */
export function incidenceLimits({ incidence: F, variance }: Incidence, level = 0.95): OpenLimits {
  return logLogLimits(F, variance / (F * F), level);
}

/** The share with its limits, or why there is no interval. */
export function incidenceEstimate(point: Incidence, level = 0.95): Estimate<Proportion> {
  const [low, high] = incidenceLimits(point, level);
  if (low === undefined || high === undefined) return undefinedEstimate('too-few-observations');
  return { state: 'ok', value: proportion(point.incidence), low: proportion(low), high: proportion(high) };
}
