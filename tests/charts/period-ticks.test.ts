import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodTicks, tickHeight } from '../../src/charts/period-ticks.ts';
import { LINE_HEIGHT, textWidth } from '../../src/charts/text-fit.ts';
import { quarters } from './sample.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const months = (first: number, count: number) =>
  Array.from({ length: count }, (_, step) => {
    const month = first - 1 + step;
    const year = 2023 + Math.floor(month / 12);
    return { id: `${year}-${String((month % 12) + 1).padStart(2, '0')}`, label: `${MONTHS[month % 12]} ${year}` };
  });
const written = (...input: Parameters<typeof periodTicks>) => periodTicks(...input).map(({ lines }) => lines.join(' '));

describe('periodTicks', () => {
  it('labels every period where there is room, and a year only where it begins', () => {
    expect(written(quarters(6), 100)).toEqual(['Q1 2023', 'Q2', 'Q3', 'Q4', 'Q1 2024', 'Q2']);
  });

  it('labels every third month at the turn of the quarter where months are narrow', () => {
    expect(written(months(1, 14), 20)).toEqual(['Jan 2023', 'Apr', 'Jul', 'Oct', 'Jan 2024']);
  });

  it('keeps to the calendar when the data begin in the middle of a quarter', () => {
    expect(periodTicks(months(3, 8), 20)).toEqual([
      { index: 1, lines: ['Apr', '2023'] },
      { index: 4, lines: ['Jul'] },
      { index: 7, lines: ['Oct'] },
    ]);
  });

  it('labels only Januaries where months are very narrow', () => {
    expect(written(months(1, 30), 5)).toEqual(['Jan 2023', 'Jan 2024', 'Jan 2025']);
  });

  it('labels the first period where no round one is in sight', () => {
    expect(written(months(2, 3), 2)).toEqual(['Feb 2023']);
  });

  it('writes plain years on one line', () => {
    const years = [2021, 2022, 2023].map((year) => ({ id: `${year}`, label: `${year}` }));
    expect(written(years, 80)).toEqual(['2021', '2022', '2023']);
  });

  it('leaves every other half-year unlabelled where they are narrow', () => {
    const halves = ['2023-H1', '2023-H2', '2024-H1', '2024-H2'].map((id) => ({
      id,
      label: `${id.endsWith('1') ? 'Jan–Jun' : 'Jul–Dec'} ${id.slice(0, 4)}`,
    }));
    expect(written(halves, 40)).toEqual(['Jan–Jun 2023', 'Jan–Jun 2024']);
  });

  it('labels a period that is no calendar period', () => {
    expect(written([{ id: 'all', label: 'All dates' }], 300)).toEqual(['All dates']);
  });

  it('never lets two labels touch', () => {
    const cases = fc.tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 80 }),
    );
    fc.assert(
      fc.property(cases, ([first, count, step]) => {
        const ticks = periodTicks(months(first, count), step);
        ticks.slice(1).forEach(({ index, lines }, before) => {
          const previous = ticks[before];
          const halves = [...lines, ...(previous?.lines ?? [])].map((line) => textWidth(line) / 2);
          expect((index - (previous?.index ?? 0)) * step).toBeGreaterThan(2 * Math.max(...halves));
        });
      }),
    );
  });

  it('has nothing to label without periods', () => {
    expect(periodTicks([], 20)).toEqual([]);
  });
});

describe('tickHeight', () => {
  it('is one line for years and two for months with their year', () => {
    expect(tickHeight([{ index: 0, lines: ['2021'] }])).toBe(LINE_HEIGHT);
    expect(tickHeight(periodTicks(months(1, 3), 80))).toBe(2 * LINE_HEIGHT);
    expect(tickHeight([])).toBe(0);
  });
});
