/**
 * Data-quality rules that look at a whole file through its counts: how its dates lie, how far it reaches, what it leaves empty.
 * Formula: DQ16: more than 5% of the dates of a column on 1 January, or more than 15% on the first of a month;
 *   DQ17: more than 90% of entries on the day of referral; DQ19: a month without a row between two with rows, or a last month
 *   with fewer than half the median of the months before it; DQ20: newest date more than 45 days before the as-of date;
 *   DQ24: more than 10% of the rows without a value.
 * Source: our definition. Columns with fewer than 20 dates or entries and runs of fewer than 4 months are not judged:
 *   of so few, one more or less would decide.
 * Worked value: of 40 dates 7 lie on the first of a month, 17.5%: DQ16; of 40 dates 6, 15%: allowed.
 */

import type { IsoDate } from '../units.ts';
import { daysBetween } from '../units.ts';

const FEWEST_JUDGED = 20;
const FEWEST_MONTHS = 4;
const NEW_YEAR_SHARE = 0.05;
const FIRST_OF_MONTH_SHARE = 0.15;
const SAME_DAY_SHARE = 0.9;
const MISSING_SHARE = 0.1;
const SMALL_MONTH_SHARE = 0.5;
const STALE_DAYS = 45;

/** How the dates of one column lie. */
export interface DateHeap {
  readonly dates: number;
  readonly onNewYear: number;
  readonly onFirstOfMonth: number;
}

/** DQ16: so many dates on 1 January or the first of a month that somebody filled in a day nobody knew. */
export function isHeaped({ dates, onNewYear, onFirstOfMonth }: DateHeap): boolean {
  if (dates < FEWEST_JUDGED) return false;
  return onNewYear > NEW_YEAR_SHARE * dates || onFirstOfMonth > FIRST_OF_MONTH_SHARE * dates;
}

/** DQ17: nearly every entry is on the day of its referral, which is rare unless one date was copied from the other. */
export function isMostlySameDay({ entries, onReferralDay }: { entries: number; onReferralDay: number }): boolean {
  return entries >= FEWEST_JUDGED && onReferralDay > SAME_DAY_SHARE * entries;
}

/** The rows of one month; months without a row are absent. */
export interface MonthRows {
  /** `2025-03`. */
  readonly month: string;
  readonly rows: number;
}

/** DQ19: what looks as if part of the file were missing. */
export interface UploadGaps {
  /** Months without a row between two months with rows, in order. */
  readonly emptyMonths: readonly string[];
  /** The last month, where it is small beside the median of the months before it. */
  readonly smallLastMonth: (MonthRows & { readonly median: number }) | null;
}

/** DQ19: the gaps of a file by the months of its rows, in any order; none where there are too few months to say. */
export function uploadGaps(months: readonly MonthRows[]): UploadGaps {
  const filled = months.filter(({ rows }) => rows > 0).toSorted((one, other) => one.month.localeCompare(other.month));
  const [first] = filled;
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return { emptyMonths: [], smallLastMonth: null };
  const present = new Set(filled.map(({ month }) => month));
  const all = monthsBetween(first.month, last.month);
  const emptyMonths = all.filter((month) => !present.has(month));
  if (all.length < FEWEST_MONTHS) return { emptyMonths: [], smallLastMonth: null };
  const median = medianOf([...filled.slice(0, -1).map(({ rows }) => rows), ...emptyMonths.map(() => 0)]);
  return { emptyMonths, smallLastMonth: last.rows < SMALL_MONTH_SHARE * median ? { ...last, median } : null };
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** DQ20: the days from the newest date of a file to the as-of date, where they are too many; undefined where they are not. */
export function staleDays(newest: IsoDate, asOf: IsoDate): number | undefined {
  const days = daysBetween(newest, asOf);
  return days > STALE_DAYS ? days : undefined;
}

/** DQ24: too many rows leave a column empty by which results are split. */
export function isOftenMissing({ rows, missing }: { rows: number; missing: number }): boolean {
  return missing > MISSING_SHARE * rows;
}
