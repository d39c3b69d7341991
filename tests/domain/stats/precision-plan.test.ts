import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../../src/domain/stats/distributions.ts';
import { peopleNeeded, tellableShares, USUAL_CERTAINTY } from '../../../src/domain/stats/precision-plan.ts';
import { wilsonLimits } from '../../../src/domain/stats/wilson.ts';

const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const size = fc.integer({ min: 5, max: 5000 });

describe('the number of people needed', () => {
  it.each([
    // 0.24 * 2.8016^2 / 0.01 = 188.4
    [0.6, { value: 0.5, people: null }, 189],
    // 0.2484 (0.46 * 0.54) over (0.1 / 2.8016)^2 - 0.56 * 0.44 / 500 = 0.000781
    [0.46, { value: 0.56, people: 500 }, 318],
  ])('for %d against %j is %d', (expected, benchmark, people) => {
    expect(peopleNeeded(expected, benchmark)).toEqual({ kind: 'people', people });
  });

  it('is none where nothing differs, or the study itself is too small for the difference', () => {
    expect(peopleNeeded(0.5, { value: 0.5, people: 100 })).toEqual({ kind: 'never', reason: 'no-difference' });
    // HEROES: 19 of 34. Its own standard error is 8.5 points, so 23.8 points are the least that can be told.
    const heroes = { value: 19 / 34, people: 34 };
    expect(peopleNeeded(0.7, heroes)).toEqual({ kind: 'never', reason: 'benchmark-too-small' });
    expect(peopleNeeded(0.85, heroes).kind).toBe('people');
  });

  it('is the first number of people that can tell the share', () => {
    const law = fc.property(share, share, size, (expected, value, people) => {
      const needed = peopleNeeded(expected, { value, people });
      if (needed.kind === 'never' || needed.people > 1e9) return;
      const tells = (n: number) => {
        const { above, below } = tellableShares(n, { value, people });
        return expected > value
          ? above !== null && expected >= above - 1e-9
          : below !== null && expected <= below + 1e-9;
      };
      expect(tells(needed.people)).toBe(true);
      if (needed.people > 1 && needed.people < 1e5) expect(tells(needed.people - 1.001)).toBe(false);
    });
    fc.assert(law, { numRuns: 500, seed: 7 });
  });

  it('never falls when more certainty is wanted, or when the study is smaller', () => {
    const law = fc.property(share, share, size, (expected, value, people) => {
      const count = (needed: ReturnType<typeof peopleNeeded>) =>
        needed.kind === 'people' ? needed.people : Number.POSITIVE_INFINITY;
      const usual = count(peopleNeeded(expected, { value, people }));
      expect(count(peopleNeeded(expected, { value, people }, { level: 0.998, power: 0.8 }))).toBeGreaterThanOrEqual(
        usual,
      );
      expect(count(peopleNeeded(expected, { value, people }, { level: 0.95, power: 0.9 }))).toBeGreaterThanOrEqual(
        usual,
      );
      expect(count(peopleNeeded(expected, { value, people: people / 2 }))).toBeGreaterThanOrEqual(usual);
      expect(count(peopleNeeded(expected, { value, people: null }))).toBeLessThanOrEqual(usual);
    });
    fc.assert(law, { numRuns: 300, seed: 7 });
  });
});

describe('what a number of people can tell', () => {
  it('from a fixed target are the Wilson limits at the combined certainty', () => {
    const z = normalQuantile(0.975) + normalQuantile(USUAL_CERTAINTY.power);
    const [low, high] = wilsonLimits(0.4, 200, 2 * normalCdf(z) - 1);
    const { above, below } = tellableShares(200, { value: 0.4, people: null });
    expect([below, above]).toEqual([expect.closeTo(low, 6), expect.closeTo(high, 6)]);
  });

  it('is nothing where no share is far enough away', () => {
    expect(tellableShares(4, { value: 0.5, people: 4 })).toEqual({ above: null, below: null });
  });

  it('comes nearer to the benchmark with more people', () => {
    const law = fc.property(share, size, (value, people) => {
      const few = tellableShares(people, { value, people: 500 });
      const many = tellableShares(people * 2, { value, people: 500 });
      if (few.above !== null) expect(many.above).toBeLessThanOrEqual(few.above);
      if (few.below !== null) expect(many.below).toBeGreaterThanOrEqual(few.below);
    });
    fc.assert(law, { numRuns: 300, seed: 7 });
  });
});
