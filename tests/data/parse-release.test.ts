import { describe, expect, it } from 'vitest';
import { parseRelease } from '../../src/data/parse-release.ts';

const NUMBER = {
  measure: 'referral-rate',
  definition: '[null,{}]',
  where: [{ field: 'program', values: ['East'] }],
  from: null,
  to: '2026-06-30',
  period: '2025-Q1',
  numerator: null,
  denominator: 40,
};
const RELEASE = { day: '2026-07-01', asOf: '2026-06-30', label: 'East', numbers: [NUMBER] };

describe('an earlier release in a project file', () => {
  it('is read as it was written', () => {
    expect(parseRelease(RELEASE)).toEqual(RELEASE);
  });

  it.each([
    null,
    {},
    { ...RELEASE, day: 'yesterday' },
    { ...RELEASE, numbers: 'all' },
    { ...RELEASE, numbers: [{ ...NUMBER, denominator: -1 }] },
    { ...RELEASE, numbers: [{ ...NUMBER, where: [{ field: 'program', values: [{}] }] }] },
    { ...RELEASE, numbers: [NUMBER, { ...NUMBER, from: '2025-02-30' }] },
  ])('%j is none', (json) => {
    expect(parseRelease(json)).toBeUndefined();
  });
});
