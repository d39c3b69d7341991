import { describe, expect, it } from 'vitest';
import { trendRows, usesBand, whiskers } from '../../src/charts/trend-rows.ts';
import { hidden, immature, nobody, ok } from './sample.ts';

const long = Array.from({ length: 8 }, (_, index) => ok(0.4 + index / 100));
const column = (marks: Parameters<typeof trendRows>[0], field: 'solid' | 'dotted' | 'band') =>
  trendRows(marks, []).map((row) => row[field]);

describe('trendRows', () => {
  it('joins mature values and breaks the line at every gap', () => {
    expect(column([ok(0.4), ok(0.5), hidden, ok(0.3), nobody, null, ok(0.2)], 'solid')).toEqual([
      0.4,
      0.5,
      null,
      0.3,
      null,
      null,
      0.2,
    ]);
  });

  it('never draws a hidden value as zero', () => {
    expect(column([hidden, nobody, null], 'solid')).toEqual([null, null, null]);
    expect(column([hidden, nobody, null], 'dotted')).toEqual([null, null, null]);
  });

  it('keeps immature values off the solid line and ties them to it by a dotted one', () => {
    const marks = [ok(0.4), ok(0.5), immature(0.6), immature(0.7)];
    expect(column(marks, 'solid')).toEqual([0.4, 0.5, null, null]);
    expect(column(marks, 'dotted')).toEqual([null, 0.5, 0.6, 0.7]);
  });

  it('leaves an immature period without a value open', () => {
    expect(column([ok(0.5), immature(null)], 'dotted')).toEqual([0.5, null]);
  });

  it('draws the intervals of a long line as a band', () => {
    const marks = [ok(0.5, 0.4, 0.6), ...long];
    expect(column(marks, 'band')[0]).toEqual([0.4, 0.6]);
  });

  it('draws no band over a short line, a lone value or an immature one', () => {
    expect(column([ok(0.4), ok(0.5)], 'band')).toEqual([null, null]);
    expect(column([...long, hidden, ok(0.5), hidden, immature(0.6)], 'band').slice(8)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('carries the values of the other groups along', () => {
    const rows = trendRows([ok(0.4), hidden], [[hidden, ok(0.2)], [immature(0.9)]]);
    expect(rows.map(({ context }) => context)).toEqual([
      [null, null],
      [0.2, null],
    ]);
  });
});

describe('whiskers', () => {
  it('shows the interval of each value of a short line', () => {
    expect(whiskers([ok(0.4, 0.3, 0.5), hidden, ok(0.2, 0.1, 0.3)])).toEqual([
      { index: 0, low: 0.3, high: 0.5, immature: false },
      { index: 2, low: 0.1, high: 0.3, immature: false },
    ]);
  });

  it('shows, beside a band, only the intervals the band leaves out', () => {
    const marks = [...long, hidden, ok(0.5, 0.4, 0.6), hidden, immature(0.6)];
    expect(whiskers(marks).map(({ index, immature: waiting }) => [index, waiting])).toEqual([
      [9, false],
      [11, true],
    ]);
  });

  it('draws none for counts, which have no interval', () => {
    expect(whiskers([ok(12, null, null), ok(14, null, null)])).toEqual([]);
  });
});

describe('usesBand', () => {
  it('begins with eight mature values', () => {
    expect(usesBand(long)).toBe(true);
    expect(usesBand([...long.slice(1), immature(0.4)])).toBe(false);
  });
});
