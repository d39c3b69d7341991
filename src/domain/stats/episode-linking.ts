/**
 * Spells of one person joined to episodes.
 * Formula: sort by start, then end (open last); a spell joins the episode before it if its start - that end <= gap days; the
 *   episode ends with its latest end; an open spell leaves it open, and everything later joins it.
 * Source: our definition; usual gaps are 30 days for admissions and 7 for medication.
 * Worked value: with a gap of 30 days, 1 to 31 January and 1 March to 1 April 2024 are one episode; a start on 2 March makes two.
 */

import { assert } from '../assert.ts';
import type { UndefinedReason } from '../estimate.ts';
import type { IsoDate } from '../units.ts';
import { dayNumber, daysBetween } from '../units.ts';

export interface Spell {
  readonly start: IsoDate;
  /** Absent while open. */
  readonly end?: IsoDate | undefined;
}

export interface Episode extends Spell {
  readonly spells: number;
}

export type LinkedEpisodes =
  | { readonly state: 'ok'; readonly episodes: readonly Episode[] }
  | { readonly state: 'undefined'; readonly reason: UndefinedReason };

/** For sorting: the day a spell ends, after all others while it is open. */
function lastDay({ end }: Spell): number {
  return end === undefined ? Infinity : dayNumber(end);
}

function byStartThenEnd(one: Spell, other: Spell): number {
  if (one.start !== other.start) return dayNumber(one.start) - dayNumber(other.start);
  return lastDay(one) < lastDay(other) ? -1 : 1;
}

function later(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one > other ? one : other;
}

/** The days from start to end; undefined while open. */
export function episodeDays({ start, end }: Spell): number | undefined {
  return end === undefined ? undefined : daysBetween(start, end);
}

/** The episodes of one person, in order; `undefined` where a spell ends before it starts. */
export function linkEpisodes(spells: readonly Spell[], gapDays: number): LinkedEpisodes {
  assert(Number.isInteger(gapDays) && gapDays >= 0, `a gap is whole days from 0, not ${gapDays}`);
  if (spells.some(({ start, end }) => end !== undefined && end < start)) {
    return { state: 'undefined', reason: 'dates-out-of-order' };
  }
  const episodes: Episode[] = [];
  for (const { start, end } of spells.toSorted(byStartThenEnd)) {
    const last = episodes.at(-1);
    if (last && (last.end === undefined || daysBetween(last.end, start) <= gapDays)) {
      episodes[episodes.length - 1] = { start: last.start, end: later(last.end, end), spells: last.spells + 1 };
    } else {
      episodes.push({ start, end, spells: 1 });
    }
  }
  return { state: 'ok', episodes };
}
