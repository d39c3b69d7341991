import { describe, expect, it } from 'vitest';
import { type DayFrame, dayTicks } from '../../../src/charts/survival/day-frame.ts';

const frame = (lastDay: number, right: number): DayFrame => ({
  width: right + 20,
  height: 300,
  left: 40,
  right,
  top: 10,
  bottom: 250,
  lastDay,
});

describe('the ticks of the days', () => {
  it.each([
    { lastDay: 180, right: 600, days: [0, 30, 60, 90, 120, 180] },
    { lastDay: 730, right: 300, days: [0, 90, 180, 365, 545, 730] },
  ])('of $lastDay days on $right pixels are $days', ({ lastDay, right, days }) => {
    expect(dayTicks(frame(lastDay, right)).map(({ day }) => day)).toEqual(days);
  });

  it('stand further apart where wide numbers stand under them', () => {
    expect(dayTicks(frame(180, 300), 60).length).toBeLessThan(dayTicks(frame(180, 300)).length);
  });
});
