import { describe, expect, it } from 'vitest';
import { MarkLayer } from '../../src/charts/MarkLayer.tsx';
import { attributesOf, countOf } from '../ui/markup.ts';
import { frame } from './layer-frame.ts';

const point = (index: number, value: number, immature = false) => ({ index, value, immature });
const narrow = { ...frame, step: 5 };

describe('MarkLayer', () => {
  it('puts every value at its place', () => {
    const layer = <MarkLayer frame={frame} points={[point(0, 0.5), point(2, 1)]} whiskers={[]} />;
    expect(attributesOf('cx', layer)).toEqual(['55', '115']);
    expect(attributesOf('cy', layer)).toEqual(['70', '20']);
  });

  it('draws an interval from its lower to its upper end', () => {
    const whiskers = [{ index: 0, low: 0.4, high: 0.6, immature: false }];
    const layer = <MarkLayer frame={frame} points={[]} whiskers={whiskers} />;
    expect([attributesOf('y1', layer), attributesOf('y2', layer)]).toEqual([['60'], ['80']]);
  });

  it('leaves the dots of a crowded line away, but not those that no line joins', () => {
    const points = [point(0, 0.4), point(1, 0.5), point(4, 0.5), point(7, 0.6, true)];
    expect(countOf('circle', <MarkLayer frame={narrow} points={points} whiskers={[]} />)).toBe(2);
    expect(countOf('circle', <MarkLayer frame={frame} points={points} whiskers={[]} />)).toBe(4);
  });

  it('draws incomplete values in another way', () => {
    const [whole, open] = attributesOf(
      'class',
      <MarkLayer frame={frame} points={[point(0, 0.4), point(1, 0.4, true)]} whiskers={[]} />,
    );
    expect(whole).not.toBe(open);
  });
});
