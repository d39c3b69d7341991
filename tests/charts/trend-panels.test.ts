import { describe, expect, it } from 'vitest';
import { panelPlan } from '../../src/charts/trend-panels.ts';
import { ok, trendBody } from './sample.ts';

const split = (count: number) =>
  trendBody([ok(0.4)], {
    series: Array.from({ length: count }, (_, index) => ({ name: `Group ${index}`, marks: [ok(0.4)] })),
  });

describe('panelPlan', () => {
  it('draws a single line as one plot, with names on it where it is wide', () => {
    expect(panelPlan(trendBody([ok(0.4)]), 1000)).toMatchObject({ series: [0], columns: 1, width: 1000, direct: true });
    expect(panelPlan(trendBody([ok(0.4)]), 320)).toMatchObject({ width: 320, direct: false });
  });

  it('never makes a plot too low to read', () => {
    expect(panelPlan(trendBody([ok(0.4)]), 240).plotHeight).toBeGreaterThanOrEqual(200);
    expect(panelPlan(split(2), 240).plotHeight).toBeGreaterThanOrEqual(150);
  });

  it.each([
    [1100, 3],
    [700, 2],
    [320, 1],
  ])('puts the plots of three groups into a chart %d pixels wide in %d columns', (width, columns) => {
    const plan = panelPlan(split(3), width);
    expect(plan.columns).toBe(columns);
    expect(plan.width * columns).toBeLessThanOrEqual(width);
  });

  it('uses no more columns than groups', () => {
    expect(panelPlan(split(2), 1100).columns).toBe(2);
  });

  it('draws at most six groups and counts the rest', () => {
    expect(panelPlan(split(8), 1100)).toMatchObject({ series: [0, 1, 2, 3, 4, 5], tableOnly: 2 });
  });

  it('has nothing to plot without a line', () => {
    expect(panelPlan(split(0), 1100).series).toEqual([]);
  });
});
