import type { VectorAdapter } from './adapter.ts';
import { benchmarkOneSample } from './benchmark-one-sample.ts';
import { differencingAttack } from './differencing-attack.ts';
import { directStandardisedRateVectors } from './direct-standardised-rate.ts';
import { distributions } from './distributions.ts';
import { funnelProportions } from './funnel-proportions.ts';
import { groupHeterogeneityVectors } from './group-heterogeneity.ts';
import { kmVsBenchmark } from './km-vs-benchmark.ts';
import { metaProportions } from './meta-proportions.ts';
import { multiplicity } from './multiplicity.ts';
import { nchsReliability } from './nchs-reliability.ts';
import { primarySuppression } from './primary-suppression.ts';
import { proportionCi } from './proportion-ci.ts';
import { rateCi } from './rate-ci.ts';
import { rateComparison } from './rate-comparison.ts';
import { standardisedProportionVectors } from './standardised-proportion.ts';
import { tableSuppressionAudit } from './table-suppression-audit.ts';
import { tableSuppressionOptimal } from './table-suppression-optimal.ts';
import { twoSampleProportions } from './two-sample-proportions.ts';

/** Every vector file the product answers to, in alphabetical order: one line per file. */
export const adapters: readonly VectorAdapter[] = [
  benchmarkOneSample,
  differencingAttack,
  directStandardisedRateVectors,
  distributions,
  funnelProportions,
  groupHeterogeneityVectors,
  kmVsBenchmark,
  metaProportions,
  multiplicity,
  nchsReliability,
  primarySuppression,
  proportionCi,
  rateCi,
  rateComparison,
  standardisedProportionVectors,
  tableSuppressionAudit,
  tableSuppressionOptimal,
  twoSampleProportions,
];
