import { describe, expect, it } from 'vitest';
import { cChart, uChart } from '../../../src/domain/stats/u-chart.ts';

const per = (time: number, ...events: number[]) => events.map((own) => ({ events: own, time }));

describe('uChart', () => {
  it('gives 4, 9 and 5 events in one unit each the centre 6 and limits 0 and 13.35', () => {
    const point = { lower: 0, upper: expect.closeTo(13.348, 3) };
    expect(uChart(per(1, 4, 9, 5))).toMatchObject({ centre: 6, points: [point, point, point] });
  });

  it('does not depend on the unit of time', () => {
    const [years, months] = [uChart(per(1, 4, 9, 5)), uChart(per(12, 4, 9, 5))];
    if (years.state !== 'ok' || months.state !== 'ok') throw new Error('no chart');
    expect(months.centre).toBeCloseTo(years.centre / 12, 12);
    expect(months.dispersion?.ratio).toBeCloseTo(years.dispersion?.ratio ?? Number.NaN, 12);
  });

  it('sees more variation than chance gives', () => {
    const chart = uChart(per(1, 100, 180, 90, 170, 110, 190));
    expect(chart.state === 'ok' && chart.dispersion).toMatchObject({ ratio: expect.closeTo(10000 / 140 / 5, 9) });
    const laney = uChart(per(1, 100, 180, 90, 170, 110, 190), { laney: true });
    expect(laney.state === 'ok' && laney.sigmaZ).toBeGreaterThan(1);
  });

  it.each([
    ['no time', per(0, 3, 4), 'no-time-at-risk'],
    ['negative time', per(-1, 3, 4), 'no-time-at-risk'],
    ['endless time', per(Infinity, 3, 4), 'not-a-finite-number'],
    ['half an event', per(1, 3, 4.5), 'not-a-whole-number'],
    ['negative events', per(1, 3, -4), 'negative-count'],
    ['one period', per(1, 3), 'too-few-observations'],
  ])('says why %s makes no chart', (_, periods, reason) => {
    expect(uChart(periods)).toEqual({ state: 'undefined', reason });
  });
});

describe('cChart', () => {
  it('is the u chart of periods of equal size, without a dispersion', () => {
    const [c, u] = [cChart([4, 9, 5]), uChart(per(1, 4, 9, 5))];
    expect(c).toEqual({ ...u, dispersion: undefined });
  });

  it('says why counts make no chart', () => {
    expect(cChart([3, Number.NaN])).toEqual({ state: 'undefined', reason: 'not-a-finite-number' });
  });
});
