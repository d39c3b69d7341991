import { describe, expect, it } from 'vitest';
import { gridDays } from '../../../src/data/cohort/grid-days.ts';

describe('the days of a published curve', () => {
  it.each([
    { last: 0, days: [0] },
    { last: 29, days: [0] },
    { last: 95, days: [0, 30, 60, 90] },
  ])('end by day $last', ({ last, days }) => {
    expect(gridDays(last)).toEqual(days);
  });

  it('hold every usual window, and a full year in place of day 360', () => {
    const days = gridDays(731);
    expect(days).toEqual(expect.arrayContaining([30, 60, 90, 180, 365, 395, 730]));
    expect(days).not.toContain(360);
    expect(new Set(days).size).toBe(days.length);
  });
});
