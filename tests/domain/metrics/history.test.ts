import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../src/domain/metrics/catalogue.ts';
import { defineMetric } from '../../../src/domain/metrics/define-metric.ts';
import { historyLines } from '../../../src/domain/metrics/history.ts';
import { isoDate } from '../../../src/domain/units.ts';

function lines(first: string, asOf: string, metrics = METRICS) {
  return historyLines({ firstDate: isoDate(first), asOf: isoDate(asOf) }, metrics).map(
    ({ kind, length, isPossible, date }) => `${kind} ${length}: ${isPossible ? 'yes' : 'not before'} ${date}`,
  );
}

describe('what a history can say', () => {
  it('of half a year: short windows, no year, no season, no control limits', () => {
    expect(lines('2025-01-01', '2025-06-30')).toEqual([
      'window 14: yes 2025-06-16',
      'window 30: yes 2025-05-31',
      'window 31: yes 2025-05-30',
      'window 34: yes 2025-05-27',
      'window 60: yes 2025-05-01',
      'window 90: yes 2025-04-01',
      'window 180: yes 2025-01-01',
      'window 365: not before 2026-01-01',
      'look-back 60: yes 2025-03-02',
      'look-back 365: not before 2026-01-01',
      'season 15: not before 2026-04-01',
      'season 39: not before 2028-04-01',
      'control-chart 12: not before 2026-01-01',
      'control-chart 20: not before 2026-09-01',
    ]);
  });

  it('turns on the very day: 180 days are not yet over a day earlier', () => {
    expect(lines('2025-01-01', '2025-06-29')[6]).toBe('window 180: not before 2025-06-30');
    expect(lines('2024-01-01', '2024-12-31').at(-2)).toBe('control-chart 12: not before 2025-01-01');
    expect(lines('2024-01-01', '2025-01-01').at(-2)).toBe('control-chart 12: yes 2025-01-01');
  });

  it('counts whole months from the first one that is whole', () => {
    expect(lines('2024-01-15', '2026-06-30').at(-2)).toBe('control-chart 12: yes 2025-02-01');
  });

  it('waits for the records where the definition does, and asks only for the windows at hand', () => {
    const entry = METRICS.filter(({ id }) => id === 'treatment-entry-30d').map((one) =>
      defineMetric(one, { lagDays: 45 }),
    );
    expect(lines('2025-01-01', '2025-06-30', entry)[0]).toBe('window 75: yes 2025-04-16');
  });
});
