import { describe, expect, it } from 'vitest';
import { maxFlow } from '../../../src/domain/privacy/max-flow.ts';

const arc = (from: number, to: number, capacity: number) => ({ from, to, capacity });

describe('maxFlow', () => {
  it('gives the network of the header', () => {
    const arcs = [arc(0, 1, 3), arc(1, 3, 2), arc(0, 2, 2), arc(2, 3, 4), arc(1, 2, 5)];
    expect(maxFlow(arcs, 0, 3)).toBe(5);
  });

  it('takes back an earlier path where that lets more through', () => {
    // The shortest path 0-1-2-3 blocks both others unless part of it is undone.
    const arcs = [arc(0, 1, 1), arc(1, 2, 1), arc(2, 5, 1), arc(0, 3, 1), arc(3, 2, 1), arc(1, 4, 1), arc(4, 5, 1)];
    expect(maxFlow(arcs, 0, 5)).toBe(2);
  });

  it('stops searching once enough flows', () => {
    const arcs = [arc(0, 1, 4), arc(1, 5, 4), arc(0, 2, 4), arc(2, 5, 4), arc(0, 3, 4), arc(3, 5, 4)];
    expect(maxFlow(arcs, 0, 5)).toBe(12);
    expect(maxFlow(arcs, 0, 5, 5)).toBe(8);
  });

  it('is 0 without a way and unlimited along one without limit', () => {
    expect(maxFlow([arc(0, 1, 3)], 1, 0)).toBe(0);
    expect(maxFlow([arc(0, 1, Infinity), arc(1, 2, Infinity), arc(0, 2, 4)], 0, 2)).toBe(Infinity);
    expect(maxFlow([arc(0, 1, Infinity), arc(1, 2, 7)], 0, 2)).toBe(7);
  });
});
