import type { VectorAdapter } from './adapter.ts';
import { benchmarkOneSample } from './benchmark-one-sample.ts';
import { competingRisks } from './competing-risks.ts';
import { dataQualityRows } from './data-quality-rows.ts';
import { descriptiveQuantiles } from './descriptive-quantiles.ts';
import { differencingAttack } from './differencing-attack.ts';
import { directStandardisedRateVectors } from './direct-standardised-rate.ts';
import { distributions } from './distributions.ts';
import { episodeLinking } from './episode-linking.ts';
import { fixedWindowRetention } from './fixed-window-retention.ts';
import { funnelProportions } from './funnel-proportions.ts';
import { groupHeterogeneityVectors } from './group-heterogeneity.ts';
import { interruptedTimeSeries } from './interrupted-time-series.ts';
import { kaplanMeierVectors } from './kaplan-meier.ts';
import { kmClustered } from './km-clustered.ts';
import { kmVsBenchmark } from './km-vs-benchmark.ts';
import { logrank } from './logrank.ts';
import { metaProportions } from './meta-proportions.ts';
import { multiplicity } from './multiplicity.ts';
import { nchsReliability } from './nchs-reliability.ts';
import { periodSelection } from './period-selection.ts';
import { primarySuppression } from './primary-suppression.ts';
import { proportionCi } from './proportion-ci.ts';
import { rateCi } from './rate-ci.ts';
import { rateComparison } from './rate-comparison.ts';
import { runChartAnhoej } from './run-chart-anhoej.ts';
import { spcCharts } from './spc-charts.ts';
import { standardisedProportionVectors } from './standardised-proportion.ts';
import { tableSuppressionAudit } from './table-suppression-audit.ts';
import { tableSuppressionOptimal } from './table-suppression-optimal.ts';
import { twoSampleProportions } from './two-sample-proportions.ts';

/** Every vector file the product answers to, in alphabetical order: one line per file. */
export const adapters: readonly VectorAdapter[] = [
  benchmarkOneSample,
  competingRisks,
  dataQualityRows,
  descriptiveQuantiles,
  differencingAttack,
  directStandardisedRateVectors,
  distributions,
  episodeLinking,
  fixedWindowRetention,
  funnelProportions,
  groupHeterogeneityVectors,
  interruptedTimeSeries,
  kaplanMeierVectors,
  kmClustered,
  kmVsBenchmark,
  logrank,
  metaProportions,
  multiplicity,
  nchsReliability,
  periodSelection,
  primarySuppression,
  proportionCi,
  rateCi,
  rateComparison,
  runChartAnhoej,
  spcCharts,
  standardisedProportionVectors,
  tableSuppressionAudit,
  tableSuppressionOptimal,
  twoSampleProportions,
];
