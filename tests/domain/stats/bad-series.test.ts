import { describe, expect, it } from 'vitest';
import { aalenJohansen, incidenceEstimate } from '../../../src/domain/stats/aalen-johansen.ts';
import { clusteredSurvival } from '../../../src/domain/stats/clustered-survival.ts';
import { describeValues } from '../../../src/domain/stats/descriptive-quantiles.ts';
import { fixedWindow } from '../../../src/domain/stats/fixed-window.ts';
import { kaplanMeier } from '../../../src/domain/stats/kaplan-meier.ts';
import { lifeTable, lifeTableOf } from '../../../src/domain/stats/life-table.ts';
import { logRank } from '../../../src/domain/stats/log-rank.ts';
import { medianFromCounts } from '../../../src/domain/stats/median-interval.ts';
import { nhsSignals } from '../../../src/domain/stats/nhs-rules.ts';
import { pChart } from '../../../src/domain/stats/p-chart.ts';
import { selectPeriod } from '../../../src/domain/stats/period-selection.ts';
import { restrictedMeanEstimate } from '../../../src/domain/stats/rmst.ts';
import { runChart } from '../../../src/domain/stats/run-chart.ts';
import { segmentedRegression } from '../../../src/domain/stats/segmented-regression.ts';
import { survivalEstimate } from '../../../src/domain/stats/survival-band.ts';
import { survivalMedian } from '../../../src/domain/stats/survival-quantile.ts';
import { cChart, uChart } from '../../../src/domain/stats/u-chart.ts';
import { xmrChart } from '../../../src/domain/stats/xmr-chart.ts';
import { tableOf } from './vectors/survival-input.ts';

const badLists: [string, number[]][] = [
  ['nothing', []],
  ['one value', [3]],
  ['two equal values', [3, 3]],
  ['only zeros', [0, 0, 0, 0, 0, 0, 0, 0]],
  ['NaN among numbers', [1, 4, Number.NaN, 2, 7, 1, 3, 2]],
  ['infinity among numbers', [1, 4, Infinity, 2, 7, 1, 3, 2]],
  ['minus infinity', [-Infinity, 4, 1, 2, 7, 1, 3, 2]],
  ['negative numbers', [1, 4, -3, 2, 7, 1, 3, 2]],
  ['fractions', [1, 4.5, 3, 2, 7, 1, 3, 2]],
  ['huge numbers', [1e300, 1e301, 1e302, 1, 2, 3, 4, 5]],
];

const good = [4, 6, 3, 5, 7, 4, 6, 5, 9, 8];
const people = good.map((time, at) => ({ time, event: at % 3 > 0 }));
const steps = kaplanMeier(tableOf(people));

/** Each takes a list of numbers where its own kind of number belongs: times, counts, values. */
const estimators: [string, (list: readonly number[]) => unknown][] = [
  ['lifeTable, times', (list) => lifeTable(list.map((time) => ({ time, events: 1, censored: 0 })))],
  ['lifeTable, events', (list) => lifeTable(list.map((events, time) => ({ time, events, censored: 1 })))],
  ['lifeTable, entries', (list) => lifeTable(list.map((entered, time) => ({ time, events: 2, censored: 0, entered })))],
  ['lifeTableOf', (list) => lifeTableOf(list.map((entry) => ({ time: 5, event: true, entry })))],
  [
    'kaplanMeier',
    (list) => kaplanMeier(tableOf(list.map((time) => ({ time, event: true })))).map((step) => survivalEstimate(step)),
  ],
  ['survivalMedian', (list) => survivalMedian(kaplanMeier(tableOf(list.map((time) => ({ time, event: true })))))],
  ['restrictedMeanEstimate', (list) => list.map((tau) => restrictedMeanEstimate(steps, tau))],
  [
    'clusteredSurvival',
    (list) =>
      clusteredSurvival(
        list.map((time, at) => ({ time, event: true, client: String(at) })),
        [1, 4],
      ),
  ],
  [
    'logRank',
    (list) =>
      logRank(['a', 'b'].map((group) => ({ group, rows: list.map((time) => ({ time, events: 1, censored: 0 })) }))),
  ],
  [
    'aalenJohansen',
    (list) => {
      const curves = aalenJohansen(list.map((count, time) => ({ time, events: [count, 1], censored: 0 })));
      const points = curves.state === 'ok' ? curves.steps.flatMap(({ byCause }) => byCause) : [];
      return [curves, points.map((point) => incidenceEstimate(point))];
    },
  ],
  [
    'fixedWindow',
    (list) =>
      fixedWindow(
        list.map((days) => ({ days, left: true, possibleDays: 9 })),
        3,
      ),
  ],
  ['medianFromCounts, values', (list) => medianFromCounts(list.map((value) => ({ value, count: 2 })))],
  ['medianFromCounts, counts', (list) => medianFromCounts(list.map((count, value) => ({ value, count })))],
  ['describeValues', (list) => describeValues(list)],
  ['selectPeriod', (list) => selectPeriod(list)],
  [
    'pChart',
    (list) =>
      pChart(
        list.map((numerator) => ({ numerator, denominator: 9 })),
        { laney: true },
      ),
  ],
  ['pChart, people', (list) => pChart(list.map((denominator) => ({ numerator: 1, denominator })))],
  [
    'uChart',
    (list) =>
      uChart(
        list.map((events) => ({ events, time: 2 })),
        { laney: true, screened: true },
      ),
  ],
  ['uChart, time', (list) => uChart(list.map((time) => ({ events: 2, time })))],
  ['cChart', (list) => cChart(list)],
  [
    'xmrChart',
    (list) => {
      const chart = xmrChart(list, { screened: true });
      return [chart, chart.state === 'ok' ? nhsSignals(chart) : []];
    },
  ],
  ['runChart', (list) => runChart(list)],
  ['segmentedRegression, values', (list) => segmentedRegression({ model: 'ordinary', values: list }, 4)],
  [
    'segmentedRegression, events',
    (list) => segmentedRegression({ model: 'quasi-poisson', periods: list.map((events) => ({ events, time: 2 })) }, 4),
  ],
  [
    'segmentedRegression, people',
    (list) =>
      segmentedRegression(
        { model: 'quasi-binomial', periods: list.map((denominator) => ({ numerator: 1, denominator })) },
        4,
      ),
  ],
];

/** Every number anywhere in a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** An error of ours, or a result in which no number is NaN. */
function answer(estimate: () => unknown): 'a sentence' | 'NaN' | 'an answer' {
  try {
    return numbersIn(estimate()).some(Number.isNaN) ? 'NaN' : 'an answer';
  } catch (error) {
    const isOurs = error instanceof Error && /^(Throughline made a mistake|no life table)/.test(error.message);
    if (!isOurs) throw error;
    return 'a sentence';
  }
}

describe.each(estimators)('%s', (_, estimate) => {
  it.each(badLists)('never answers %s with NaN', (__, list) => {
    expect(['a sentence', 'an answer']).toContain(answer(() => estimate(list)));
  });

  it('answers good numbers', () => {
    expect(answer(() => estimate(good))).toBe('an answer');
  });
});
