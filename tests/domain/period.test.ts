import { describe, expect, it } from 'vitest';
import { periodById, periodsBetween } from '../../src/domain/period.ts';

describe('periodById', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2025', '2025-01-01', '2025-12-31'],
  ])('%s runs from %s to %s', (id, start, end) => {
    expect(periodById(id)).toEqual({ id, start, end });
  });

  it.each(['all', 'undated', '2025-13', '2025-Q5', '2025-00', ''])('"%s" is no period', (id) => {
    expect(periodById(id)).toBeUndefined();
  });
});

describe('periodsBetween', () => {
  it('names every period, also over the turn of a year', () => {
    expect(periodsBetween('2024-11', '2025-02').map(({ id }) => id)).toEqual([
      '2024-11',
      '2024-12',
      '2025-01',
      '2025-02',
    ]);
    expect(periodsBetween('2024-Q3', '2025-Q1').map(({ id }) => id)).toEqual(['2024-Q3', '2024-Q4', '2025-Q1']);
    expect(periodsBetween('2024-H2', '2025-H1').map(({ id }) => id)).toEqual(['2024-H2', '2025-H1']);
  });

  it('is one period when both ends are the same and none when they are turned round', () => {
    expect(periodsBetween('2025', '2025')).toHaveLength(1);
    expect(periodsBetween('2025', '2024')).toHaveLength(0);
  });

  it('refuses two grains', () => {
    expect(() => periodsBetween('2024', '2025-Q1')).toThrow('not periods of one grain');
  });
});
