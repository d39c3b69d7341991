import {
  directStandardisedRate,
  dobsonLimits,
  fayFeuerLimits,
  standardisedParts,
} from '../../../../src/domain/stats/direct-standardised-rate.ts';
import type { VectorAdapter } from './adapter.ts';
import { limitsOf, pointOf } from './oracle-shape.ts';
import { num, nums } from './read.ts';

export const directStandardisedRateVectors: VectorAdapter = {
  file: 'direct_standardised_rate',
  run(input) {
    const [population, standard, multiplier] = [
      nums(input, 'population'),
      nums(input, 'standard'),
      num(input, 'multiplier'),
    ];
    const strata = nums(input, 'events').map((events, at) => {
      return { events, population: population[at] ?? Number.NaN, standard: standard[at] ?? Number.NaN };
    });
    const scaled = (limits: readonly number[] | undefined) =>
      limits?.map((limit) => limit * multiplier) ?? [null, null];
    const parts = standardisedParts(strata);
    const shown = directStandardisedRate(strata, multiplier);
    return {
      crude: (parts.events / population.reduce((sum, n) => sum + n, 0)) * multiplier,
      dsr: parts.rate * multiplier,
      dobson_byar: scaled(dobsonLimits(parts)),
      phe_value: pointOf(shown),
      phe_ci: limitsOf(shown),
      fay_feuer_gamma: scaled(fayFeuerLimits(parts)),
    };
  },
};
