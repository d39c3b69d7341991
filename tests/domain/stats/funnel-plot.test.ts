import { describe, expect, it } from 'vitest';
import { funnelPlot } from '../../../src/domain/stats/funnel-plot.ts';

const unit = (id: string, numerator: number, denominator: number) => ({ id, counts: { numerator, denominator } });

describe('funnelPlot', () => {
  it('flags the counties of the header', () => {
    const plot = funnelPlot([unit('a', 8, 12), unit('b', 96, 150), unit('c', 201, 420)], 0.5287);
    expect(plot?.points.map(({ id, flag }) => [id, flag])).toEqual([
      ['a', 'within'],
      ['b', 'high_2s'],
      ['c', 'low_2s'],
    ]);
  });

  it('takes the share of everybody where no target is given, and lists units without a share', () => {
    const plot = funnelPlot([unit('a', 10, 40), unit('empty', 0, 0), unit('b', 30, 40)]);
    expect(plot?.target).toBe(0.5);
    expect(plot?.leftOut).toEqual([{ id: 'empty', reason: 'nobody-in-denominator' }]);
    expect(plot?.points).toHaveLength(2);
  });

  it('draws curves from small units to the largest, closing in on the target', () => {
    const curves = funnelPlot([unit('a', 10, 40), unit('b', 300, 600)])?.curves ?? [];
    expect(curves.at(-1)?.n).toBe(600);
    const widths = curves.map(({ low998, high998 }) => high998 - low998);
    expect(widths.at(-1)).toBeLessThan((widths[0] ?? 0) / 3);
    for (const { low998, low95, high95, high998 } of curves) {
      expect([low998, low95, high95, high998]).toEqual([low998, low95, high95, high998].toSorted((a, b) => a - b));
    }
  });

  it('speaks of spread beyond chance from ten units on', () => {
    const units = Array.from({ length: 10 }, (_, at) => unit(String(at), at % 2 === 0 ? 30 : 70, 100));
    expect(funnelPlot(units.slice(1))?.spread).toBeUndefined();
    expect(funnelPlot(units)?.spread?.phi).toBeGreaterThan(10);
    expect(funnelPlot(units, 0)?.spread).toBeUndefined();
  });

  it('draws nothing without a unit that has a share', () => {
    expect(funnelPlot([])).toBeUndefined();
    expect(funnelPlot([unit('a', 3, 2)])).toBeUndefined();
    expect(() => funnelPlot([unit('a', 1, 2)], Number.NaN)).toThrow('between 0 and 1');
  });
});
