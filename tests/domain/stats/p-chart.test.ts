import { describe, expect, it } from 'vitest';
import { pChart } from '../../../src/domain/stats/p-chart.ts';

const of = (n: number, ...x: number[]) => x.map((numerator) => ({ numerator, denominator: n }));
const cans = of(
  50,
  12,
  15,
  8,
  10,
  4,
  7,
  16,
  9,
  14,
  10,
  5,
  6,
  17,
  12,
  22,
  8,
  10,
  5,
  13,
  11,
  20,
  18,
  24,
  15,
  9,
  12,
  7,
  13,
  9,
  6,
);

describe('pChart', () => {
  it("gives Montgomery's orange-juice cans the published centre and limits", () => {
    const chart = pChart(cans);
    if (chart.state !== 'ok') throw new Error('no chart');
    expect(chart.centre).toBeCloseTo(0.2313, 4);
    expect(chart.points[0]?.lower).toBeCloseTo(0.0524, 4);
    expect(chart.points[0]?.upper).toBeCloseTo(0.4102, 4);
    expect(chart.points.flatMap(({ value, upper }, at) => (value > upper ? [at + 1] : []))).toEqual([15, 23]);
  });

  it('draws wider limits for smaller periods', () => {
    const chart = pChart([...of(20, 8), ...of(80, 40), ...of(400, 210)]);
    if (chart.state !== 'ok') throw new Error('no chart');
    const widths = chart.points.map(({ lower, upper }) => upper - lower);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  it('freezes the limits on a baseline', () => {
    const [whole, frozen] = [pChart(cans), pChart(cans, { baselinePoints: 12 })];
    expect(frozen).toMatchObject({ centre: 116 / 600 });
    expect(whole).not.toMatchObject({ centre: 116 / 600 });
  });

  it('has no limits to speak of where all or nobody has the event', () => {
    const flat = { lower: 1, upper: 1, sigma: 0 };
    expect(pChart(of(20, 20, 20, 20))).toMatchObject({ centre: 1, points: [flat, flat, flat], dispersion: undefined });
    expect(pChart(of(20, 0, 0), { laney: true })).toMatchObject({ centre: 0, sigmaZ: undefined });
  });

  it.each([
    ['an empty period', [...cans, { numerator: 0, denominator: 0 }], 'nobody-in-denominator'],
    ['more events than people', of(5, 3, 6), 'numerator-above-denominator'],
    ['half a person', of(5, 3, 2.5), 'not-a-whole-number'],
    ['NaN', of(Number.NaN, 3, 2), 'not-a-finite-number'],
    ['one period', of(5, 3), 'too-few-observations'],
    ['no period', [], 'too-few-observations'],
  ])('says why %s makes no chart', (_, periods, reason) => {
    expect(pChart(periods)).toEqual({ state: 'undefined', reason });
  });
});
