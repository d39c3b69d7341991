import { minimumLikelihoodP } from '../../../../src/domain/stats/binomial-tests.ts';
import { labelFor } from '../../../../src/domain/stats/comparison.ts';
import { poissonTestP } from '../../../../src/domain/stats/poisson-test.ts';
import { rateRatio, rateRatioLimits, rateRatioP } from '../../../../src/domain/stats/rate-ratio.ts';
import type { VectorAdapter } from './adapter.ts';
import { pointOf } from './oracle-shape.ts';
import { num } from './read.ts';

export const rateComparison: VectorAdapter = {
  file: 'rate_comparison',
  run(input) {
    const a = { events: num(input, 'x1'), time: num(input, 't1') };
    const b = { events: num(input, 'x2'), time: num(input, 't2') };
    const limits = rateRatioLimits(a, b);
    return {
      rate1: a.events / a.time,
      rate2: b.events / b.time,
      ratio: pointOf(rateRatio(a, b)),
      ratio_ci_exact: limits,
      p_minlike: minimumLikelihoodP(a.events, a.events + b.events, a.time / (a.time + b.time)),
      p_central: rateRatioP(a, b),
      p_vs_fixed_rate2: b.events === 0 ? undefined : poissonTestP(a.events, (b.events / b.time) * a.time),
      label: labelFor(limits, 1),
    };
  },
};
