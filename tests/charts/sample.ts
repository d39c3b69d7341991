import type { ChartWords } from '../../src/charts/words.ts';
import type { BenchmarkMark, Mark, TrendBody } from '../../src/report/figure.ts';

export function ok(value: number, low: number | null = value - 0.1, high: number | null = value + 0.1): Mark {
  return { state: 'ok', value, low, high, label: `value ${value}` };
}

export function immature(value: number | null): Mark {
  const low = value === null ? null : value - 0.2;
  const high = value === null ? null : value + 0.2;
  return { state: 'immature', value, low, high, label: '12 pending' };
}

export const hidden: Mark = { state: 'suppressed', reason: 'small-denominator', label: 'Hidden: too few people.' };
export const nobody: Mark = { state: 'undefined', reason: 'nobody-in-denominator', label: 'Nobody to count.' };

export function study(grade: BenchmarkMark['grade'], value: number, label = `Study ${value}`): BenchmarkMark {
  return {
    resultId: label,
    grade,
    label,
    value,
    low: value - 0.1,
    high: value + 0.1,
    note: 'Same window.',
    citation: 'Journal 1:2.',
  };
}

/** Quarters from Q1 2023, one a mark. */
export function quarters(count: number): TrendBody['periods'] {
  return Array.from({ length: count }, (_, index) => {
    const year = 2023 + Math.floor(index / 4);
    return { id: `${year}-Q${(index % 4) + 1}`, label: `Q${(index % 4) + 1} ${year}` };
  });
}

export function trendBody(marks: readonly (Mark | null)[], more: Partial<TrendBody> = {}): TrendBody {
  return {
    kind: 'trend',
    unit: 'proportion',
    periods: quarters(marks.length),
    series: [{ name: 'All', marks }],
    benchmarks: [],
    events: [],
    ...more,
  };
}

export const words: ChartWords = {
  ours: 'Our program',
  interval: '95% interval',
  immature: 'not complete',
  suppressed: 'hidden',
  undefined: 'no number',
  otherGroups: 'other groups',
  reader: 'Read the chart',
  readHint: 'Point at the chart.',
  onlyPeriod: (period) => `Only ${period}`,
  nothingShown: 'Nothing can be shown.',
  groupHidden: 'Hidden throughout.',
  noRow: (period) => `${period}: no rows.`,
  event: (label) => `Event: ${label}.`,
  eventInKey: (label, period) => `${period}: ${label}`,
  moreGroups: (count) => `${count} more`,
  cascadePeople: 'People',
  cascadeOfPrevious: 'Of the step before',
  cascadeOfFirst: 'Of all met',
};
