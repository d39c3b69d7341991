/**
 * Life table: for each distinct time, how many were at risk, had the event, were censored.
 * Formula: Y(t) = #{T >= t and entry < t} = N + sum of those who entered before t - sum of those who left before t, N = all
 *   who left - all who entered late. Who entered at 0 or earlier is under observation from the start.
 * Source: Kaplan EL, Meier P. JASA 1958;53:457-481; delayed entry: Klein JP, Moeschberger ML. Survival Analysis, 2nd ed.,
 *   2003, section 4.6.
 * Worked value: exits on days 5, 8, 12*, 15, 20* (* censored) with entries on days 0, 3, 2, 6, 10: at risk 3, 3, 3, 2, 1.
 */

import { assert } from '../assert.ts';
import type { UndefinedReason } from '../estimate.ts';
import { countFault } from './proportion-interval.ts';
import { tiedTimes } from './tied-times.ts';

/** All people who left or entered at one time, as SQL groups them; any order, and a time may come more than once. */
export interface SurvivalRow {
  /** Since the start of the clock, from 0. */
  readonly time: number;
  readonly events: number;
  readonly censored: number;
  /** People who came under observation at this time (left truncation); they are at risk only after it. */
  readonly entered?: number | undefined;
  /** Where the table was counted elsewhere: those under observation up to this time. On all rows or on none. */
  readonly atRisk?: number | undefined;
}

/** One person or episode; absent `entry`: observed from the start of the clock. */
export interface Subject {
  readonly time: number;
  /** False where observation ended before the event. */
  readonly event: boolean;
  readonly entry?: number | undefined;
}

/** One distinct time, in ascending order. Events come before censorings at the same time. */
export interface LifeTableRow {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  readonly entered: number;
}

export type LifeTable =
  | { readonly state: 'ok'; readonly rows: readonly LifeTableRow[] }
  | { readonly state: 'undefined'; readonly reason: UndefinedReason };

/** Why `time` is none that a clock from 0 can show. */
function timeFault(time: number): UndefinedReason | undefined {
  if (!Number.isFinite(time)) return 'not-a-finite-number';
  return time < 0 ? 'dates-out-of-order' : undefined;
}

function rowFault({ time, events, censored, entered = 0, atRisk = 0 }: SurvivalRow): UndefinedReason | undefined {
  return timeFault(time) ?? countFault(events) ?? countFault(censored) ?? countFault(entered) ?? countFault(atRisk);
}

type Merged = Omit<LifeTableRow, 'atRisk'> & { readonly atRisk: number | undefined };

function inOrder(rows: readonly SurvivalRow[]): readonly SurvivalRow[] {
  const ordered = rows.every(({ time }, at) => at === 0 || time >= (rows[at - 1]?.time ?? Infinity));
  return ordered ? rows : rows.toSorted((one, other) => one.time - other.time);
}

/** The larger of two numbers at risk of one time, of which either may not have been counted. */
function largerKnown(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.max(one, other);
}

function together(before: Merged, { events, censored, entered = 0, atRisk }: SurvivalRow): Merged {
  return {
    time: before.time,
    events: before.events + events,
    censored: before.censored + censored,
    entered: before.entered + entered,
    atRisk: largerKnown(before.atRisk, atRisk),
  };
}

function mergeTies(rows: readonly SurvivalRow[]): Merged[] {
  const standing = tiedTimes(rows.map(({ time }) => time));
  const merged: Merged[] = [];
  for (const row of inOrder(rows)) {
    const time = standing(row.time);
    const last = merged.at(-1);
    if (last?.time === time) merged[merged.length - 1] = together(last, row);
    else {
      const { events, censored, entered = 0, atRisk } = row;
      merged.push({ time, events, censored, entered, atRisk });
    }
  }
  return merged;
}

function countAtRisk(merged: readonly Merged[]): LifeTableRow[] {
  const exits = merged.reduce((sum, { events, censored }) => sum + events + censored, 0);
  const late = merged.reduce((sum, { time, entered }) => sum + (time > 0 ? entered : 0), 0);
  let observed = exits - late;
  return merged.map(({ time, events, censored, entered, atRisk = observed }) => {
    observed += (time > 0 ? entered : 0) - events - censored;
    return { time, atRisk, events, censored, entered };
  });
}

/** The table in ascending order of time, each time once; or why there is none. */
export function lifeTable(rows: readonly SurvivalRow[]): LifeTable {
  const undefinedTable = (reason: UndefinedReason) => ({ state: 'undefined' as const, reason });
  for (const row of rows) {
    const fault = rowFault(row);
    if (fault !== undefined) return undefinedTable(fault);
  }
  const counted = rows.filter(({ atRisk }) => atRisk !== undefined).length;
  assert(
    counted === 0 || counted === rows.length,
    'the number at risk is given on every row of a life table or on none',
  );
  const table = countAtRisk(mergeTies(rows));
  if (!table.some(({ events, censored }) => events + censored > 0)) return undefinedTable('nobody-in-denominator');
  const overdrawn = table.some(({ atRisk, events, censored }) => events + censored > Math.max(0, atRisk));
  return overdrawn ? undefinedTable('numerator-above-denominator') : { state: 'ok', rows: table };
}

function subjectFault({ time, entry }: Subject): UndefinedReason | undefined {
  if (entry === undefined) return timeFault(time);
  const fault = timeFault(time) ?? (Number.isFinite(entry) ? undefined : 'not-a-finite-number');
  return fault ?? (entry > 0 && entry >= time ? 'dates-out-of-order' : undefined);
}

/** Single people as rows of a life table, one row a time; not yet checked, see `lifeTable`. */
export function rowsOf(subjects: Iterable<Subject>): SurvivalRow[] {
  const rows = new Map<number, { time: number; events: number; censored: number; entered: number }>();
  const rowAt = (time: number) => {
    const row = rows.get(time) ?? { time, events: 0, censored: 0, entered: 0 };
    rows.set(time, row);
    return row;
  };
  for (const { time, event, entry } of subjects) {
    rowAt(time)[event ? 'events' : 'censored'] += 1;
    if (entry !== undefined && entry > 0) rowAt(entry).entered += 1;
  }
  return [...rows.values()];
}

/** The life table of single people, or why there is none: also where somebody enters no earlier than leaving. */
export function lifeTableOf(subjects: readonly Subject[]): LifeTable {
  for (const subject of subjects) {
    const reason = subjectFault(subject);
    if (reason !== undefined) return { state: 'undefined', reason };
  }
  return lifeTable(rowsOf(subjects));
}

/** The position of the first row at `time` or later. */
export function firstRowFrom(rows: readonly { readonly time: number }[], time: number): number {
  assert(!Number.isNaN(time), 'a time is a number');
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.time ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many were still under observation just before `time`: the row printed below a survival curve. */
export function numberAtRisk(rows: readonly LifeTableRow[], time: number): number {
  return rows[firstRowFrom(rows, time)]?.atRisk ?? 0;
}
