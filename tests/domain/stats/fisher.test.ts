import { describe, expect, it } from 'vitest';
import { fisherIrwin, fisherMidP } from '../../../src/domain/stats/fisher.ts';

const group = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('fisherIrwin', () => {
  it('gives 9/10 against 3/10', () => {
    expect(fisherIrwin([group(9, 10), group(3, 10)])).toBeCloseTo(0.0198, 4);
  });

  it("gives Fisher's lady tasting tea", () => {
    expect(fisherIrwin([group(3, 4), group(1, 4)])).toBeCloseTo(34 / 70, 12);
    expect(fisherIrwin([group(4, 4), group(0, 4)])).toBeCloseTo(2 / 70, 12);
  });

  it('sums three groups by hand: 1 event among 1, 1 and 2 people', () => {
    // The event falls on each person with 1/4; the tables have chances 1/4, 1/4 and 1/2.
    expect(fisherIrwin([group(1, 1), group(0, 1), group(0, 2)])).toBeCloseTo(0.5, 12);
    expect(fisherIrwin([group(0, 1), group(0, 1), group(1, 2)])).toBeCloseTo(1, 12);
  });

  it('does not depend on the order of the groups', () => {
    const groups = [group(1, 4), group(0, 3), group(3, 5)];
    expect(fisherIrwin(groups.toReversed())).toBeCloseTo(fisherIrwin(groups), 12);
  });

  it('throws without groups or with counts that make no proportion', () => {
    expect(() => fisherIrwin([])).toThrow('needs groups');
    expect(() => fisherIrwin([group(1, 2), group(3, 2)])).toThrow('is no proportion');
  });
});

describe('fisherMidP', () => {
  it('counts the observed table half', () => {
    // P(4 right) = 1/70, P(3 right) = 16/70.
    expect(fisherMidP(group(4, 4), group(0, 4))).toBeCloseTo(1 / 70, 12);
    expect(fisherMidP(group(3, 4), group(1, 4))).toBeCloseTo(2 * ((1 + 8) / 70), 12);
  });

  it('is 1 where the groups agree exactly', () => {
    expect(fisherMidP(group(2, 4), group(2, 4))).toBeCloseTo(1, 12);
  });
});
