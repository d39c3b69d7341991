import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, bonferroni, holm } from '../../../src/domain/stats/multiplicity.ts';

const rounded = (values: readonly (number | undefined)[]) => values.map((value) => value && Number(value.toFixed(10)));

describe('adjusted p-values', () => {
  it('gives the four equally spaced values of the header', () => {
    const p = [0.01, 0.02, 0.03, 0.04];
    expect(rounded(holm(p))).toEqual([0.04, 0.06, 0.06, 0.06]);
    expect(rounded(benjaminiHochberg(p))).toEqual([0.04, 0.04, 0.04, 0.04]);
    expect(rounded(bonferroni(p))).toEqual([0.04, 0.08, 0.12, 0.16]);
  });

  it('leaves a missing value missing and does not count it', () => {
    expect(rounded(holm([0.01, undefined, 0.04]))).toEqual([0.02, undefined, 0.04]);
    expect(rounded(bonferroni([undefined, 0.3]))).toEqual([undefined, 0.3]);
  });

  it('moves with the order of its input', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (p) => {
        expect(benjaminiHochberg(p.toReversed())).toEqual(benjaminiHochberg(p).toReversed());
        expect(holm(p.toReversed())).toEqual(holm(p).toReversed());
      }),
      { seed: 57, numRuns: 200 },
    );
  });

  it('never falls below the raw value nor above Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (p) => {
        const [h, bh, top] = [holm(p), benjaminiHochberg(p), bonferroni(p)];
        p.forEach((raw, at) => {
          expect(bh[at]).toBeGreaterThanOrEqual(raw * (1 - 1e-12));
          expect(h[at]).toBeGreaterThanOrEqual((bh[at] ?? 2) * (1 - 1e-12));
          expect(top[at]).toBeGreaterThanOrEqual((h[at] ?? 2) * (1 - 1e-12));
        });
      }),
      { seed: 58, numRuns: 200 },
    );
  });

  it('throws at a p-value that is none', () => {
    expect(() => holm([0.1, Number.NaN])).toThrow('between 0 and 1');
    expect(() => benjaminiHochberg([1.1])).toThrow('between 0 and 1');
  });
});
