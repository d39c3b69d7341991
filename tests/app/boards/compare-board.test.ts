import { describe, expect, it } from 'vitest';
import { comparableFields, comparedBy, comparedMetric } from '../../../src/app/boards/compare-board.ts';
import { loadedWith } from '../ready-file.ts';

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
    expect(comparedBy({ split: 'sex' }, loaded)).toBe('sex');
    expect(comparedBy({ split: 'pathway' }, loaded)).toBe('program');
    expect(comparedBy({ split: null }, loadedWith({ groups: new Map() }))).toBeNull();
  });

  it('is a share', () => {
    expect(comparedMetric({ metric: 'acceptance' })).toBe('acceptance');
    expect(comparedMetric({ metric: 'people-encountered' })).toBe('referral-rate');
  });
});
