import { describe, expect, it } from 'vitest';
import { type Quarter, seasonality } from '../../../src/domain/stats/seasonality.ts';

function quarters(numerators: readonly number[], denominators: readonly number[]): readonly Quarter[] {
  return numerators.map((numerator, at) => ({
    numerator,
    denominator: denominators[at] ?? Number.NaN,
    ofYear: (at % 4) + 1,
    number: at,
  }));
}

describe('seasonality', () => {
  it('is tested as in R: glm(cbind(x, n - x) ~ t + quarter, family = quasibinomial), Wald F of the quarters', () => {
    const found = seasonality(
      quarters(
        [30, 41, 38, 29, 33, 45, 36, 31, 35, 47, 41, 30, 38, 49, 43, 36],
        [80, 90, 85, 78, 82, 95, 80, 84, 88, 97, 90, 80, 92, 99, 94, 90],
      ),
    );
    expect(found?.statistic).toBeCloseTo(154.827986495, 6);
    expect(found?.pValue).toBeCloseTo(2.81635373373e-9, 15);
  });

  it('says nothing where quarters differ as chance would have them', () => {
    const even = [40, 44, 41, 39, 42, 40, 43, 41, 40, 42, 41, 44];
    const found = seasonality(
      quarters(
        even,
        even.map(() => 90),
      ),
    );
    expect([found?.statistic, found?.pValue]).toEqual([
      expect.closeTo(0.241313471924, 9),
      expect.closeTo(0.864946990313, 9),
    ]);
  });

  it('is none of a steady rise', () => {
    const rise = Array.from({ length: 16 }, (_, at) => 30 + 2 * at + (at % 3));
    expect(
      seasonality(
        quarters(
          rise,
          rise.map(() => 100),
        ),
      )?.pValue,
    ).toBeGreaterThan(0.2);
  });

  it('is not tested before three years, nor of faulty quarters', () => {
    const twelve = quarters(
      Array.from({ length: 12 }, (_, at) => 40 + (at % 4)),
      Array.from({ length: 12 }, () => 90),
    );
    expect(seasonality(twelve)).toBeDefined();
    expect(seasonality(twelve.slice(0, 11))).toBeUndefined();
    expect(
      seasonality([...twelve.slice(0, 11), { numerator: 5, denominator: 0, ofYear: 4, number: 11 }]),
    ).toBeUndefined();
  });
});
