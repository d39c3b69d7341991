import { type IsoDate, parseIsoDate } from '../../domain/units.ts';
import type { ValueCount } from './profile-table.ts';

/** A value of a column that is two different days, one for each order of day and month. */
export interface TwoReadings {
  readonly value: string;
  readonly mdy: IsoDate;
  readonly dmy: IsoDate;
}

const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[ T,].*)?$/;

/** The most frequent value that can be read both ways; undefined where none is. */
export function twoReadings(values: readonly ValueCount[]): TwoReadings | undefined {
  for (const { value } of values) {
    const [, first = '', second = '', year = ''] = NUMERIC.exec(value) ?? [];
    const [mdy, dmy] = [isoDay(year, first, second), isoDay(year, second, first)];
    if (mdy !== undefined && dmy !== undefined && mdy !== dmy) return { value, mdy, dmy };
  }
  return undefined;
}

/** Whether any date has a year of two digits. */
export function hasShortYears(values: readonly ValueCount[]): boolean {
  return values.some(({ value }) => NUMERIC.exec(value)?.[3]?.length === 2);
}

function isoDay(year: string, month: string, day: string): IsoDate | undefined {
  const full = year.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year;
  return parseIsoDate(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
