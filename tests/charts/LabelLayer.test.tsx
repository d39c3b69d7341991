import { describe, expect, it } from 'vitest';
import type { PlacedLabel } from '../../src/charts/end-labels.ts';
import { LabelLayer } from '../../src/charts/LabelLayer.tsx';
import { countOf, textsOf } from '../ui/markup.ts';
import { frame } from './layer-frame.ts';

const label = (more: Partial<PlacedLabel>): PlacedLabel => ({
  key: 'a',
  tone: 'drawn',
  letter: 'A',
  lines: ['Hillside 2019,', '52%'],
  value: 0.52,
  center: 70,
  target: 70,
  ...more,
});

describe('LabelLayer', () => {
  it('writes a study with its letter and our line without one', () => {
    const ours = label({ key: 'ours', tone: 'ours', letter: '', lines: ['Our program 46%'] });
    expect(textsOf(<LabelLayer frame={frame} labels={[ours, label({})]} />)).toEqual([
      'Our program 46%',
      'A',
      'Hillside 2019,',
      '52%',
    ]);
  });

  it('ties a label to its value only where it had to move', () => {
    expect(countOf('path', <LabelLayer frame={frame} labels={[label({})]} />)).toBe(0);
    expect(countOf('path', <LabelLayer frame={frame} labels={[label({ center: 100 })]} />)).toBe(1);
  });
});
