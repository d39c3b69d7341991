/**
 * Kaplan-Meier curve over several episodes a client: a standard error that knows which episodes belong together.
 * Formula: episode i moves S(t) by U(i) = -S(t) (1[i left at T(i) <= t] / (Y - d at T(i)) - sum over event times s of i at risk
 *   up to t of d / (Y (Y - d))); the variance is the sum over clients of (sum of their U)^2; 0 at times with Y = d.
 * Source: infinitesimal jackknife, Therneau TM, Grambsch PM. Modeling Survival Data, 2000, section 7.2; the same as
 *   `survfit(cluster = id, robust = TRUE)` in R.
 * Worked value: exits on days 1 and 2 of one client and 3 and 4 of another: S(2) = 0.5, SE 0.3536 (Greenwood says 0.25).
 */

import type { UndefinedReason } from '../estimate.ts';
import type { SurvivalStep } from './kaplan-meier.ts';
import { kaplanMeier, survivalAt } from './kaplan-meier.ts';
import type { Subject } from './life-table.ts';
import { firstRowFrom, lifeTableOf } from './life-table.ts';
import type { SurvivalPoint } from './survival-comparison.ts';
import { tiedTimes } from './tied-times.ts';

export interface ClusteredSubject extends Subject {
  readonly client: string;
}

export interface ClusteredPoint extends SurvivalPoint {
  readonly time: number;
  /** The robust standard error of S; `greenwoodSum` holds its square over S^2, so that bands may be drawn as usual. */
  readonly error: number;
}

export type ClusteredCurve =
  | {
      readonly state: 'ok';
      readonly episodes: number;
      readonly clients: number;
      readonly points: readonly ClusteredPoint[];
    }
  | { readonly state: 'undefined'; readonly reason: UndefinedReason };

/** What the sum over time may use of one episode: how long it was observed, and whether it ended with the event. */
function influenceOf({ time, event, entry }: Subject, steps: readonly SurvivalStep[], t: number): number {
  const summed = (until: number) => survivalAt(steps, Math.min(until, t)).greenwoodSum;
  const atRisk = summed(time) - (entry === undefined || entry <= 0 ? 0 : summed(entry));
  const step = steps[firstRowFrom(steps, time)];
  return event && time <= t && step ? 1 / (step.atRisk - step.events) - atRisk : -atRisk;
}

function pointAt(subjects: readonly ClusteredSubject[], steps: readonly SurvivalStep[], time: number): ClusteredPoint {
  const { survival, atRisk } = survivalAt(steps, time);
  if (survival === 0) return { time, survival, atRisk, error: 0, greenwoodSum: Infinity };
  const byClient = new Map<string, number>();
  for (const subject of subjects) {
    const sum = byClient.get(subject.client);
    const own = influenceOf(subject, steps, time);
    byClient.set(subject.client, sum === undefined ? own : sum + own);
  }
  const greenwoodSum = [...byClient.values()].reduce((sum, own) => sum + own * own, 0);
  return { time, survival, atRisk, error: survival * Math.sqrt(greenwoodSum), greenwoodSum };
}

function withTiedTimes(subjects: readonly ClusteredSubject[]): ClusteredSubject[] {
  const entries = subjects.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  const standing = tiedTimes([...subjects.map(({ time }) => time), ...entries]);
  return subjects.map((subject) => ({ ...subject, time: standing(subject.time) }));
}

/** The curve at the given times; `undefined` where the episodes make no life table or belong to fewer than two clients. */
export function clusteredSurvival(subjects: readonly ClusteredSubject[], times: readonly number[]): ClusteredCurve {
  const tied = withTiedTimes(subjects);
  const table = lifeTableOf(tied);
  if (table.state === 'undefined') return table;
  const clients = new Set(subjects.map(({ client }) => client)).size;
  if (clients < 2) return { state: 'undefined', reason: 'too-few-observations' };
  const steps = kaplanMeier(table.rows);
  return { state: 'ok', episodes: subjects.length, clients, points: times.map((time) => pointAt(tied, steps, time)) };
}
