import { describe, expect, it } from 'vitest';
import { agrestiCoull } from '../../../src/domain/stats/agresti-coull.ts';
import { clopperPearson } from '../../../src/domain/stats/clopper-pearson.ts';
import {
  compareRates,
  compareSurvival,
  compareWithStudy,
  compareWithTarget,
} from '../../../src/domain/stats/compare.ts';
import { directStandardisedRate } from '../../../src/domain/stats/direct-standardised-rate.ts';
import { equivalence } from '../../../src/domain/stats/equivalence.ts';
import { fisherIrwin, fisherMidP } from '../../../src/domain/stats/fisher.ts';
import { forestRows, publishedRange } from '../../../src/domain/stats/forest.ts';
import { funnelPoint, pooledTarget, positionOnCurves } from '../../../src/domain/stats/funnel.ts';
import { groupHeterogeneity } from '../../../src/domain/stats/group-heterogeneity.ts';
import { jeffreys } from '../../../src/domain/stats/jeffreys.ts';
import { midP } from '../../../src/domain/stats/mid-p.ts';
import { scoreDifferenceLimits } from '../../../src/domain/stats/miettinen-nurminen.ts';
import { countReliability, proportionReliability } from '../../../src/domain/stats/nchs-reliability.ts';
import { newcombe } from '../../../src/domain/stats/newcombe.ts';
import { poolStudies } from '../../../src/domain/stats/pool-studies.ts';
import type { Counts } from '../../../src/domain/stats/proportion-interval.ts';
import { rate } from '../../../src/domain/stats/rate.ts';
import { rateRatio } from '../../../src/domain/stats/rate-ratio.ts';
import { katzLimits, riskRatio } from '../../../src/domain/stats/risk-ratio.ts';
import { standardisedProportion } from '../../../src/domain/stats/standardised-proportion.ts';
import { trendTest } from '../../../src/domain/stats/trend-test.ts';
import { campbellP, twoByTwo } from '../../../src/domain/stats/two-by-two.ts';
import { versusRest } from '../../../src/domain/stats/versus-rest.ts';
import { wilson } from '../../../src/domain/stats/wilson.ts';
import { wilsonContinuity } from '../../../src/domain/stats/wilson-continuity.ts';

const fine: Counts = { numerator: 20, denominator: 50 };

const badCounts: [string, Counts][] = [
  ['NaN people', { numerator: 3, denominator: Number.NaN }],
  ['NaN events', { numerator: Number.NaN, denominator: 9 }],
  ['infinite people', { numerator: 3, denominator: Infinity }],
  ['infinite events', { numerator: Infinity, denominator: 9 }],
  ['negative events', { numerator: -1, denominator: 9 }],
  ['negative people', { numerator: 0, denominator: -9 }],
  ['half a person', { numerator: 2.5, denominator: 9 }],
  ['more events than people', { numerator: 10, denominator: 9 }],
  ['nobody', { numerator: 0, denominator: 0 }],
];

