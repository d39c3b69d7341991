/**
 * Kaplan-Meier estimate of the share still without the event after each time.
 * Formula: S(t) = product over times s <= t of (1 - d/Y), d events among Y at risk; Greenwood's sum V = sum d / (Y (Y - d)) is
 *   the variance of ln S, infinite once S = 0; SE(S) = S sqrt(V). S(t) is P(T > t): "stayed 90 days or more" is S just
 *   before 90.
 * Source: Kaplan EL, Meier P. JASA 1958;53:457-481; Greenwood M. Reports on Public Health 33, 1926.
 * Worked value: 6-MP arm of Freireich 1963: S(6) = 0.8571, S(10) = 0.7529 with SE 0.0963.
 * Right only where leaving observation says nothing about the event: an episode still open at the cutoff qualifies, a client
 * lost to follow-up does not.
 */

import type { LifeTableRow } from './life-table.ts';
import { firstRowFrom } from './life-table.ts';
import type { SurvivalPoint } from './survival-comparison.ts';

/** The curve from this time on; `atRisk` counts those under observation just before it. */
export interface SurvivalStep extends LifeTableRow, SurvivalPoint {
  readonly atRisk: number;
}

/** One step a row of a checked life table, in the same order; rows without an event repeat the level. */
export function kaplanMeier(rows: readonly LifeTableRow[]): SurvivalStep[] {
  let [survival, greenwoodSum] = [1, 0];
  return rows.map(({ time, atRisk: Y, events: d, censored, entered }) => {
    if (d > 0) {
      survival *= (Y - d) / Y;
      greenwoodSum += d / (Y * (Y - d));
    }
    return { time, atRisk: Y, events: d, censored, entered, survival, greenwoodSum };
  });
}

/** The standard error of S; undefined where S is 0. */
export function survivalError({ survival, greenwoodSum }: SurvivalPoint): number | undefined {
  return survival > 0 ? survival * Math.sqrt(greenwoodSum) : undefined;
}

function pointAfter(steps: readonly SurvivalStep[], passed: number, atRisk: number): SurvivalPoint {
  const step = steps[passed - 1];
  return { survival: step?.survival ?? 1, greenwoodSum: step?.greenwoodSum ?? 0, atRisk };
}

/** P(T > t), with the number under observation just before t. */
export function survivalAt(steps: readonly SurvivalStep[], t: number): SurvivalPoint {
  const from = firstRowFrom(steps, t);
  const step = steps[from];
  return pointAfter(steps, step?.time === t ? from + 1 : from, step?.atRisk ?? 0);
}

/** P(T >= t): who stayed at least t, as in "retained 90 days or more". */
export function survivalBefore(steps: readonly SurvivalStep[], t: number): SurvivalPoint {
  const from = firstRowFrom(steps, t);
  return pointAfter(steps, from, steps[from]?.atRisk ?? 0);
}

/** A curve read on one day of a grid. */
export interface GridReading {
  readonly day: number;
  /** P(T > day). */
  readonly survival: number;
  readonly atRisk: number;
  /** Events since the day before on the grid. */
  readonly exits: number;
}

/** The curve on ascending days, such as 0, 30, 60; ready to be thinned out for publication. */
export function survivalOnGrid(steps: readonly SurvivalStep[], gridDays: readonly number[]): GridReading[] {
  let next = 0;
  return gridDays.map((day) => {
    let exits = 0;
    for (let step = steps[next]; step !== undefined && step.time <= day; step = steps[next]) {
      exits += step.events;
      next += 1;
    }
    const { survival, atRisk } = survivalAt(steps, day);
    return { day, survival, atRisk, exits };
  });
}
