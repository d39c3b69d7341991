import { describe, expect, it } from 'vitest';
import { type RareEventChart, tChart } from '../../../src/domain/stats/t-chart.ts';

describe('days between rare events', () => {
  it('have their limits from an individuals chart of the transformed days', () => {
    // y = 1, 2, 3: mean 2, mean moving range 1, limits 2 -+ 2.66; back by the power 3.6: 12.126, 0 and 4.66^3.6.
    const chart = tChart([1, 2 ** 3.6, 3 ** 3.6]);
    if (chart.state !== 'ok') throw new Error(chart.reason);
    expect(chart.centre).toBeCloseTo(12.1257, 4);
    expect(chart.points[0]?.lower).toBe(0);
    expect(chart.points[0]?.upper).toBeCloseTo(Math.exp(3.6 * Math.log(4.66)), 8);
  });

  it('signal a wait much longer than the others, and a run of long waits', () => {
    const usual = [20, 25, 18, 22, 30, 21, 19, 24, 26, 20];
    const outside = tChart([...usual, 400]);
    expect(outside.state === 'ok' && outside.signals.at(-1)?.outside).toBe(true);
    const run = tChart([...usual, 60, 55, 58, 62, 57, 61, 59], { baselinePoints: 10 });
    expect(run.state === 'ok' && run.signals.at(-1)?.shift).toBe(true);
  });

  it('do not mark two events of one day where the lower limit is less than a day', () => {
    const chart = tChart([20, 3, 41, 8, 1, 30, 12, 2, 25, 9, 17, 0]);
    expect(chart.state === 'ok' && chart.signals.at(-1)?.outside).toBe(false);
  });

  it('take events on one day as 0 days apart, and refuse dates out of order', () => {
    expect(tChart([0, 5, 10]).state).toBe('ok');
    expect(tChart([5, -1, 3])).toEqual({ state: 'undefined', reason: 'dates-out-of-order' });
    expect(tChart([5])).toEqual({ state: 'undefined', reason: 'too-few-observations' });
  });

  it('have the limits that R gives by the formula of qicharts2, of all waits and of a baseline', () => {
    // R 4.2.2: z <- d^(1/3.6); a <- mean(abs(diff(z))); c(mean(z), mean(z) - 2.66 * a, mean(z) + 2.66 * a)^3.6
    // The lower ones, 0.0000013 and 0.04 days, are none: days are whole.
    const waits = [11, 7, 15, 12, 4, 13, 3, 31, 29, 3, 5, 1, 24, 1, 47, 13, 1, 5, 43, 61, 66, 22, 3, 2];
    expect(linesOf(tChart(waits))).toEqual([11.0273600371, 0, 130.853289358].map(near));
    const baseline = tChart(waits, { baselinePoints: 12 });
    expect(linesOf(baseline)).toEqual([8.4507183733086, 0, 66.4719445822042].map(near));
  });
});

function linesOf(chart: RareEventChart): readonly unknown[] {
  return chart.state === 'ok' ? [chart.centre, chart.points[0]?.lower, chart.points[0]?.upper] : [];
}

const near = (value: number) => expect.closeTo(value, 8);