const estimators: [string, (counts: Counts) => unknown][] = [
  ['wilson', ({ numerator, denominator }) => wilson(numerator, denominator)],
  ['wilsonContinuity', ({ numerator, denominator }) => wilsonContinuity(numerator, denominator)],
  ['clopperPearson', ({ numerator, denominator }) => clopperPearson(numerator, denominator)],
  ['agrestiCoull', ({ numerator, denominator }) => agrestiCoull(numerator, denominator)],
  ['jeffreys', ({ numerator, denominator }) => jeffreys(numerator, denominator)],
  ['midP', ({ numerator, denominator }) => midP(numerator, denominator)],
  ['proportionReliability', ({ numerator, denominator }) => proportionReliability(numerator, denominator)],
  ['countReliability', ({ numerator }) => countReliability(numerator)],
  ['newcombe', (counts) => newcombe(counts, fine)],
  ['newcombe, other side', (counts) => newcombe(fine, counts)],
  ['riskRatio', (counts) => riskRatio(counts, fine)],
  ['riskRatio, other side', (counts) => riskRatio(fine, counts)],
  ['katzLimits', (counts) => katzLimits(counts, fine)],
  ['scoreDifferenceLimits', (counts) => scoreDifferenceLimits(counts, fine, 'mee')],
  ['equivalence', (counts) => equivalence(counts, fine)],
  ['twoByTwo', (counts) => twoByTwo(counts, fine)],
  ['campbellP', (counts) => campbellP(fine, counts)],
  ['fisherIrwin', (counts) => fisherIrwin([fine, counts])],
  ['fisherMidP', (counts) => fisherMidP(counts, fine)],
  ['groupHeterogeneity', (counts) => groupHeterogeneity([fine, counts, fine])],
  ['trendTest', (counts) => trendTest([fine, counts, fine])],
  ['versusRest', (counts) => versusRest([fine, counts])],
  ['standardisedProportion', (counts) => standardisedProportion([{ counts, weight: 1 }])],
  ['compareWithTarget', (counts) => compareWithTarget(counts, 0.5)],
  ['compareWithStudy', (counts) => compareWithStudy(fine, counts)],
  ['compareSurvival', (counts) => compareSurvival({ survival: 0.5, greenwoodSum: 0.1, atRisk: 20 }, counts)],
  ['funnelPoint', (counts) => funnelPoint(counts, 0.5)],
  ['positionOnCurves', (counts) => positionOnCurves(counts, 0.5)],
  ['pooledTarget', (counts) => pooledTarget([counts])],
  ['poolStudies', (counts) => poolStudies([fine, fine, counts])],
  [
    'forestRows',
    (counts) => forestRows([{ id: 'a', year: 2020, counts }]).map(({ estimate, area }) => ({ estimate, area })),
  ],
  ['publishedRange', (counts) => publishedRange([counts])],
];

const badRates: [string, { events: number; time: number }][] = [
  ['NaN events', { events: Number.NaN, time: 2 }],
  ['NaN time', { events: 3, time: Number.NaN }],
  ['infinite events', { events: Infinity, time: 2 }],
  ['infinite time', { events: 3, time: Infinity }],
  ['negative events', { events: -3, time: 2 }],
  ['half an event', { events: 0.5, time: 2 }],
  ['no time', { events: 3, time: 0 }],
  ['negative time', { events: 3, time: -1 }],
];

const rateEstimators: [string, (observed: { events: number; time: number }) => unknown][] = [
  ['rate', (observed) => rate(observed, 1000)],
  ['rateRatio', (observed) => rateRatio(observed, { events: 12, time: 3 })],
  ['rateRatio, other side', (observed) => rateRatio({ events: 12, time: 3 }, observed)],
  ['compareRates', (observed) => compareRates(observed, { events: 12, time: 3 })],
  [
    'directStandardisedRate',
    ({ events, time }) => directStandardisedRate([{ events, population: time, standard: 1 }], 1000),
  ],
];

/** Every number anywhere in a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** An error of ours, or a result in which no number is NaN. */
function isHonest(estimate: () => unknown): boolean {
  try {
    return numbersIn(estimate()).every((number) => !Number.isNaN(number));
  } catch (error) {
    return error instanceof Error && error.message.startsWith('Throughline made a mistake');
  }
}

describe.each(estimators)('%s', (_, estimate) => {
  it.each(badCounts)('never answers %s with NaN', (__, counts) => {
    expect(isHonest(() => estimate(counts))).toBe(true);
  });

  it('answers good counts', () => {
    expect(numbersIn(estimate({ numerator: 12, denominator: 40 })).every((number) => !Number.isNaN(number))).toBe(true);
  });
});

describe.each(rateEstimators)('%s', (_, estimate) => {
  it.each(badRates)('never answers %s with NaN', (__, observed) => {
    expect(isHonest(() => estimate(observed))).toBe(true);
  });
});

describe('an estimate', () => {
  it.each(badCounts)('of %s is undefined with its reason, never ok', (_, counts) => {
    expect(wilson(counts.numerator, counts.denominator).state).toBe('undefined');
    expect(newcombe(fine, counts).state).toBe('undefined');
    expect(riskRatio(fine, counts).state).toBe('undefined');
    expect(compareWithStudy(fine, counts).outcome.kind).toBe('unlabelled');
  });
});
