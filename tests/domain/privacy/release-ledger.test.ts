import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/domain/privacy/policy.ts';
import { type Release, type ReleasedNumber, releaseConflicts } from '../../../src/domain/privacy/release-ledger.ts';
import { isoDate } from '../../../src/domain/units.ts';

function number(
  period: string,
  numerator: number,
  denominator: number,
  change: Partial<ReleasedNumber> = {},
): ReleasedNumber {
  const usual = { measure: 'treatment-entry', definition: '30 days', where: [], from: null, to: null };
  return { ...usual, period, numerator, denominator, ...change };
}

function released(...numbers: readonly ReleasedNumber[]): Release {
  return { day: isoDate('2026-05-04'), asOf: isoDate('2026-04-30'), label: 'April', numbers };
}

function conflicts(past: readonly ReleasedNumber[], next: readonly ReleasedNumber[]): readonly string[] {
  return releaseConflicts([released(...past)], next, defaultPolicy).map(
    ({ number: { period, where }, kind, release }) =>
      `${period}${where.map(({ values }) => ` ${values.join('+')}`).join('')} ${kind} ${release?.label ?? 'own'}`,
  );
}

const EAST = { where: [{ field: 'program', values: ['East'] }] };
const WEST = { where: [{ field: 'program', values: ['West'] }] };

describe('a release after another one', () => {
  it('conflicts where a running total grew by few people, or by few who entered', () => {
    expect(conflicts([number('all', 60, 140)], [number('all', 62, 146)])).toEqual(['all changed April']);
    expect(conflicts([number('all', 60, 140)], [number('all', 64, 190)])).toEqual(['all changed April']);
    expect(conflicts([number('all', 60, 140)], [number('all', 80, 190)])).toEqual([]);
    expect(conflicts([number('all', 60, 140)], [number('all', 60, 140)])).toEqual([]);
  });

  it('conflicts where a period told before was uploaded again with few changes, also fewer', () => {
    expect(conflicts([number('2025-Q1', 30, 70)], [number('2025-Q1', 28, 67)])).toEqual(['2025-Q1 changed April']);
  });

  it('conflicts where the same measure by another definition differs by few', () => {
    const other = number('2025', 66, 140, { definition: '14 days' });
    expect(conflicts([number('2025', 60, 140)], [other])).toEqual(['2025 changed April']);
  });

  it('conflicts where months leave few people of a quarter told before', () => {
    const quarter = number('2025-Q1', 60, 130);
    expect(conflicts([quarter], [number('2025-01', 30, 60), number('2025-02', 27, 64)])).toEqual([
      '2025-01 rest-of-parts April',
      '2025-02 rest-of-parts April',
    ]);
    expect(conflicts([quarter], [number('2025-01', 20, 60)])).toEqual([]);
  });

  it('conflicts where a whole would tell the group that was hidden before', () => {
    expect(conflicts([number('2025', 40, 80, EAST), number('2025', 30, 70, WEST)], [number('2025', 73, 156)])).toEqual([
      '2025 rest-of-parts April',
    ]);
  });

  it('conflicts where one group is nearly all of what was told before', () => {
    expect(conflicts([number('2025', 60, 140)], [number('2025', 55, 132, EAST)])).toEqual([
      '2025 East part-of-whole April',
    ]);
  });

  it('asks nothing of another measure, another period, or other groups', () => {
    const before = [number('2025-Q1', 30, 70, EAST)];
    const next = [
      number('2025-Q2', 28, 67, EAST),
      number('2025-Q1', 28, 67, WEST),
      number('2025-Q1', 28, 67, { ...EAST, measure: 'referral-rate' }),
    ];
    expect(conflicts(before, next)).toEqual([]);
  });
});
