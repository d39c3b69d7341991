import { describe, expect, it } from 'vitest';
import { runChart, runLengths, runLimits } from '../../../src/domain/stats/run-chart.ts';

describe('runChart', () => {
  it('signals a run that is too long', () => {
    const shifted = [1, 2, 1, 2, 1, 5, 6, 7, 5, 6, 7, 8, 6, 5, 6, 1, 2, 1, 2, 1, 2];
    expect(runChart(shifted)).toMatchObject({
      median: 2,
      useful: 16,
      runs: { longestRun: 10, longestRunMax: 7 },
      signal: true,
    });
  });

  it('signals too few crossings where no run is too long', () => {
    const slow = [1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9];
    expect(runChart(slow)).toMatchObject({
      runs: { longestRun: 6, longestRunMax: 8, crossings: 3, crossingsMin: 8 },
      signal: true,
    });
  });

  it('finds nothing in values that go up and down', () => {
    const restless = Array.from({ length: 24 }, (_, index) => index % 2);
    expect(runChart(restless)).toMatchObject({ runs: { longestRun: 1, crossings: 23 }, signal: false });
  });

  it('passes over points on the median', () => {
    expect(runChart([5, 4, 5, 5, 3, 6, 5, 7])).toMatchObject({
      median: 5,
      useful: 4,
      runs: { longestRun: 2, crossings: 1 },
    });
  });

  it('has no runs where all points lie on the median', () => {
    expect(runChart([3, 3, 3])).toEqual({ state: 'ok', median: 3, useful: 0, runs: undefined, signal: false });
  });

  it.each([
    [[], 'nobody-in-denominator'],
    [[1, Number.NaN], 'not-a-finite-number'],
    [[1, Infinity], 'not-a-finite-number'],
  ])('says why %j make no chart', (values, reason) => {
    expect(runChart(values)).toEqual({ state: 'undefined', reason });
  });
});

describe('runLimits', () => {
  it.each([
    [10, 6, 2],
    [16, 7, 4],
    [24, 8, 8],
    [60, 9, 23],
  ])('of %i points: a run up to %i, %i crossings or more', (n, longestRunMax, crossingsMin) => {
    expect(runLimits(n)).toEqual({ longestRunMax, crossingsMin });
  });
});

describe('runLengths', () => {
  it('measures stretches of equal items', () => {
    expect(runLengths([1, 1, -1, 1, 1, 1])).toEqual([2, 1, 3]);
    expect(runLengths([])).toEqual([]);
  });
});
