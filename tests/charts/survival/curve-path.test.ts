import { describe, expect, it } from 'vitest';
import { bandPath, linePath } from '../../../src/charts/survival/curve-path.ts';
import type { DayFrame } from '../../../src/charts/survival/day-frame.ts';

/** One pixel a day, one pixel a percent. */
const frame: DayFrame = { width: 120, height: 120, left: 0, right: 100, top: 0, bottom: 100, lastDay: 100 };
const points = [
  { day: 0, value: 1 },
  { day: 50, value: 0.4 },
];

describe('the line of a curve', () => {
  it('goes straight from one known day to the next', () => {
    expect(linePath(frame, points, false)).toBe('M0 0L50 60');
  });

  it('stands still until the next change where every change is known', () => {
    expect(linePath(frame, points, true)).toBe('M0 0H50V60');
  });
});

describe('the band of a curve', () => {
  const limits = [
    { day: 0, low: null, high: null },
    { day: 30, low: 0.6, high: 0.9 },
    { day: 60, low: 0.5, high: 0.8 },
  ];

  it('goes along the upper limits and back along the lower ones, only where there are limits', () => {
    expect(bandPath(frame, limits, false)).toBe('M30 10L60 20L60 50L30 40Z');
    expect(bandPath(frame, limits, true)).toBe('M30 10H60V20L60 50L60 40L30 40Z');
  });

  it('is nothing of a single point', () => {
    expect(bandPath(frame, limits.slice(0, 2), false)).toBe('');
  });
});
