import { agrestiCoull, agrestiCoullRaw } from '../../../../src/domain/stats/agresti-coull.ts';
import { clopperPearson } from '../../../../src/domain/stats/clopper-pearson.ts';
import { jeffreys } from '../../../../src/domain/stats/jeffreys.ts';
import { midP } from '../../../../src/domain/stats/mid-p.ts';
import { wilson } from '../../../../src/domain/stats/wilson.ts';
import { wilsonContinuity } from '../../../../src/domain/stats/wilson-continuity.ts';
import type { VectorAdapter } from './adapter.ts';
import { limitsOf, pointOf } from './oracle-shape.ts';
import { num } from './read.ts';

export const proportionCi: VectorAdapter = {
  file: 'proportion_ci',
  run(input) {
    const [x, n, level] = [num(input, 'x'), num(input, 'n'), num(input, 'conf')];
    return {
      estimate: pointOf(wilson(x, n, level)),
      wilson: limitsOf(wilson(x, n, level)),
      wilson_cc: limitsOf(wilsonContinuity(x, n, level)),
      clopper_pearson: limitsOf(clopperPearson(x, n, level)),
      agresti_coull_raw: agrestiCoullRaw(x, n, level),
      agresti_coull: limitsOf(agrestiCoull(x, n, level)),
      jeffreys: limitsOf(jeffreys(x, n, level)),
      mid_p: limitsOf(midP(x, n, level)),
    };
  },
};
