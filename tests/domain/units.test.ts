import { describe, expect, it } from 'vitest';
import {
  addDays,
  count,
  dateFromDayNumber,
  dayNumber,
  days,
  daysBetween,
  isoDate,
  parseIsoDate,
  proportion,
} from '../../src/domain/units.ts';

describe('dates', () => {
  it.each(['2024-02-29', '2000-01-01', '1999-12-31'])('%s is a date', (text) => {
    expect(parseIsoDate(text)).toBe(text);
    expect(dateFromDayNumber(dayNumber(isoDate(text)))).toBe(text);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-1-1', '03/08/2025', '', '2025-02-30T00:00:00Z'])(
    '"%s" is none',
    (text) => {
      expect(parseIsoDate(text)).toBeUndefined();
      expect(() => isoDate(text)).toThrow('a date reads YYYY-MM-DD');
    },
  );

  it('count days over clock changes, leap days and the turn of a year', () => {
    expect(daysBetween(isoDate('2025-03-08'), isoDate('2025-03-10'))).toBe(2);
    expect(daysBetween(isoDate('2024-02-28'), isoDate('2024-03-01'))).toBe(2);
    expect(daysBetween(isoDate('2025-01-01'), isoDate('2024-12-31'))).toBe(-1);
    expect(addDays(isoDate('2024-12-31'), 60)).toBe('2025-03-01');
  });
});

describe('units refuse what they are not', () => {
  it.each([-0.01, 1.01, Number.NaN, Number.POSITIVE_INFINITY])('%d is no proportion', (value) => {
    expect(() => proportion(value)).toThrow('a proportion lies between 0 and 1');
  });

  it.each([-1, 1.5, Number.NaN])('%d is no count', (value) => {
    expect(() => count(value)).toThrow('a count is a whole number from 0');
  });

  it('half a day is no number of days, minus one is', () => {
    expect(() => days(0.5)).toThrow('days are whole numbers');
    expect(days(-1)).toBe(-1);
  });

  it('lets through what they are', () => {
    expect([proportion(0), proportion(1), count(0), count(12)]).toEqual([0, 1, 0, 12]);
  });
});
