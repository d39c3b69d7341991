import { describe, expect, it } from 'vitest';
import { columnHeight, columnWidth, endLabels, placeEndLabels } from '../../src/charts/end-labels.ts';
import { LINE_HEIGHT } from '../../src/charts/text-fit.ts';
import { hidden, immature, ok, study, trendBody } from './sample.ts';

const frame = {
  width: 600,
  height: 300,
  left: 40,
  top: 20,
  bottom: 220,
  labelTop: 230,
  periodsRight: 400,
  plotRight: 440,
  step: 30,
  max: 1,
};
const textsOf = (...input: Parameters<typeof endLabels>) => endLabels(...input).map(({ lines }) => lines.join(' '));

describe('endLabels', () => {
  it('names our line with its last value, then the studies by letter', () => {
    const marks = [ok(0.4), ok(0.46)];
    const labels = endLabels(trendBody(marks, { benchmarks: [study('drawn', 0.52, 'Hillside 2019')] }), marks, 'Ours');
    expect(labels.map(({ tone, letter, lines }) => [tone, letter, lines])).toEqual([
      ['ours', '', ['Ours 46%']],
      ['drawn', 'A', ['Hillside 2019, 52%']],
    ]);
  });

  it('says which period the value is of where it is not the last one', () => {
    const marks = [ok(0.4), ok(0.46), immature(0.6)];
    expect(textsOf(trendBody(marks), marks, 'Ours')).toEqual(['Ours 46%, Q2 2023']);
  });

  it('has no label for a line of which nothing is shown', () => {
    expect(endLabels(trendBody([hidden]), [hidden], 'Ours')).toEqual([]);
  });

  it('speaks in the unit of the chart', () => {
    const marks = [ok(9, 7, 12)];
    expect(textsOf(trendBody(marks, { unit: 'days' }), marks, 'Ours')).toEqual(['Ours 9 days']);
  });

  it('wraps long names', () => {
    const long = study('beside', 0.47, 'Post-overdose quick response team of the north shore 2018');
    expect(endLabels(trendBody([], { benchmarks: [long] }), [], '')[0]?.lines.length).toBeGreaterThan(2);
  });
});

describe('columnWidth', () => {
  it('is nothing without labels and that of the widest line with them', () => {
    const marks = [ok(0.4)];
    expect(columnWidth([])).toBe(0);
    expect(columnWidth(endLabels(trendBody(marks), marks, 'Our program in the county'))).toBeGreaterThan(
      columnWidth(endLabels(trendBody(marks), marks, 'Ours')),
    );
  });
});

describe('placeEndLabels', () => {
  const benchmarks = [study('drawn', 0.5), study('drawn', 0.51), study('beside', 0.52)];
  const labels = endLabels(trendBody([ok(0.5)], { benchmarks }), [ok(0.5)], 'Ours');

  it('keeps labels of nearly equal values apart', () => {
    const centers = placeEndLabels(labels, frame).map(({ center }) => center);
    const sorted = centers.toSorted((one, other) => one - other);
    const distances = sorted.slice(1).map((center, index) => center - (sorted[index] ?? 0));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(LINE_HEIGHT);
  });

  it('remembers where the value stands', () => {
    expect(placeEndLabels(labels, frame)[0]?.target).toBe(120);
  });

  it('needs a plot of the height of all labels', () => {
    expect(columnHeight(labels)).toBe(4 * LINE_HEIGHT + 3 * 6 - LINE_HEIGHT);
  });
});
