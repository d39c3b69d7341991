import type { SurvivalStep } from '../../../../src/domain/stats/kaplan-meier.ts';
import { kaplanMeier, survivalAt, survivalError } from '../../../../src/domain/stats/kaplan-meier.ts';
import { restrictedMean } from '../../../../src/domain/stats/rmst.ts';
import { survivalLimits } from '../../../../src/domain/stats/survival-band.ts';
import type { SurvivalPoint } from '../../../../src/domain/stats/survival-comparison.ts';
import { effectiveSize, survivalBounded } from '../../../../src/domain/stats/survival-comparison.ts';
import { survivalQuantile } from '../../../../src/domain/stats/survival-quantile.ts';
import type { VectorAdapter } from './adapter.ts';
import { num, nums } from './read.ts';
import { subjectsOf, tableOf } from './survival-input.ts';

/** The oracle leaves Rothman's upper limit open at S = 0. */
function rothmanLimits(point: SurvivalPoint, level: number) {
  return point.survival > 0 ? (survivalBounded(point, level)?.limits ?? [null, null]) : [0, null];
}

function tableRow(step: SurvivalStep, level: number) {
  const [loglogLower, loglogUpper] = survivalLimits(step, 'log-log', level);
  const [logLower, logUpper] = survivalLimits(step, 'log', level);
  const [plainLower, plainUpper] = survivalLimits(step, 'plain', level);
  const [rothmanLower, rothmanUpper] = rothmanLimits(step, level);
  return {
    time: step.time,
    n_risk: step.atRisk,
    n_event: step.events,
    n_censor: step.censored,
    survival: step.survival,
    se: survivalError(step),
    greenwood_sum: step.survival > 0 ? step.greenwoodSum : null,
    loglog_lower: loglogLower,
    loglog_upper: loglogUpper,
    log_lower: logLower,
    log_upper: logUpper,
    plain_lower: plainLower,
    plain_upper: plainUpper,
    rothman_lower: rothmanLower,
    rothman_upper: rothmanUpper,
  };
}

function pointRow(steps: readonly SurvivalStep[], t: number, level: number) {
  const point = survivalAt(steps, t);
  const between = point.survival > 0 && point.survival < 1;
  return {
    t,
    survival: point.survival,
    se: survivalError(point),
    n_risk: point.atRisk,
    loglog: survivalLimits(point, 'log-log', level),
    effective_n: between ? effectiveSize(point) : null,
  };
}

export const kaplanMeierVectors: VectorAdapter = {
  file: 'kaplan_meier',
  run(input) {
    const level = num(input, 'conf');
    const steps = kaplanMeier(tableOf(subjectsOf(input)));
    const [q25, median, q75] = [0.25, 0.5, 0.75].map((p) => survivalQuantile(steps, p, { level }));
    const medianByLog = survivalQuantile(steps, 0.5, { level, scale: 'log' });
    const mean = restrictedMean(steps, num(input, 'tau'));
    return {
      table: steps.filter(({ events, censored }) => events + censored > 0).map((step) => tableRow(step, level)),
      at: nums(input, 'at').map((t) => pointRow(steps, t, level)),
      median: median?.value,
      median_ci_loglog: [median?.low, median?.high],
      median_ci_log: [medianByLog.low, medianByLog.high],
      q25: q25?.value,
      q25_ci_loglog: [q25?.low, q25?.high],
      q75: q75?.value,
      q75_ci_loglog: [q75?.low, q75?.high],
      rmst: mean?.mean,
      rmst_se: mean?.error,
    };
  },
};
