import { describe, expect, it } from 'vitest';
import { standardisedProportion, waldStandardError } from '../../../src/domain/stats/standardised-proportion.ts';
import { wilson } from '../../../src/domain/stats/wilson.ts';

const stratum = (numerator: number, denominator: number, weight: number) => ({
  counts: { numerator, denominator },
  weight,
});
const three = [stratum(12, 20, 0.3), stratum(30, 55, 0.5), stratum(8, 30, 0.2)];

describe('standardisedProportion', () => {
  it('gives the three strata of the header', () => {
    const estimate = standardisedProportion(three);
    expect(estimate.state === 'ok' && estimate.value).toBeCloseTo(0.506, 3);
    expect(estimate.state === 'ok' && estimate.low).toBeCloseTo(0.411, 3);
    expect(estimate.state === 'ok' && estimate.high).toBeCloseTo(0.596, 3);
    expect(waldStandardError(three)).toBeCloseTo(0.0497, 4);
  });

  it('does not depend on the scale of the weights nor on the order of the strata', () => {
    const scaled = three.map(({ counts, weight }) => ({ counts, weight: weight * 40 })).toReversed();
    const [a, b] = [standardisedProportion(three), standardisedProportion(scaled)];
    expect(a.state === 'ok' && b.state === 'ok' && a.low - b.low).toBeCloseTo(0, 14);
    expect(a.state === 'ok' && b.state === 'ok' && a.high - b.high).toBeCloseTo(0, 14);
  });

  it("is Wilson's interval for one stratum", () => {
    const [one, plain] = [standardisedProportion([stratum(17, 40, 3)]), wilson(17, 40)];
    expect(one.state === 'ok' && plain.state === 'ok' && one.low - plain.low).toBeCloseTo(0, 14);
  });

  it.each([
    ['a stratum without clients', [stratum(1, 2, 1), stratum(0, 0, 1)], 'nobody-in-denominator'],
    ['no strata', [], 'nobody-in-denominator'],
    ['no weight at all', [stratum(1, 2, 0)], 'nobody-in-denominator'],
    ['a negative weight', [stratum(1, 2, -1), stratum(1, 2, 3)], 'negative-count'],
    ['a weight that is no number', [stratum(1, 2, Number.NaN)], 'not-a-finite-number'],
  ])('says why there is none with %s', (_, strata, reason) => {
    expect(standardisedProportion(strata)).toEqual({ state: 'undefined', reason });
    expect(() => waldStandardError(strata)).toThrow('Throughline made a mistake');
  });
});
