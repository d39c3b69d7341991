import { describe, expect, it } from 'vitest';
import { displayFor, selectPeriod } from '../../../src/domain/stats/period-selection.ts';

const months = (length: number, ...people: number[]) =>
  Array.from({ length }, (_, month) => people[month % people.length] ?? Number.NaN);

describe('selectPeriod', () => {
  it('takes quarters of 23 where months hold 6, 9 and 8 people', () => {
    expect(selectPeriod(months(36, 6, 9, 8))).toEqual({
      level: 'quarter',
      display: 'trial-limits',
      people: months(12, 23),
    });
  });

  it.each([
    [24, 60, 'month', 'control-chart', 24],
    [19, 60, 'month', 'trial-limits', 19],
    [11, 60, 'month', 'run-chart', 11],
    [7, 60, 'month', 'points', 7],
    [48, 4, 'half-year', 'points', 8],
    [48, 2, 'year', 'points', 4],
    [48, 1, undefined, 'table', 0],
  ])('%i months of %i people: %s, %s', (length, people, level, display, periods) => {
    const choice = selectPeriod(months(length, people));
    expect([choice.level, choice.display, choice.people.length]).toEqual([level, display, periods]);
  });

  it('asks for 11 people in four of five periods, however large the others are', () => {
    expect(selectPeriod(months(20, 40, 40, 40, 40, 11)).level).toBe('month');
    expect(selectPeriod(months(20, 40, 40, 40, 40, 10)).level).toBe('month');
    expect(selectPeriod(months(20, 40, 40, 40, 10, 10)).level).toBe('quarter');
  });

  it('asks for a median of 20, whatever the order of the months', () => {
    expect(selectPeriod(months(12, 20)).level).toBe('month');
    expect(selectPeriod(months(12, 19)).level).toBe('quarter');
    expect(selectPeriod([11, 90, 12, 80, 13, 70, 14, 60, 15, 50, 16]).level).toBe('quarter');
    expect(selectPeriod([90, 12, 80, 13, 70, 14, 60, 15, 50, 16, 40]).level).toBe('month');
  });

  it('leaves out a last period that is not complete', () => {
    expect(selectPeriod(months(23, 8)).people).toEqual(months(7, 24));
  });

  it.each([[[]], [[Number.NaN]], [[40, -1]], [[2.5, 40]]])('sees no trend in %j', (monthly) => {
    expect(selectPeriod(monthly)).toEqual({ level: undefined, display: 'table', people: [] });
  });
});

describe('displayFor', () => {
  it('asks for 10, 12 and 20 points', () => {
    expect([9, 10, 11, 12, 19, 20].map(displayFor)).toEqual([
      'points',
      'run-chart',
      'run-chart',
      'trial-limits',
      'trial-limits',
      'control-chart',
    ]);
  });
});
