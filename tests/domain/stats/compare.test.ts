import { describe, expect, it } from 'vitest';
import {
  compareRates,
  compareSurvival,
  compareWithStudy,
  compareWithTarget,
} from '../../../src/domain/stats/compare.ts';

const group = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('compareWithTarget', () => {
  it('finds 122 of 163 higher than 60 %, at both levels', () => {
    const { estimate, pValue, outcome } = compareWithTarget(group(122, 163), 0.6);
    expect(estimate.state === 'ok' && estimate.value).toBeCloseTo(0.148, 3);
    expect(estimate.state === 'ok' && estimate.low).toBeCloseTo(0.077, 3);
    expect(estimate.state === 'ok' && estimate.high).toBeCloseTo(0.209, 3);
    expect(pValue).toBeCloseTo(0.0001, 4);
    expect(outcome).toEqual({ kind: 'labelled', label: 'higher', strength: 2 });
  });

  it('calls a target inside the interval similar', () => {
    expect(compareWithTarget(group(150, 300), 0.52).outcome).toEqual({
      kind: 'labelled',
      label: 'similar',
      strength: 0,
    });
  });

  it('gives the interval but no word below 30 clients', () => {
    const { estimate, outcome } = compareWithTarget(group(28, 29), 0.2);
    expect(estimate.state).toBe('ok');
    expect(outcome).toEqual({ kind: 'unlabelled', reason: 'too-few-clients' });
  });

  it('gives no word either where NCHS would not show the number', () => {
    expect(compareWithTarget(group(15, 31), 0.1).outcome).toEqual({ kind: 'unlabelled', reason: 'too-few-clients' });
  });

  it('gives a word to nobody of 100: that is a result', () => {
    expect(compareWithTarget(group(0, 100), 0.2).outcome).toEqual({ kind: 'labelled', label: 'lower', strength: 2 });
  });

  it('says why there is nothing to compare', () => {
    const nothing = { kind: 'unlabelled', reason: 'nothing-to-compare' };
    expect(compareWithTarget(group(0, 0), 0.2)).toEqual({
      estimate: { state: 'undefined', reason: 'nobody-in-denominator' },
      pValue: undefined,
      outcome: nothing,
    });
    expect(compareWithTarget(group(40, 80), Number.NaN).outcome).toEqual(nothing);
    expect(compareWithTarget(group(40, 80), 60).outcome).toEqual(nothing);
  });
});

describe('compareWithStudy', () => {
  it('finds a difference that only the usual level sees', () => {
    const { estimate, pValue, outcome } = compareWithStudy(group(56, 70), group(48, 80));
    expect(estimate.state === 'ok' && estimate.low).toBeCloseTo(0.0524, 4);
    expect(pValue).toBeCloseTo(0.0083, 4);
    expect(outcome).toEqual({ kind: 'labelled', label: 'higher', strength: 1 });
  });

  it('asks enough clients of the county, not of the study', () => {
    expect(compareWithStudy(group(60, 100), group(5, 12)).outcome.kind).toBe('labelled');
    expect(compareWithStudy(group(5, 12), group(60, 100)).outcome.kind).toBe('unlabelled');
  });

  it('compares nothing with a study without people', () => {
    expect(compareWithStudy(group(5, 50), group(0, 0)).outcome).toEqual({
      kind: 'unlabelled',
      reason: 'nothing-to-compare',
    });
  });
});

describe('compareSurvival', () => {
  it('judges by the effective number of clients', () => {
    const many = { survival: 0.3, greenwoodSum: 0.7 / (0.3 * 120), atRisk: 20 };
    const few = { survival: 0.3, greenwoodSum: 0.7 / (0.3 * 20), atRisk: 6 };
    expect(compareSurvival(many, group(60, 100)).outcome).toEqual({ kind: 'labelled', label: 'lower', strength: 2 });
    expect(compareSurvival(few, group(60, 100)).outcome).toEqual({ kind: 'unlabelled', reason: 'too-few-clients' });
  });

  it('compares nothing where nobody is left at risk', () => {
    const gone = { survival: 0, greenwoodSum: Infinity, atRisk: 0 };
    expect(compareSurvival(gone, group(6, 10)).outcome).toEqual({ kind: 'unlabelled', reason: 'nothing-to-compare' });
  });
});

describe('compareRates', () => {
  it('compares a ratio with 1', () => {
    const { estimate, outcome } = compareRates({ events: 128, time: 0.9 }, { events: 300, time: 2.5 });
    expect(estimate.state === 'ok' && estimate.value).toBeCloseTo(1.185, 3);
    expect(outcome).toEqual({ kind: 'labelled', label: 'similar', strength: 0 });
  });

  it('gives no word below ten events', () => {
    expect(compareRates({ events: 9, time: 1 }, { events: 300, time: 1 }).outcome).toEqual({
      kind: 'unlabelled',
      reason: 'too-few-events',
    });
  });

  it('compares nothing without time at risk', () => {
    expect(compareRates({ events: 9, time: 0 }, { events: 300, time: 1 }).outcome).toEqual({
      kind: 'unlabelled',
      reason: 'nothing-to-compare',
    });
  });
});
