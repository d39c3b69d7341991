import type { VarianceMethod } from '../../../../src/domain/stats/between-variance.ts';
import { betweenVariance } from '../../../../src/domain/stats/between-variance.ts';
import { publishedRange } from '../../../../src/domain/stats/forest.ts';
import type { Limits } from '../../../../src/domain/stats/proportion-interval.ts';
import { randomEffects } from '../../../../src/domain/stats/random-effects.ts';
import type { Effect } from '../../../../src/domain/stats/study-effects.ts';
import { arcsineEffect, fromArcsine, fromLogit, logitEffect } from '../../../../src/domain/stats/study-effects.ts';
import type { VectorAdapter } from './adapter.ts';
import { countsList, crudeOf } from './oracle-shape.ts';
import { nums } from './read.ts';

function pooledKeys(effects: readonly Effect[], method: VarianceMethod, back: (y: number) => number) {
  const result = randomEffects(effects, betweenVariance(effects, method));
  const listed = (limits: Limits | undefined) => limits ?? [null, null];
  const backed = (limits: Limits | undefined) => limits?.map(back) ?? [null, null];
  return {
    estimate: result.mean,
    se: result.error,
    tau2: result.tau2,
    i2_percent: result.i2 * 100,
    q: result.q,
    q_df: result.qDegrees,
    q_p: result.qPValue,
    ci_z: result.normalLimits,
    se_hksj: result.knappHartungError,
    ci_hksj: listed(result.knappHartungLimits),
    ci_hksj_adhoc: listed(result.modifiedLimits),
    pi_hts_k2: listed(result.prediction),
    pi_k1: listed(result.widerPrediction),
    back: {
      estimate: back(result.mean),
      ci_z: backed(result.normalLimits),
      ci_hksj: backed(result.knappHartungLimits),
      ci_hksj_adhoc: backed(result.modifiedLimits),
      pi_hts_k2: backed(result.prediction),
      pi_k1: backed(result.widerPrediction),
    },
  };
}

export const metaProportions: VectorAdapter = {
  file: 'meta_proportions',
  notOffered: { glmm_nAGQ7: 'the mixed logistic model is a yardstick of the specification only' },
  run(input) {
    const studies = countsList(nums(input, 'x'), nums(input, 'n'));
    const logits = studies.map(logitEffect);
    const range = publishedRange(studies);
    return {
      logit_yi: logits.map(({ y }) => y),
      logit_vi: logits.map(({ v }) => v),
      logit_DL: pooledKeys(logits, 'DL', fromLogit),
      logit_REML: pooledKeys(logits, 'REML', fromLogit),
      logit_PM: pooledKeys(logits, 'PM', fromLogit),
      arcsine_REML: pooledKeys(studies.map(arcsineEffect), 'REML', fromArcsine),
      pooled_crude: crudeOf(studies),
      range: [range?.lowest, range?.highest],
      median_study: range?.median,
    };
  },
};
