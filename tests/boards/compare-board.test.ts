import { describe, expect, it } from 'vitest';
import { comparableFields, comparedBy, comparedMetric } from '../../src/boards/compare-board.ts';
import { loadedWith } from '../app/ready-file.ts';

const loaded = loadedWith({
  mappedFields: new Set(['program', 'sex', 'pathway']),
  groups: new Map([
    ['program', ['East', 'West']],
    ['sex', ['female', 'male']],
    ['pathway', ['active-outreach']],
  ] as const),
});

describe('what the Compare page compares', () => {
  it('is by a field that tells people apart', () => {
    expect(comparableFields(loaded)).toEqual(['program', 'sex']);
    expect(comparedBy({ split: 'sex', comparesPeriods: false }, loaded)).toBe('sex');
    expect(comparedBy({ split: 'pathway', comparesPeriods: false }, loaded)).toBe('program');
    expect(comparedBy({ split: null, comparesPeriods: false }, loadedWith({ groups: new Map() }))).toBeNull();
  });

  it('is by period where that is chosen, but not of monthly counts', () => {
    expect(comparedBy({ split: 'sex', comparesPeriods: true }, loaded)).toBe('period');
    expect(comparedBy({ split: 'sex', comparesPeriods: true }, { ...loaded, kind: 'aggregate' })).not.toBe('period');
  });

  it('is a share', () => {
    expect(comparedMetric({ metric: 'acceptance' })).toBe('acceptance');
    expect(comparedMetric({ metric: 'people-encountered' })).toBe('referral-rate');
  });
});
