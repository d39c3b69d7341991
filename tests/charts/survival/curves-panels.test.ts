import { describe, expect, it } from 'vitest';
import { curvePanels } from '../../../src/charts/survival/curves-panels.ts';
import type { CurvesBody } from '../../../src/report/figure.ts';
import { curves } from './curves-sample.ts';

const of = (count: number): CurvesBody => ({
  ...curves,
  curves: Array.from({ length: count }, (_, index) => ({ name: `${index}`, points: [], atRisk: [] })),
});

describe('the plots of curves', () => {
  it.each([
    { count: 1, width: 1000, columns: 1 },
    { count: 2, width: 1000, columns: 2 },
    { count: 5, width: 1000, columns: 3 },
    { count: 5, width: 330, columns: 1 },
  ])('of $count groups stand in $columns columns on $width pixels', ({ count, width, columns }) => {
    const plan = curvePanels(of(count), width);
    expect(plan).toMatchObject({ columns, curves: { length: count } });
    expect(plan.width * columns).toBeLessThanOrEqual(width);
  });

  it('are one even without a curve, for the windows', () => {
    expect(curvePanels(of(0), 500).curves).toEqual([0]);
  });
});
