import { describe, expect, it } from 'vitest';
import {
  betaCdf,
  betaQuantile,
  binomialCdf,
  binomialPmf,
  binomialQuantile,
  binomialUpper,
  chiSquareCdf,
  chiSquareQuantile,
  chiSquareUpper,
  gammaCdf,
  gammaQuantile,
  hypergeometricPmf,
  normalCdf,
  normalForLevel,
  normalQuantile,
  normalTwoSided,
  poissonCdf,
  poissonPmf,
  tCdf,
  tQuantile,
} from '../../../src/domain/stats/distributions.ts';

describe('distributions', () => {
  it('gives the lower exact limit of 81 of 263', () => {
    expect(betaQuantile(0.025, 81, 183)).toBeCloseTo(0.25273674558527, 12);
  });

  it('gives the z of the usual confidence levels', () => {
    expect(normalForLevel(0.95)).toBeCloseTo(1.959963984540054, 14);
    expect(normalForLevel(0.998)).toBeCloseTo(3.090232306167813, 12);
  });

  it('keeps a p-value precise far in the tail', () => {
    expect(normalTwoSided(-8)).toBeCloseTo(1.244192114854e-15, 25);
    expect(chiSquareUpper(120, 1) / 6.326068e-28).toBeCloseTo(1, 4);
  });

  it.each([0.001, 0.025, 0.3, 0.5, 0.9, 0.999])('inverts its own cumulative functions at %s', (p) => {
    expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 13);
    expect(tCdf(tQuantile(p, 4), 4)).toBeCloseTo(p, 12);
    expect(betaCdf(betaQuantile(p, 3.5, 20), 3.5, 20)).toBeCloseTo(p, 10);
    expect(gammaCdf(gammaQuantile(p, 7, 2), 7, 2)).toBeCloseTo(p, 12);
    expect(chiSquareCdf(chiSquareQuantile(p, 3), 3)).toBeCloseTo(p, 12);
  });

  it('is exact for chi-square with many degrees of freedom, where @stdlib is 1.5e-4 off', () => {
    expect(chiSquareQuantile(0.975, 2000)).toBeCloseTo(2125.84230244977, 8);
  });

  it('sums binomial probabilities to the cumulative ones', () => {
    const below = [0, 1, 2, 3].reduce((sum, k) => sum + binomialPmf(k, 30, 0.25), 0);
    expect(binomialCdf(3, 30, 0.25)).toBeCloseTo(below, 12);
    expect(binomialUpper(3, 30, 0.25)).toBeCloseTo(1 - below, 12);
    expect(binomialQuantile(0.05, 23, 0.5)).toBe(8);
  });

  it('sums Poisson probabilities to the cumulative ones', () => {
    const below = [0, 1, 2, 3, 4].reduce((sum, k) => sum + poissonPmf(k, 5), 0);
    expect(poissonCdf(4, 5)).toBeCloseTo(below, 13);
  });

  it('gives 0 to what cannot occur and 1 to what must', () => {
    expect(binomialPmf(4, 3, 0.5)).toBe(0);
    expect(binomialPmf(1.5, 3, 0.5)).toBe(0);
    expect(binomialCdf(-1, 3, 0.5)).toBe(0);
    expect(binomialCdf(3, 3, 0.5)).toBe(1);
    expect(binomialUpper(-1, 3, 0.5)).toBe(1);
    expect(binomialUpper(3, 3, 0.5)).toBe(0);
    expect(poissonPmf(-1, 2)).toBe(0);
    expect(poissonCdf(-1, 2)).toBe(0);
    expect(tCdf(-Infinity, 3)).toBe(0);
    expect(tCdf(Infinity, 3)).toBe(1);
    expect(hypergeometricPmf(3, { marked: 2, unmarked: 5, drawn: 4 })).toBe(0);
    expect(hypergeometricPmf(0, { marked: 0, unmarked: 0, drawn: 0 })).toBe(1);
  });

  it.each<[string, () => number]>([
    ['a probability above 1', () => normalQuantile(1.2)],
    ['a probability that is no number', () => betaQuantile(Number.NaN, 1, 1)],
    ['a level of 1', () => normalForLevel(1)],
    ['a shape of 0', () => gammaQuantile(0.5, 0)],
    ['a negative rate', () => gammaCdf(1, 1, -1)],
    ['an infinite degree of freedom', () => tQuantile(0.5, Infinity)],
    ['a chi-square without degrees of freedom', () => chiSquareUpper(1, 0)],
    ['a deviate that is no number', () => normalCdf(Number.NaN)],
    ['a t that is no number', () => tCdf(Number.NaN, 3)],
    ['half a trial', () => binomialCdf(0, 1.5, 0.5)],
    ['a negative mean', () => poissonPmf(0, -1)],
    ['an infinite mean', () => poissonCdf(0, Infinity)],
    ['more drawn than there are', () => hypergeometricPmf(1, { marked: 1, unmarked: 1, drawn: 3 })],
  ])('throws at %s', (_, call) => {
    expect(call).toThrow('Throughline made a mistake');
  });
});
