import { describe, expect, it } from 'vitest';
import { baselineOf, controlPoints, deviateOf, dispersionOf } from '../../../src/domain/stats/control-chart.ts';

const share = { floor: 0, ceiling: 1 };

describe('controlPoints', () => {
  it('draws limits at three sigma and warning limits at two', () => {
    expect(controlPoints([0.4], 0.2313, [0.0596], share)).toEqual([
      {
        value: 0.4,
        sigma: 0.0596,
        lower: expect.closeTo(0.0525, 4),
        upper: expect.closeTo(0.4101, 4),
        lowerWarning: expect.closeTo(0.1121, 4),
        upperWarning: expect.closeTo(0.3505, 4),
      },
    ]);
  });

  it('cuts limits to what the measure can be and keeps sigma', () => {
    expect(controlPoints([0.5, 0.5], 0.5, [0.2, 0.3], share)).toMatchObject([
      { lower: 0, upper: 1, lowerWarning: expect.closeTo(0.1, 12), upperWarning: expect.closeTo(0.9, 12), sigma: 0.2 },
      { lower: 0, upper: 1, lowerWarning: 0, upperWarning: 1, sigma: 0.3 },
    ]);
  });
});

describe('baselineOf', () => {
  it('is all points unless said otherwise', () => {
    expect(baselineOf(24, {})).toBe(24);
    expect(baselineOf(24, { baselinePoints: 12 })).toBe(12);
  });

  it.each([[1], [0], [-3], [25], [12.5], [Number.NaN]])('cannot be %d of 24 points', (baselinePoints) => {
    expect(baselineOf(24, { baselinePoints })).toBeUndefined();
  });

  it('needs two points', () => {
    expect(baselineOf(1, {})).toBeUndefined();
    expect(baselineOf(0, {})).toBeUndefined();
  });
});

describe('dispersionOf', () => {
  it('is about 1 where the points vary by chance', () => {
    expect(dispersionOf([1, -1, 1, -1])).toEqual({
      ratio: expect.closeTo(4 / 3, 12),
      pValue: expect.closeTo(0.2615, 4),
    });
  });

  it('is undefined where sigma was 0', () => {
    expect(dispersionOf([0 / 0, 1])).toBeUndefined();
    expect(dispersionOf([Infinity, 1])).toBeUndefined();
  });
});

describe('deviateOf', () => {
  it('is the distance in sigmas, and 0 without any', () => {
    const [point, flat] = controlPoints([0.8, 0.8], 0.5, [0.1, 0], share);
    expect(point && deviateOf(point, 0.5)).toBeCloseTo(3, 12);
    expect(flat && deviateOf(flat, 0.5)).toBe(0);
  });
});
