import { describe, expect, it } from 'vitest';
import { binomialCdf } from '../../../src/domain/stats/distributions.ts';
import {
  drawnLimit,
  funnelPoint,
  pooledTarget,
  positionOnCurves,
  scoreLimits,
} from '../../../src/domain/stats/funnel.ts';
import { wilsonLimits } from '../../../src/domain/stats/wilson.ts';

const unit = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('funnelPoint', () => {
  it('flags 96 of 150 against 0.5287 high at two sigma', () => {
    const point = funnelPoint(unit(96, 150), 0.5287);
    expect(point.z).toBeCloseTo(2.73, 2);
    expect(point.flag).toBe('high_2s');
  });

  it.each([
    [5, 100, 'low_3s'],
    [20, 100, 'low_2s'],
    [30, 100, 'within'],
    [40, 100, 'high_2s'],
    [50, 100, 'high_3s'],
  ])('flags %i of %i against 0.3 as %s', (x, n, flag) => {
    expect(funnelPoint(unit(x, n), 0.3).flag).toBe(flag);
  });

  it('does not flag a single client, whom the drawn curve leaves outside', () => {
    expect(funnelPoint(unit(1, 1), 0.3).flag).toBe('within');
    expect(positionOnCurves(unit(1, 1), 0.3)).not.toBe('within');
  });

  it('has no z against a target of 0 or 1', () => {
    expect(funnelPoint(unit(0, 10), 0).z).toBeUndefined();
  });

  it('throws at a unit without people', () => {
    expect(() => funnelPoint(unit(0, 0), 0.5)).toThrow('is no proportion');
  });
});

describe('drawnLimit', () => {
  it('lies where the binomial curve, joined by straight lines, has the tail probability', () => {
    const [n, t, p] = [100, 0.3, 0.025];
    const count = drawnLimit(n, t, p) * n;
    const [below, above] = [binomialCdf(Math.floor(count), n, t), binomialCdf(Math.ceil(count), n, t)];
    expect(below + (count - Math.floor(count)) * (above - below)).toBeCloseTo(p, 12);
  });

  it('closes in on the target as units grow', () => {
    const widths = [20, 80, 320].map((n) => drawnLimit(n, 0.4, 0.999) - drawnLimit(n, 0.4, 0.001));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  it('throws without people or tail', () => {
    expect(() => drawnLimit(0, 0.3, 0.025)).toThrow('no funnel limit');
    expect(() => drawnLimit(10, 0.3, Number.NaN)).toThrow('no funnel limit');
  });
});

describe('scoreLimits', () => {
  it('are the shares whose Wilson limit touches the target', () => {
    const [low, high] = scoreLimits(200, 0.4, 0.975);
    expect(wilsonLimits(low, 200)[1]).toBeCloseTo(0.4, 10);
    expect(wilsonLimits(high, 200)[0]).toBeCloseTo(0.4, 10);
  });
});

describe('pooledTarget', () => {
  it('is the share of everybody', () => {
    expect(pooledTarget([unit(1, 10), unit(30, 50)])).toBeCloseTo(31 / 60, 12);
    expect(() => pooledTarget([])).toThrow('needs units');
  });
});
