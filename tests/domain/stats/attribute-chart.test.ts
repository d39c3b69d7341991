import { describe, expect, it } from 'vitest';
import type { AttributeKind, AttributeOptions } from '../../../src/domain/stats/attribute-chart.ts';
import { attributeChart } from '../../../src/domain/stats/attribute-chart.ts';

const kind: AttributeKind = { sigma: () => 0.25, floor: 0, ceiling: 1 };
const points = [
  { x: 1, n: 4 },
  { x: 3, n: 4 },
];

function chart(own = points, options: AttributeOptions = {}) {
  const result = attributeChart(own, kind, options);
  if (result.state !== 'ok') throw new Error(`no chart: ${result.reason}`);
  return result;
}

describe('attributeChart', () => {
  it('has its centre at everybody together, not at the mean of the shares', () => {
    expect(chart([...points, { x: 10, n: 12 }]).centre).toBe(0.7);
  });

  it('draws shares, and compares how they vary with what chance would give', () => {
    expect(chart().points.map(({ value }) => value)).toEqual([0.25, 0.75]);
    expect(chart().dispersion?.ratio).toBeCloseTo(2, 12);
  });

  it("widens by Laney's factor: 2 / 1.128 for deviates -1 and 1", () => {
    const { sigmaZ, points: drawn } = chart(points, { laney: true });
    expect(sigmaZ).toBeCloseTo(1.773, 3);
    expect(drawn[0]?.sigma).toBeCloseTo(0.25 * (2 / 1.128), 12);
    expect(chart().sigmaZ).toBeUndefined();
  });

  it('takes centre and factor from the baseline alone', () => {
    const longer = [...points, { x: 4, n: 4 }, { x: 0, n: 4 }];
    const frozen = chart(longer, { baselinePoints: 2, laney: true });
    expect(frozen).toMatchObject({ centre: 0.5, sigmaZ: chart(points, { laney: true }).sigmaZ });
    expect(frozen.points).toHaveLength(4);
  });

  it("has no factor of Laney's where chance leaves no room", () => {
    const flat = attributeChart(points, { ...kind, sigma: () => 0 }, { laney: true });
    expect(flat).toMatchObject({ state: 'ok', sigmaZ: undefined, dispersion: undefined });
  });

  it('needs two points', () => {
    expect(attributeChart(points.slice(1), kind, {})).toEqual({ state: 'undefined', reason: 'too-few-observations' });
  });
});
