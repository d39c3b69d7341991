import { describe, expect, it } from 'vitest';
import { ReadingLayer } from '../../src/charts/ReadingLayer.tsx';
import { countOf } from '../ui/markup.ts';
import { frame } from './layer-frame.ts';

const at = (y: number | null) => <ReadingLayer frame={frame} reading={{ key: 'a', x: 100, y, text: '' }} />;

describe('ReadingLayer', () => {
  it('draws nothing while nothing is read', () => {
    expect(countOf('svg', <ReadingLayer frame={frame} reading={undefined} />)).toBe(0);
  });

  it('rings a mark, and only draws a line through a period without a value', () => {
    expect([countOf('line', at(70)), countOf('circle', at(70))]).toEqual([1, 1]);
    expect([countOf('line', at(null)), countOf('circle', at(null))]).toEqual([1, 0]);
  });
});
