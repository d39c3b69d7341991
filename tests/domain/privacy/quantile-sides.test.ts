import { describe, expect, it } from 'vitest';
import { defaultPolicy, policies } from '../../../src/domain/privacy/policy.ts';
import { isFewOnOneSide } from '../../../src/domain/privacy/quantile-sides.ts';

function days(people: number) {
  return Array.from({ length: people }, (_, value) => ({ value, count: 1 }));
}

describe('a quantile', () => {
  it('needs as many people on either side as a count must have to be shown', () => {
    expect(isFewOnOneSide(days(21), 10, defaultPolicy)).toBe(false);
    expect(isFewOnOneSide(days(20), 9.5, defaultPolicy)).toBe(true);
    expect(isFewOnOneSide(days(40), 8, defaultPolicy)).toBe(true);
    expect(isFewOnOneSide(days(40), 31, defaultPolicy)).toBe(true);
  });

  it('counts people who have just that value on both sides', () => {
    expect(
      isFewOnOneSide(
        [
          { value: 0, count: 12 },
          { value: 9, count: 3 },
        ],
        0,
        defaultPolicy,
      ),
    ).toBe(false);
  });

  it('needs nobody more where nothing is hidden', () => {
    const off = policies.find(({ id }) => id === 'off') ?? defaultPolicy;
    expect(isFewOnOneSide(days(3), 1, off)).toBe(false);
  });
});
