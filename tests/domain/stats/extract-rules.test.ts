import { describe, expect, it } from 'vitest';
import {
  isHeaped,
  isMostlySameDay,
  isOftenMissing,
  staleDays,
  uploadGaps,
} from '../../../src/domain/stats/extract-rules.ts';
import { isoDate } from '../../../src/domain/units.ts';

const heap = (dates: number, onFirstOfMonth: number, onNewYear = 0) => isHeaped({ dates, onFirstOfMonth, onNewYear });

describe('heaped dates', () => {
  it('are more than 15% on the first of a month, or more than 5% on 1 January', () => {
    expect([heap(40, 6), heap(40, 7)]).toEqual([false, true]);
    expect([heap(40, 2, 2), heap(40, 3, 3)]).toEqual([false, true]);
  });

  it('are not looked for among fewer than 20 dates', () => {
    expect([heap(19, 19, 19), heap(20, 20, 20)]).toEqual([false, true]);
  });
});

it('entries are mostly on the day of referral above 90%, of at least 20', () => {
  const sameDay = (entries: number, onReferralDay: number) => isMostlySameDay({ entries, onReferralDay });
  expect([sameDay(20, 18), sameDay(20, 19), sameDay(19, 19)]).toEqual([false, true, false]);
});

describe('gaps of an upload', () => {
  const months = (...rows: readonly number[]) =>
    rows.map((count, index) => ({ month: `2025-${String(index + 1).padStart(2, '0')}`, rows: count }));

  it('are months without a row between two months with rows', () => {
    expect(uploadGaps(months(5, 0, 4, 0, 6)).emptyMonths).toEqual(['2025-02', '2025-04']);
    expect(uploadGaps(months(0, 5, 5, 5, 5, 0))).toEqual({ emptyMonths: [], smallLastMonth: null });
  });

  it('are found across the turn of a year, whatever the order of the months', () => {
    const around = [
      { month: '2025-02', rows: 3 },
      { month: '2024-11', rows: 3 },
    ];
    expect(uploadGaps(around).emptyMonths).toEqual(['2024-12', '2025-01']);
  });

  it('are also a last month with fewer than half the median of the months before', () => {
    expect(uploadGaps(months(10, 12, 8, 4)).smallLastMonth).toEqual({ month: '2025-04', rows: 4, median: 10 });
    expect(uploadGaps(months(10, 12, 8, 5)).smallLastMonth).toBe(null);
    expect(uploadGaps(months(10, 20, 10, 20, 7)).smallLastMonth).toMatchObject({ median: 15 });
  });

  it('are not looked for in fewer than four months, nor in none', () => {
    expect(uploadGaps(months(10, 0, 1))).toEqual({ emptyMonths: [], smallLastMonth: null });
    expect(uploadGaps([])).toEqual({ emptyMonths: [], smallLastMonth: null });
  });
});

it('an export is old when its newest date lies more than 45 days before the as-of date', () => {
  expect(staleDays(isoDate('2025-01-01'), isoDate('2025-02-15'))).toBe(undefined);
  expect(staleDays(isoDate('2025-01-01'), isoDate('2025-02-16'))).toBe(46);
});

it('a group is often missing above 10%', () => {
  expect([isOftenMissing({ rows: 50, missing: 5 }), isOftenMissing({ rows: 50, missing: 6 })]).toEqual([false, true]);
  expect(isOftenMissing({ rows: 0, missing: 0 })).toBe(false);
});
