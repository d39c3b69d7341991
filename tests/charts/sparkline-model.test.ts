import { describe, expect, it } from 'vitest';
import { sparklineModel } from '../../src/charts/sparkline-model.ts';

const point = (value: number | null, state: 'ok' | 'immature' | 'none' = value === null ? 'none' : 'ok') => ({
  periodId: '2025-01',
  value,
  state,
});

describe('a small trend', () => {
  it('stands on zero, so that a small change looks small', () => {
    const { path, height } = sparklineModel({ points: [point(0.48), point(0.5)] });
    const [first = 0, last = 0] = [...path.matchAll(/ ([\d.]+)/g)].map((match) => Number(match[1]));
    expect(first - last).toBeLessThan(height * 0.05);
    expect(last).toBe(4);
  });

  it('breaks where a period has no value, and draws what is not complete hollow and without a line', () => {
    const points = [point(1), point(2), point(null), point(2), point(1, 'immature')];
    const { path, dots } = sparklineModel({ points });
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/[ML]/g)).toHaveLength(3);
    expect(dots.map(({ isComplete }) => isComplete)).toEqual([true, false]);
  });

  it('draws a period between two gaps as a point', () => {
    const { path, dots } = sparklineModel({ points: [point(1), point(null), point(2), point(null), point(1)] });
    expect(path.match(/L/g)).toBeNull();
    expect(dots).toHaveLength(3);
  });

  it('of nothing but zeros lies on its base', () => {
    const { dots, height } = sparklineModel({ points: [point(0), point(0)] });
    expect(dots[0]?.y).toBe(height - 4);
  });
});
