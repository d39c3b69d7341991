import { standardisedProportion, waldStandardError } from '../../../../src/domain/stats/standardised-proportion.ts';
import type { VectorAdapter } from './adapter.ts';
import { countsList, crudeOf, limitsOf, pointOf } from './oracle-shape.ts';
import { nums } from './read.ts';

export const standardisedProportionVectors: VectorAdapter = {
  file: 'standardised_proportion',
  run(input) {
    const weights = nums(input, 'weights');
    const groups = countsList(nums(input, 'x'), nums(input, 'n'));
    const strata = groups.map((counts, at) => ({ counts, weight: weights[at] ?? Number.NaN }));
    const estimate = standardisedProportion(strata);
    return {
      crude: crudeOf(groups),
      standardised: pointOf(estimate),
      mover_wilson: limitsOf(estimate),
      wald_se: waldStandardError(strata),
    };
  },
};
