import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolSmallGroups } from '../../../src/domain/privacy/pooled-groups.ts';

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
const pooled = (...sizes: readonly number[]) =>
  poolSmallGroups(sizes, { sizeOf: (size) => size, isTooSmall: (together) => sum(together) < 11 });

describe('small groups', () => {
  it.each([
    { sizes: [40, 30, 20], parts: [[40], [30], [20]] },
    { sizes: [40, 6, 30, 7], parts: [[40], [30], [6, 7]] },
    { sizes: [40, 6, 30, 3], parts: [[40], [6, 30, 3]] },
    { sizes: [40, 5], parts: [[40, 5]] },
    { sizes: [4, 5], parts: [[4, 5]] },
    { sizes: [], parts: [] },
  ])('of $sizes people are shown as $parts', ({ sizes, parts }) => {
    expect(pooled(...sizes)).toEqual(parts);
  });

  it('leave every group in one part, and no part small unless everybody together is few', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }), (sizes) => {
        const parts = pooled(...sizes);
        expect(parts.flat().toSorted()).toEqual(sizes.toSorted());
        if (sum(sizes) >= 11) expect(parts.every((part) => sum(part) >= 11)).toBe(true);
      }),
      { seed: 6 },
    );
  });
});
