import { labelFor } from '../../../../src/domain/stats/comparison.ts';
import { equivalence } from '../../../../src/domain/stats/equivalence.ts';
import { fisherIrwin, fisherMidP } from '../../../../src/domain/stats/fisher.ts';
import { scoreDifferenceLimits } from '../../../../src/domain/stats/miettinen-nurminen.ts';
import { newcombe } from '../../../../src/domain/stats/newcombe.ts';
import type { Counts } from '../../../../src/domain/stats/proportion-interval.ts';
import { katzLimits, oddsRatio, riskRatio } from '../../../../src/domain/stats/risk-ratio.ts';
import { campbellP, smallestExpected, twoByTwo } from '../../../../src/domain/stats/two-by-two.ts';
import type { VectorAdapter } from './adapter.ts';
import { limitsOf, pointOf } from './oracle-shape.ts';
import { num } from './read.ts';

function differenceKeys(a: Counts, b: Counts, level: number, margin: number) {
  const difference = newcombe(a, b, level);
  const bounds = equivalence(a, b, margin);
  return {
    p1: a.numerator / a.denominator,
    p2: b.numerator / b.denominator,
    difference: pointOf(difference),
    newcombe: limitsOf(difference),
    newcombe998: limitsOf(newcombe(a, b, 0.998)),
    newcombe90: limitsOf(bounds.interval),
    equivalent_within_margin: bounds.equivalent,
    miettinen_nurminen: scoreDifferenceLimits(a, b, 'miettinen-nurminen', level),
    mee: scoreDifferenceLimits(a, b, 'mee', level),
    label: difference.state === 'ok' ? labelFor([difference.low, difference.high], 0) : undefined,
  };
}

function testKeys(a: Counts, b: Counts) {
  const tests = twoByTwo(a, b);
  return {
    chi2: tests?.chiSquare,
    chi2_p: tests?.chiSquareP,
    n1_chi2: tests?.adjusted,
    n1_chi2_p: tests?.adjustedP,
    fisher_p: fisherIrwin([a, b]),
    fisher_midp_central: fisherMidP(a, b),
    min_expected: smallestExpected(a, b),
    campbell_p: campbellP(a, b),
  };
}

function ratioKeys(a: Counts, b: Counts, level: number) {
  const ratio = riskRatio(a, b, level);
  return {
    risk_ratio: pointOf(ratio),
    rr_katz: katzLimits(a, b, level) ?? [null, null],
    // The oracle writes "anything is possible" for 0/n against 0/m, where the product has no estimate.
    rr_mover_wilson: ratio.state === 'ok' ? limitsOf(ratio) : [0, Number.POSITIVE_INFINITY],
    odds_ratio: oddsRatio(a, b),
  };
}

export const twoSampleProportions: VectorAdapter = {
  file: 'two_sample_proportions',
  run(input) {
    const a = { numerator: num(input, 'x1'), denominator: num(input, 'n1') };
    const b = { numerator: num(input, 'x2'), denominator: num(input, 'n2') };
    const level = num(input, 'conf');
    return {
      ...differenceKeys(a, b, level, num(input, 'equivalence_margin')),
      ...testKeys(a, b),
      ...ratioKeys(a, b, level),
    };
  },
};
