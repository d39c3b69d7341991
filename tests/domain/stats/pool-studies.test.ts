import { describe, expect, it } from 'vitest';
import { poolStudies } from '../../../src/domain/stats/pool-studies.ts';

const study = (numerator: number, denominator: number) => ({ numerator, denominator });
const six = [study(17, 24), study(22, 55), study(61, 83), study(70, 140), study(133, 190), study(188, 400)];

describe('poolStudies', () => {
  it('gives the six studies of the header', () => {
    const { mean, prediction, i2, tau2 } = poolStudies(six);
    expect(mean.state === 'ok' && mean.value).toBeCloseTo(0.5848, 4);
    expect(mean.state === 'ok' && mean.low).toBeCloseTo(0.4263, 4);
    expect(mean.state === 'ok' && mean.high).toBeCloseTo(0.7274, 4);
    expect(prediction?.low).toBeCloseTo(0.2052, 4);
    expect(prediction?.high).toBeCloseTo(0.8848, 4);
    expect(i2).toBeCloseTo(0.9008, 3);
    expect(tau2).toBeCloseTo(0.3118, 4);
  });

  it('does not depend on the order of the studies', () => {
    const [a, b] = [poolStudies(six).mean, poolStudies(six.toReversed()).mean];
    expect(a.state === 'ok' && b.state === 'ok' && a.value - b.value).toBeCloseTo(0, 10);
  });

  it('pools nothing below three studies', () => {
    expect(poolStudies(six.slice(0, 2))).toEqual({
      mean: { state: 'undefined', reason: 'too-few-observations' },
      prediction: undefined,
      i2: undefined,
      tau2: undefined,
    });
  });

  it('says why a study cannot be pooled', () => {
    expect(poolStudies([...six, study(5, 4)]).mean).toEqual({
      state: 'undefined',
      reason: 'numerator-above-denominator',
    });
    expect(poolStudies([]).mean).toEqual({ state: 'undefined', reason: 'too-few-observations' });
  });
});
