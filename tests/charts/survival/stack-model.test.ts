import { describe, expect, it } from 'vitest';
import { layerText, stackModel } from '../../../src/charts/survival/stack-model.ts';
import { stack } from './stack-sample.ts';

describe('stacked shares', () => {
  it('fill the plot from 0 to 100%, each layer on the one below', () => {
    const { areas, frame } = stackModel(stack, 700, 100);
    const x = frame.right;
    expect(areas).toEqual([
      `M${frame.left} 12L${x} 72L${x} 112L${frame.left} 112Z`,
      `M${frame.left} 12L${x} 42L${x} 72L${frame.left} 12Z`,
      `M${frame.left} 12L${x} 12L${x} 42L${frame.left} 12Z`,
    ]);
  });

  it('stand still between points where every change is known', () => {
    const { areas, frame } = stackModel({ ...stack, isExact: true }, 700, 100);
    expect(areas[0]).toContain(`L${frame.right} 12L${frame.right} 72`);
  });

  it('carry their names at the end where there is room, else numbers', () => {
    expect(stackModel(stack, 700).labels.map(({ lines }) => lines.join(' '))).toEqual([
      'Still in treatment 40%',
      'Dropped out 30%',
      'Completed 30%',
    ]);
    expect(stackModel(stack, 360)).toMatchObject({ direct: false, labels: [{ lines: ['1'] }, {}, {}] });
    expect(layerText({ ...stack, points: [] }, 'Completed', 1)).toBe('Completed');
  });

  it('keep names clear of each other', () => {
    const thin = { ...stack, points: [{ day: 0, shares: [0.98, 0.01, 0.01], label: '' }] };
    const [, second, third] = stackModel(thin, 700).labels;
    expect(Math.abs((second?.center ?? 0) - (third?.center ?? 0))).toBeGreaterThanOrEqual(16);
  });

  it('are read day by day', () => {
    expect(stackModel(stack, 500).readings.map(({ text }) => text)).toEqual(['On day 0', 'On day 180']);
  });
});
