import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customPolicy, defaultPolicy, policies } from '../../../src/domain/privacy/policy.ts';
import { describesEverybody, isSmall, suppressSmall } from '../../../src/domain/privacy/primary.ts';

const off = policies.find(({ id }) => id === 'off') ?? defaultPolicy;

describe('suppressSmall', () => {
  it.each([
    [0, 10, 'small-denominator'],
    [0, 1, 'small-denominator'],
    [10, 10, 'small-denominator'],
    [0, 11, undefined],
    [11, 11, undefined],
    [1, 40, 'small-numerator'],
    [10, 40, 'small-numerator'],
    [11, 40, undefined],
    [29, 40, undefined],
    [30, 40, 'small-complement'],
    [39, 40, 'small-complement'],
    [11, 21, 'small-complement'],
    [11, 22, undefined],
    [0, 0, undefined],
  ])('%i of %i: %s', (numerator, denominator, reason) => {
    expect(suppressSmall(numerator, denominator, defaultPolicy)).toBe(reason);
  });

  it('hides less under a lower threshold and nothing when it is off', () => {
    expect(suppressSmall(5, 30, customPolicy(4))).toBeUndefined();
    expect(suppressSmall(1, 2, off)).toBeUndefined();
  });

  it('hides nobody and everybody where the rule says so', () => {
    const strict = customPolicy(10, true);
    expect(suppressSmall(0, 40, strict)).toBe('small-numerator');
    expect(suppressSmall(40, 40, strict)).toBe('small-complement');
    expect(suppressSmall(20, 40, strict)).toBeUndefined();
    expect(suppressSmall(0, 0, strict)).toBeUndefined();
  });

  it('never shows a pair from which a count of 1 to 10 can be read', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (numerator, rest) => {
        if (suppressSmall(numerator, numerator + rest, defaultPolicy) !== undefined) return;
        for (const shown of [numerator, rest, numerator + rest]) expect(isSmall(shown, defaultPolicy)).toBe(false);
      }),
      { seed: 42, numRuns: 1000 },
    );
  });

  it.each([
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [Number.NaN, 2],
    [1, Infinity],
  ])('throws at %s of %s', (numerator, denominator) => {
    expect(() => suppressSmall(numerator, denominator, defaultPolicy)).toThrow('no pair of counts');
  });
});

describe('describesEverybody', () => {
  it('marks results that say something about each member of the group', () => {
    expect(describesEverybody(0, 12)).toBe(true);
    expect(describesEverybody(12, 12)).toBe(true);
    expect(describesEverybody(5, 12)).toBe(false);
    expect(describesEverybody(0, 0)).toBe(false);
  });
});
