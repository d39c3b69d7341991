import { assert } from './assert.ts';
import type { Brand } from './brand.ts';

/** A share between 0 and 1. Formatting is the only door from here to a percentage. */
export type Proportion = Brand<number, 'Proportion'>;

/** Whole days; may be negative where a date lies before its clock start. */
export type Days = Brand<number, 'Days'>;

/** A calendar date `YYYY-MM-DD`, without time or zone. */
export type IsoDate = Brand<string, 'IsoDate'>;

/** A count of people, episodes or encounters: a whole number from 0. */
export type Count = Brand<number, 'Count'>;

/** @throws when `value` is not between 0 and 1 */
export function proportion(value: number): Proportion {
  assert(value >= 0 && value <= 1, `a proportion lies between 0 and 1, not ${value}`);
  return value as Proportion;
}

/** @throws when `value` is not a whole number */
export function days(value: number): Days {
  assert(Number.isInteger(value), `days are whole numbers, not ${value}`);
  return value as Days;
}

/** @throws when `value` is not a whole number from 0 */
export function count(value: number): Count {
  assert(Number.isInteger(value) && value >= 0, `a count is a whole number from 0, not ${value}`);
  return value as Count;
}

const MS_PER_DAY = 86_400_000;

/** The date written in `text`, or undefined when it is not a real calendar date in the form `YYYY-MM-DD`. */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && dateFromDayNumber(time / MS_PER_DAY) === text ? (text as IsoDate) : undefined;
}

/** @throws when `text` is not a real calendar date in the form `YYYY-MM-DD` */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  assert(date !== undefined, `a date reads YYYY-MM-DD, not ${text}`);
  return date;
}

/** Days since 1970-01-01 in UTC, so that clock changes never shift a count of days. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

export function dateFromDayNumber(day: number): IsoDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}

export function addDays(date: IsoDate, added: number): IsoDate {
  return dateFromDayNumber(dayNumber(date) + added);
}

export function daysBetween(from: IsoDate, to: IsoDate): Days {
  return days(dayNumber(to) - dayNumber(from));
}
