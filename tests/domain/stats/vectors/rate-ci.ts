import { relativeWidthOfCount } from '../../../../src/domain/stats/nchs-reliability.ts';
import { byarCountLimits, exactCountLimits } from '../../../../src/domain/stats/poisson-interval.ts';
import { rate, rateMethod } from '../../../../src/domain/stats/rate.ts';
import type { VectorAdapter } from './adapter.ts';
import { limitsOf, pointOf } from './oracle-shape.ts';
import { num } from './read.ts';

const methodNames = { exact: 'Exact', byar: 'Byars' };

export const rateCi: VectorAdapter = {
  file: 'rate_ci',
  run(input) {
    const [events, time] = [num(input, 'events'), num(input, 'denominator')];
    const [multiplier, level] = [num(input, 'multiplier'), num(input, 'conf')];
    const perMultiplier = (limits: readonly number[]) => limits.map((limit) => (limit * multiplier) / time);
    const estimate = rate({ events, time }, multiplier, level);
    return {
      rate: pointOf(estimate),
      exact_count: exactCountLimits(events, level),
      byar_count: byarCountLimits(events, level),
      exact_rate: perMultiplier(exactCountLimits(events, level)),
      byar_rate: perMultiplier(byarCountLimits(events, level)),
      phe_rate: limitsOf(estimate),
      phe_method: methodNames[rateMethod(events)],
      nchs_relative_width_exact: relativeWidthOfCount(events, level),
    };
  },
};
