/**
 * Retention in a fixed window of w days, among those who could have been followed that long.
 * Formula: eligible = cutoff - entry >= w, discharged or not; retained = days >= w, days = discharge - entry, or cutoff - entry
 *   of an open episode. An entry after the cutoff is dropped; a discharge after it makes the episode open. Wilson interval.
 *   Beside it S just before w, which uses everybody.
 * Source: denominator of NQF measure 3175 (180 days without interruption) with any w.
 * Worked value: entries on 1 January 2024 leaving after 89, 90 and 91 days, cutoff 30 June: 2 of 3 retained 90 days.
 * Leaving out only those still open before w, and keeping early dropouts, would bias retention downwards.
 */

import { assert } from '../assert.ts';
import type { Estimate, UndefinedReason } from '../estimate.ts';
import { undefinedEstimate } from '../estimate.ts';
import type { IsoDate, Proportion } from '../units.ts';
import { daysBetween } from '../units.ts';
import { kaplanMeier, survivalBefore } from './kaplan-meier.ts';
import { lifeTableOf } from './life-table.ts';
import type { SurvivalPoint } from './survival-comparison.ts';
import { wilson } from './wilson.ts';

/** From here on the two ways to count are far enough apart to be explained: newer clients differ, or many are immature. */
const NOTABLE_GAP = 0.03;

export interface DatedEpisode {
  readonly entry: IsoDate;
  /** Absent while the episode is open. */
  readonly discharge?: IsoDate | undefined;
}

/** An episode as it stands at the cutoff. */
export interface FollowedEpisode {
  readonly days: number;
  readonly left: boolean;
  /** Days from entry to the cutoff. */
  readonly possibleDays: number;
}

export interface FollowedEpisodes {
  readonly followed: readonly FollowedEpisode[];
  readonly enteredAfterCutoff: number;
}

export interface WindowRetention {
  readonly windowDays: number;
  readonly eligible: number;
  readonly retained: number;
  /** Not followed long enough to be counted. A cohort is shown only where this is 0. */
  readonly immature: number;
  /** Retained of eligible. */
  readonly estimate: Estimate<Proportion>;
  /** S just before the window's last day, from everybody; undefined where the episodes make no life table. */
  readonly survival: SurvivalPoint | undefined;
}

/** What was seen of each episode by the cutoff. */
export function followEpisodes(episodes: readonly DatedEpisode[], cutoff: IsoDate): FollowedEpisodes {
  const entered = episodes.filter(({ entry }) => entry <= cutoff);
  const followed = entered.map(({ entry, discharge }) => {
    const left = discharge !== undefined && discharge <= cutoff;
    return { days: daysBetween(entry, left ? discharge : cutoff), left, possibleDays: daysBetween(entry, cutoff) };
  });
  return { followed, enteredAfterCutoff: episodes.length - entered.length };
}

function episodeFault({ days, possibleDays }: FollowedEpisode): UndefinedReason | undefined {
  if (!Number.isFinite(days) || !Number.isFinite(possibleDays)) return 'not-a-finite-number';
  if (!Number.isInteger(days) || !Number.isInteger(possibleDays)) return 'not-a-whole-number';
  return days < 0 || days > possibleDays ? 'dates-out-of-order' : undefined;
}

function survivalBeforeDay(followed: readonly FollowedEpisode[], day: number): SurvivalPoint | undefined {
  const table = lifeTableOf(followed.map(({ days, left }) => ({ time: days, event: left })));
  return table.state === 'ok' ? survivalBefore(kaplanMeier(table.rows), day) : undefined;
}

/** Who stayed `windowDays` or more. An episode that ends before it begins makes the estimate `undefined`. */
export function fixedWindow(followed: readonly FollowedEpisode[], windowDays: number, level = 0.95): WindowRetention {
  assert(Number.isInteger(windowDays) && windowDays >= 0, `a window is whole days from 0, not ${windowDays}`);
  const mature = followed.filter(({ possibleDays }) => possibleDays >= windowDays);
  const eligible = mature.length;
  const retained = mature.filter(({ days }) => days >= windowDays).length;
  const fault = followed.map(episodeFault).find((reason) => reason !== undefined);
  return {
    windowDays,
    eligible,
    retained,
    immature: followed.length - eligible,
    estimate: fault === undefined ? wilson(retained, eligible, level) : undefinedEstimate(fault),
    survival: fault === undefined ? survivalBeforeDay(followed, windowDays) : undefined,
  };
}

/** Whether the fixed window and the curve differ by more than three points. */
export function isNotablyApart({ estimate, survival }: WindowRetention): boolean {
  return (
    estimate.state === 'ok' && survival !== undefined && Math.abs(estimate.value - survival.survival) > NOTABLE_GAP
  );
}
