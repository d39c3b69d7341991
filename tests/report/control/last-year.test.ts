import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/units.ts';
import type { ChartedPoint } from '../../../src/report/control/charted-point.ts';
import { lastYearNote, seasonNote } from '../../../src/report/control/last-year.ts';
import { pointsOf } from '../../../src/report/control/series-points.ts';
import { metric } from '../results.ts';
import { series } from './control-sample.ts';

const SHARE = metric('treatment-entry-30d');

/** Quarters from the first of 2022 on, each so many of 100. */
function quarters(numerators: readonly number[]): readonly ChartedPoint[] {
  return numerators.map((numerator, at) => ({
    id: `${2022 + Math.floor(at / 4)}-Q${(at % 4) + 1}`,
    start: isoDate('2022-01-01'),
    end: isoDate('2022-03-31'),
    value: numerator / 100,
    numerator,
    denominator: 100,
  }));
}

describe('the same quarter of the year before', () => {
  it('is set against the latest complete one, its months added up', () => {
    // Q4 2023 and Q4 2024: 150 and 180 of 300; the two months of 2025 make no quarter.
    const months = Array.from({ length: 26 }, (_, at) => (at >= 21 ? 60 : 50));
    expect(lastYearNote(pointsOf(series(months)), SHARE)).toBe(
      'Q4 2024 against Q4 2023, months added up: +10 points (+2 to +18); more than chance would explain.',
    );
  });

  it('is not looked for in a quarter with a missing month, nor for days and counts', () => {
    const months = [...Array.from({ length: 22 }, () => 50), null, 50];
    expect(lastYearNote(pointsOf(series(months)), SHARE)).toMatch(/^Q3 2024 against Q3 2023/);
    expect(lastYearNote(quarters([50, 50, 50, 50, 50]), metric('time-to-entry'))).toBeNull();
  });

  it('is taken as it is where the chart is by quarter', () => {
    expect(lastYearNote(quarters([50, 40, 40, 40, 50]), SHARE)).toBe(
      'Q1 2023 against Q1 2022: 0 points (−14 to +14); not clearly different.',
    );
  });
});

describe('a season', () => {
  const year = [30, 50, 45, 28];

  it('is claimed only of three complete years, with what is highest and lowest', () => {
    expect(seasonNote(quarters([...year, ...year, ...year.slice(0, 3)]), SHARE)).toBeNull();
    expect(seasonNote(quarters([...year, ...[33, 52, 44, 30], ...[31, 49, 47, 29]]), SHARE)).toMatch(
      /^The quarters of the year differ by more than chance, with the trend allowed for \(p < 0\.001\): Q2 is the highest, Q4 the lowest\.$/,
    );
  });

  it('is denied of quarters that differ as chance would have them', () => {
    expect(seasonNote(quarters([40, 44, 41, 39, 42, 40, 43, 41, 40, 42, 41, 44]), SHARE)).toMatch(
      /^No season can be told from chance/,
    );
  });
});
