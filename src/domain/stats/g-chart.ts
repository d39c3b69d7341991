/**
 * g chart: people (or episodes) between rare events; points above the upper limit mean fewer events.
 * Formula: with the mean g of the counts between events, sigma = sqrt(g (g + 1)); limits g -+ 3 sigma, the lower one not below 0;
 *   the centre line is the theoretical median ln 2 g = 0.693 g, so that runs on one side can be read.
 * Source: Benneyan JC. Health Care Manag Sci 2001;4:305-318; Provost LP, Murray SK. The Health Care Data Guide, 2011, p. 228; the
 *   same limits in qicharts2, `qic.g`, whose newer versions draw the median of the counts themselves as centre.
 * Worked value: 2, 4 and 6 cases between events: g = 4, sigma = sqrt(20) = 4.472, upper limit 17.416, centre 2.773 (qicharts2 rounds ln 2 to 0.693).
 */

import { meanOf } from './compensated-sum.ts';
import { baselineOf, type ChartOptions, controlPoints } from './control-chart.ts';
import { nhsSignals } from './nhs-rules.ts';
import { countFault } from './proportion-interval.ts';
import type { RareEventChart } from './t-chart.ts';

const MEDIAN_OF_MEAN = Math.LN2;

/** The chart of counts between events in order of time, or why there is none. */
export function gChart(casesBetween: readonly number[], options: ChartOptions = {}): RareEventChart {
  const fault = casesBetween.map(countFault).find((reason) => reason !== undefined);
  if (fault !== undefined) return { state: 'undefined', reason: fault };
  const baseline = baselineOf(casesBetween.length, options);
  if (baseline === undefined) return { state: 'undefined', reason: 'too-few-observations' };
  const mean = meanOf(casesBetween.slice(0, baseline));
  const sigmas = casesBetween.map(() => Math.sqrt(mean * (mean + 1)));
  const points = controlPoints(casesBetween, mean, sigmas, { floor: 0, ceiling: Infinity });
  const centre = MEDIAN_OF_MEAN * mean;
  const chart = {
    state: 'ok',
    centre,
    points,
    dispersion: undefined,
    sigmaZ: undefined,
    meanMovingRange: undefined,
  } as const;
  return {
    state: 'ok',
    centre,
    points: points.map(({ value, lower, upper }) => ({ value, lower, upper })),
    signals: nhsSignals(chart),
  };
}
