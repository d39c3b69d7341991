import { exactHeterogeneityP, groupHeterogeneity } from '../../../../src/domain/stats/group-heterogeneity.ts';
import { trendTest } from '../../../../src/domain/stats/trend-test.ts';
import { versusRest } from '../../../../src/domain/stats/versus-rest.ts';
import type { VectorAdapter } from './adapter.ts';
import { countsList, limitsOf, pointOf } from './oracle-shape.ts';
import { nums } from './read.ts';

export const groupHeterogeneityVectors: VectorAdapter = {
  file: 'group_heterogeneity',
  run(input) {
    const groups = countsList(nums(input, 'x'), nums(input, 'n'));
    const test = groupHeterogeneity(groups);
    const trend = trendTest(groups);
    return {
      chisq: test?.statistic,
      df: groups.length - 1,
      p: test?.pValue,
      min_expected: test?.smallestExpected,
      trend_chisq: trend?.statistic,
      trend_p: trend?.pValue,
      fisher_p: exactHeterogeneityP(groups),
      rest_of_population: versusRest(groups).map(({ difference }, at) => ({
        group: at + 1,
        difference: pointOf(difference),
        newcombe: limitsOf(difference),
      })),
    };
  },
};
