import { describe, expect, it } from 'vitest';
import { findPolicy } from '../../../src/domain/privacy/find-policy.ts';
import { defaultPolicy, roundedPolicy, thresholdOf } from '../../../src/domain/privacy/policy.ts';
import { shownCount, shownShare } from '../../../src/domain/privacy/shown-count.ts';

const rounded = roundedPolicy(defaultPolicy);

describe('a count as it may be shown', () => {
  it('is the count itself, unless the rule rounds', () => {
    expect([shownCount(13, defaultPolicy), shownCount(13, rounded), shownCount(12.5, rounded)]).toEqual([13, 15, 15]);
    expect([shownShare(0.4567, defaultPolicy), shownShare(0.4567, rounded)]).toEqual([0.4567, 0.46]);
  });

  it('stands for at least five counts each, the smallest printed one for thirteen to seventeen', () => {
    const counts = Array.from({ length: 60 }, (_, index) => index + thresholdOf(rounded));
    const standsFor = (printed: number) => counts.filter((value) => shownCount(value, rounded) === printed);
    expect(standsFor(10)).toEqual([]);
    expect(standsFor(15)).toEqual([13, 14, 15, 16, 17]);
    expect([20, 25, 60].map((printed) => standsFor(printed).length)).toEqual([5, 5, 5]);
    expect(findPolicy('cms+rounded')).toEqual(rounded);
  });
});
