import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/units.ts';
import {
  counted,
  countText,
  dateText,
  daysText,
  percent,
  percentRange,
  periodText,
  pointsText,
} from '../../src/report/numbers.ts';

describe('percent', () => {
  it.each([
    [0.5, 40, '50%'],
    [0.5049, 199, '50%'],
    [0.5049, 200, '50.5%'],
    [0, 40, '0%'],
    [1, 40, '100%'],
    [0.002, 40, '<1%'],
    [0.998, 40, '>99%'],
    [0.0004, 5000, '<0.1%'],
    [0.9998, 5000, '>99.9%'],
  ])('prints %d of %d people as %s', (value, denominator, text) => {
    expect(percent(value, denominator)).toBe(text);
  });

  it('prints an interval with the same precision as its point', () => {
    expect(percentRange(0.412, 0.509, 150)).toBe('41–51%');
    expect(percentRange(0.412, 0.509, 1500)).toBe('41.2–50.9%');
  });
});

describe('a difference of two shares', () => {
  it.each([
    [0.15, 0.02, 0.28, '+15 points (+2 to +28)'],
    [0.01, -0.15, 0.18, '+1 point (−15 to +18)'],
    [-0.0101, -0.1, 0.1, '−1 point (−10 to +10)'],
    [0.001, -0.02, 0.03, '0 points (−2 to +3)'],
  ])('of %d is told in points', (value, low, high, text) => {
    expect(pointsText(value, low, high)).toBe(text);
  });
});

describe('counts, days and dates', () => {
  it('separates thousands and knows one from many', () => {
    expect(countText(1204)).toBe('1,204');
    expect(counted(1, 'person', 'people')).toBe('1 person');
    expect(counted(0, 'person', 'people')).toBe('0 people');
  });

  it('keeps the half of a median between two days', () => {
    expect(daysText(1)).toBe('1 day');
    expect(daysText(8.5)).toBe('8.5 days');
  });

  it.each([
    ['2025-03', 'Mar 2025'],
    ['2025-Q1', 'Q1 2025'],
    ['2025-H2', 'Jul–Dec 2025'],
    ['2025', '2025'],
    ['all', 'All dates'],
    ['undated', 'No date'],
  ])('names the period %s "%s"', (id, text) => {
    expect(periodText(id)).toBe(text);
  });

  it('writes a date the way the county reads it', () => {
    expect(dateText(isoDate('2025-03-08'))).toBe('Mar 8, 2025');
  });
});
