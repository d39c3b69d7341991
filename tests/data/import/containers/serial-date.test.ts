import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsedTime, serialDate, timeOfDay } from '../../../../src/data/import/containers/serial-date.ts';

describe('a day number', () => {
  it.each([
    [45369, '2024-03-18'],
    [45369.586805555555, '2024-03-18 14:05'],
    [45369.58715277778, '2024-03-18 14:05:30'],
    [45369.9999999, '2024-03-19'],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [2958465, '9999-12-31'],
  ])('%d is %s in the system of 1900', (serial, text) => {
    expect(serialDate(serial, 1900)).toBe(text);
  });

  it.each([
    [0, '1904-01-01'],
    [43907, '2024-03-18'],
    [43907.25, '2024-03-18 06:00'],
  ])('%d is %s in the system of 1904', (serial, text) => {
    expect(serialDate(serial, 1904)).toBe(text);
  });

  it('is no date below zero or behind the year 9999', () => {
    expect(serialDate(-1, 1900)).toBeUndefined();
    expect(serialDate(2958466, 1900)).toBeUndefined();
  });

  it('counts days as the calendar does, in both systems', () => {
    const days = fc.integer({ min: 61, max: 80_000 });
    fc.assert(
      fc.property(days, (day) => {
        const expected = new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);
        expect(serialDate(day, 1900)).toBe(expected);
        if (day >= 1462) expect(serialDate(day - 1462, 1904)).toBe(expected);
      }),
      { seed: 4 },
    );
  });
});

describe('a part of a day', () => {
  it.each([
    [0.586805555555556, '14:05'],
    [0.5, '12:00'],
    [0.000694444444, '00:01'],
  ])('%d is %s', (serial, text) => {
    expect(timeOfDay(serial)).toBe(text);
  });

  it.each([
    [1.1458333333, '27:30'],
    [-0.0625, '-01:30'],
  ])('%d is the length of time %s', (serial, text) => {
    expect(elapsedTime(serial)).toBe(text);
  });
});
