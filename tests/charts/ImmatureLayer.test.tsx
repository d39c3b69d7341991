import { describe, expect, it } from 'vitest';
import { ImmatureLayer } from '../../src/charts/ImmatureLayer.tsx';
import { attributesOf, countOf } from '../ui/markup.ts';
import { frame } from './layer-frame.ts';

describe('ImmatureLayer', () => {
  it('hatches whole periods over the height of the plot', () => {
    const layer = <ImmatureLayer frame={frame} regions={[{ from: 8, to: 9 }]} pattern="hatch1" />;
    expect(attributesOf('fill', layer)).toEqual(['url(#hatch1)']);
    expect(attributesOf('x', layer)).toEqual(['280']);
    expect(attributesOf('width', layer).at(-1)).toBe('60');
  });

  it('hatches nothing where all is complete', () => {
    expect(countOf('rect', <ImmatureLayer frame={frame} regions={[]} pattern="hatch1" />)).toBe(0);
  });
});
