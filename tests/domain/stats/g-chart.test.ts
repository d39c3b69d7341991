import { describe, expect, it } from 'vitest';
import { gChart } from '../../../src/domain/stats/g-chart.ts';

describe('cases between rare events', () => {
  it('have limits of the geometric distribution and its median as centre', () => {
    const chart = gChart([2, 4, 6]);
    if (chart.state !== 'ok') throw new Error(chart.reason);
    expect(chart.centre).toBeCloseTo(4 * Math.LN2, 10);
    expect(chart.points[0]).toMatchObject({ value: 2, lower: 0 });
    expect(chart.points[0]?.upper).toBeCloseTo(4 + 3 * Math.sqrt(20), 10);
  });

  it('signal many more cases than usual without an event', () => {
    const chart = gChart([3, 5, 2, 4, 6, 3, 4, 60], { baselinePoints: 7 });
    expect(chart.state === 'ok' && chart.signals.map(({ outside }) => outside)).toEqual([
      ...Array.from({ length: 7 }, () => false),
      true,
    ]);
  });

  it('are whole numbers from 0, and at least two', () => {
    expect(gChart([3, -1, 2])).toEqual({ state: 'undefined', reason: 'negative-count' });
    expect(gChart([3])).toEqual({ state: 'undefined', reason: 'too-few-observations' });
  });

  it('have the limits that R gives by the formula of qicharts2', () => {
    // R 4.2.2: m <- mean(g); s <- sqrt(m * (m + 1)); c(log(2) * m, max(0, m - 3 * s), m + 3 * s)
    const chart = gChart([4, 7, 46, 4, 63, 26, 11, 14, 14, 70, 3, 7, 13, 7, 51, 5, 7, 25, 26, 5, 20, 16, 1, 16]);
    if (chart.state !== 'ok') throw new Error(chart.reason);
    expect([chart.centre, chart.points[0]?.lower, chart.points[0]?.upper]).toEqual([
      expect.closeTo(13.3142020933, 8),
      0,
      expect.closeTo(78.3143027865, 8),
    ]);
  });
});
