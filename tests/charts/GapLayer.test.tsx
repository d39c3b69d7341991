import { describe, expect, it } from 'vitest';
import { GapLayer } from '../../src/charts/GapLayer.tsx';
import { attributesOf } from '../ui/markup.ts';
import { frame } from './layer-frame.ts';

describe('GapLayer', () => {
  const paths = attributesOf(
    'd',
    <GapLayer
      frame={frame}
      gaps={[
        { index: 0, kind: 'suppressed' },
        { index: 1, kind: 'undefined' },
      ]}
    />,
  );

  it('marks hidden and missing periods by different shapes', () => {
    expect(paths.map((path) => path.split('M').length - 1)).toEqual([2, 1]);
  });

  it('marks them below the axis, where no value can be', () => {
    const heights = paths.flatMap((path) => [...path.matchAll(/M[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y)));
    expect(Math.min(...heights)).toBeGreaterThan(frame.bottom);
    expect(Math.max(...heights)).toBeLessThan(frame.labelTop);
  });
});
