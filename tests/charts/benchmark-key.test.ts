import { describe, expect, it } from 'vitest';
import { benchmarkKey } from '../../src/charts/benchmark-key.ts';

describe('benchmarkKey', () => {
  it('gives the first studies letters', () => {
    expect([0, 1, 25].map(benchmarkKey)).toEqual(['A', 'B', 'Z']);
  });

  it('goes on with numbers when the letters are used up', () => {
    expect(benchmarkKey(26)).toBe('27');
  });
});
