import { describe, expect, it } from 'vitest';
import { assert } from '../../../src/domain/assert.ts';
import { metricById } from '../../../src/domain/metrics/catalogue.ts';
import { count } from '../../../src/domain/units.ts';
import { numbersOfComparison, numbersOfResults } from '../../../src/report/release/released-numbers.ts';

const metric = metricById('treatment-entry-30d');
assert(metric !== undefined, 'the measure exists');
const counts = { numerator: count(20), denominator: count(40) };
const shown = { state: 'ok', pending: null, ...counts, value: 0.5, interval: null } as const;
const asked = {
  where: [{ field: 'program', values: ['East', 'West'] }],
  from: null,
  to: null,
  split: 'program',
} as const;

describe('the numbers of a release', () => {
  it('are those shown, each under its group, without those hidden', () => {
    const results = [
      { metric, period: '2025-Q1', group: 'East', cell: shown, leftOut: null },
      {
        metric,
        period: '2025-Q2',
        group: 'East',
        cell: { state: 'suppressed', reason: 'secondary' } as const,
        leftOut: null,
      },
    ];
    expect(numbersOfResults(results, asked)).toMatchObject([
      { measure: 'treatment-entry', where: [{ field: 'program', values: ['East'] }], period: '2025-Q1', ...counts },
    ]);
  });

  it('take groups that are shown together as one number, and everybody', () => {
    const comparison = {
      state: 'ok' as const,
      metric,
      sql: '',
      parts: [{ groups: ['East', 'North'], ...counts, standardised: null }],
      everybody: { ...counts, groupsOverlap: false },
    };
    expect(numbersOfComparison(comparison, asked)).toMatchObject([
      { where: [{ field: 'program', values: ['East', 'North'] }], period: 'all', ...counts },
      { where: [{ field: 'program', values: ['East', 'West'] }], period: 'all', ...counts },
    ]);
  });
});
