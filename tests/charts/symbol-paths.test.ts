import { describe, expect, it } from 'vitest';
import { barPath, crossPath, diamondPath } from '../../src/charts/symbol-paths.ts';

describe('symbols', () => {
  it('has a different shape for hidden values, missing values and studies', () => {
    const shapes = [crossPath, barPath, diamondPath].map((path) => path(10, 10, 5).replace(/[\d. -]+/g, ''));
    expect(shapes).toEqual(['MLML', 'MH', 'MLLLZ']);
  });

  it('stays within its radius around the middle', () => {
    expect(diamondPath(10, 10, 5)).toBe('M10 5L15 10L10 15L5 10Z');
    expect(barPath(10, 10, 5)).toBe('M5 10H15');
    expect(crossPath(10, 10, 5)).toBe('M6 6L14 14M14 6L6 14');
  });
});
