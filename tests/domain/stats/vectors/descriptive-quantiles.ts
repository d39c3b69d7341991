import { describeValues, quantileOf } from '../../../../src/domain/stats/descriptive-quantiles.ts';
import { medianCoverage, medianFromCounts } from '../../../../src/domain/stats/median-interval.ts';
import type { VectorAdapter } from './adapter.ts';
import { limitsOf } from './oracle-shape.ts';
import { nums } from './read.ts';

export const descriptiveQuantiles: VectorAdapter = {
  file: 'descriptive_quantiles',
  run(input) {
    const values = nums(input, 'values');
    const description = describeValues(values);
    if (description === undefined) throw new Error('no values');
    return {
      n: description.n,
      mean: description.mean,
      sd: description.standardDeviation,
      median: description.median,
      q25: description.lowerQuartile,
      q75: description.upperQuartile,
      p90: quantileOf(
        values.toSorted((a, b) => a - b),
        0.9,
      ),
      median_ci: limitsOf(medianFromCounts(values.map((value) => ({ value, count: 1 })))),
      median_ci_coverage: medianCoverage(values.length),
    };
  },
};
