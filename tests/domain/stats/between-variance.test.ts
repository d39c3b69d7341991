import { describe, expect, it } from 'vitest';
import { betweenVariance, weightedSums } from '../../../src/domain/stats/between-variance.ts';
import { logitEffect } from '../../../src/domain/stats/study-effects.ts';

const effectsOf = (rows: readonly (readonly [number, number])[]) =>
  rows.map(([numerator, denominator]) => logitEffect({ numerator, denominator }));

const six = effectsOf([
  [17, 24],
  [22, 55],
  [61, 83],
  [70, 140],
  [133, 190],
  [188, 400],
]);

describe('betweenVariance', () => {
  it.each([
    ['DL', 0.2835],
    ['REML', 0.3118],
    ['PM', 0.313],
  ] as const)('%s gives %s for the six studies of the header', (method, tau2) => {
    expect(betweenVariance(six, method)).toBeCloseTo(tau2, 4);
  });

  it.each(['DL', 'REML', 'PM'] as const)('%s is 0 for studies that agree and for a single one', (method) => {
    const same = effectsOf([
      [10, 40],
      [10, 40],
      [20, 80],
    ]);
    expect(betweenVariance(same, method)).toBe(0);
    expect(betweenVariance(six.slice(0, 1), method)).toBe(0);
  });

  it.each(['DL', 'REML', 'PM'] as const)('%s does not depend on the order of the studies', (method) => {
    expect(betweenVariance(six.toReversed(), method)).toBeCloseTo(betweenVariance(six, method), 10);
  });

  it('solves its own equations', () => {
    const pm = weightedSums(six, betweenVariance(six, 'PM'));
    expect(pm.q).toBeCloseTo(5, 9);
    const reml = weightedSums(six, betweenVariance(six, 'REML'));
    expect(reml.qw - reml.sumW + reml.sumWw / reml.sumW).toBeCloseTo(0, 9);
  });

  it('throws without studies', () => {
    expect(() => betweenVariance([], 'REML')).toThrow('averaged');
  });
});
