import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy, policies } from '../../../src/domain/privacy/policy.ts';
import { isSmall } from '../../../src/domain/privacy/primary.ts';
import { shownParts } from '../../../src/domain/privacy/small-parts.ts';

describe('the parts of a total that may be known', () => {
  it.each([
    ['nothing is small', [40, 0, 25], [], [40, 0, 25]],
    ['one is small: the smallest of the others goes with it', [40, 3, 25, 0], [], [40, null, null, 0]],
    ['two small ones that make no small sum hide each other', [40, 6, 8], [], [40, null, null]],
    ['two small ones with a small sum need a third', [40, 2, 3], [], [null, null, null]],
    ['what is to be kept longest is hidden last', [15, 3, 25], [0], [15, null, null]],
    ['there is no other', [3, 0], [], [null, 0]],
  ])('%s', (_, parts, lastly, shown) => {
    expect(shownParts(parts, defaultPolicy, lastly)).toEqual(shown);
  });

  it('never shows a small part, nor leaves one that the rest gives away while another could be hidden', () => {
    const parts = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(parts, fc.constantFrom(...policies), (values, policy) => {
        const shown = shownParts(values, policy);
        const hidden = values.filter((_, index) => shown[index] === null);
        expect(
          shown.every((value, index) => value === null || (value === values[index] && !isSmall(value, policy))),
        ).toBe(true);
        const sum = hidden.reduce((total, value) => total + value, 0);
        const couldHideMore = shown.some((value) => value !== null && value > 0);
        if (hidden.length > 0 && couldHideMore) expect(hidden.length > 1 && !isSmall(sum, policy)).toBe(true);
      }),
      { seed: 6 },
    );
  });
});
