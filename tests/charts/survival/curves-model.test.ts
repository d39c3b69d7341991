import { describe, expect, it } from 'vitest';
import { curvesModel, lastDayOf } from '../../../src/charts/survival/curves-model.ts';
import { xOfDay, yOfShare } from '../../../src/charts/survival/day-frame.ts';
import type { CurvesBody } from '../../../src/report/figure.ts';
import { curves } from './curves-sample.ts';

const model = (body: CurvesBody = curves, width = 600) => curvesModel({ body, curve: 0, width, plotHeight: 200 });

describe('a plot of curves', () => {
  it('draws each point at its day and share', () => {
    const { frame, points } = model();
    expect(points).toEqual([
      { x: frame.left, y: frame.top },
      { x: xOfDay(frame, 90), y: yOfShare(frame, 0.6) },
      { x: xOfDay(frame, 180), y: yOfShare(frame, 0.4) },
    ]);
  });

  it('sets studies of one window side by side, right of our own value', () => {
    const { frame, studies, windows } = model();
    const [first, second] = studies.map(({ x }) => x);
    expect(windows[0]?.x).toBe(xOfDay(frame, 90));
    expect([first, second]).toEqual([xOfDay(frame, 90) + 13, xOfDay(frame, 90) + 26]);
    expect(studies.map(({ key, grade }) => [key, grade])).toEqual([
      ['A', 'drawn'],
      ['B', 'beside'],
    ]);
  });

  it('tells the number at risk under the ticks, and a dash where it is not told', () => {
    expect(model().atRisk.map(({ text }) => text)).toEqual(['100', '55', '–']);
  });

  it('reads every point, with the window of its day, and every study', () => {
    const texts = model().readings.map(({ text }) => text);
    expect(texts).toHaveLength(5);
    expect(texts[1]).toMatch(/^60% .50–70%. still there after 90 days\. Fixed window of 90 days/);
    expect(texts[2]).toMatch(/^A Study 0\.5: 50%/);
  });

  it('reads a window on whose day the curve has no point', () => {
    const short = { ...curves, curves: curves.curves.map((one) => ({ ...one, points: one.points.slice(0, 1) })) };
    expect(model(short).readings.map(({ key }) => key)).toContain('window-90');
  });

  it('draws a staircase where every change is a point, and the other groups behind', () => {
    const exact: CurvesBody = { ...curves, isExact: true, curves: [...curves.curves, ...curves.curves] };
    const { line, points, context } = model(exact);
    expect(line).toMatch(/^M[\d. ]+H[\d.]+V[\d.]+H[\d.]+V[\d.]+$/);
    expect(points).toEqual([]);
    expect(context).toHaveLength(1);
  });

  it('reaches to the last day of any mark, and shows a month even of nothing', () => {
    expect(lastDayOf(curves)).toBe(180);
    expect(lastDayOf({ ...curves, curves: [], windows: [], benchmarks: [] })).toBe(30);
  });

  it.each([240, 360, 1000])('keeps every mark inside a width of %s', (width) => {
    const { frame, points, studies, ticks } = model(curves, width);
    for (const { x } of [...points, ...studies, ...ticks]) {
      expect(x).toBeGreaterThanOrEqual(frame.left);
      expect(x).toBeLessThan(width);
    }
  });
});
