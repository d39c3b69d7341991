import { describe, expect, it } from 'vitest';
import { xmrChart } from '../../../src/domain/stats/xmr-chart.ts';

describe('xmrChart', () => {
  it('gives 3, 5, 4, 6, 2 the centre 4 and limits -1.985 and 9.985', () => {
    const chart = xmrChart([3, 5, 4, 6, 2]);
    expect(chart).toMatchObject({ state: 'ok', centre: 4, meanMovingRange: 2.25, sigmaZ: undefined });
    expect(chart.state === 'ok' && chart.points[0]).toMatchObject({
      lower: expect.closeTo(-1.985, 9),
      upper: expect.closeTo(9.985, 9),
      sigma: expect.closeTo(1.995, 9),
    });
  });

  it('takes centre and range from the baseline alone', () => {
    expect(xmrChart([3, 5, 4, 6, 2, 90, 80], { baselinePoints: 5 })).toMatchObject({
      centre: 4,
      meanMovingRange: 2.25,
    });
  });

  it('narrows the limits when one wild jump is screened', () => {
    const values = [8, 9, 8, 9, 8, 9, 30, 29, 30, 29, 30, 29];
    expect(xmrChart(values, { screened: true })).toMatchObject({ meanMovingRange: expect.closeTo(1, 12) });
  });

  it('puts a constant series on its centre line exactly', () => {
    const point = { value: 7.3, lower: 7.3, upper: 7.3, sigma: 0 };
    expect(xmrChart([7.3, 7.3, 7.3])).toMatchObject({ centre: 7.3, points: [point, point, point] });
  });

  it.each([
    [[1, Number.NaN, 3], 'not-a-finite-number'],
    [[1, Infinity], 'not-a-finite-number'],
    [[4], 'too-few-observations'],
    [[], 'too-few-observations'],
  ])('says why %j make no chart', (values, reason) => {
    expect(xmrChart(values)).toEqual({ state: 'undefined', reason });
  });
});
