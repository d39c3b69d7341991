import { describe, expect, it } from 'vitest';
import { proportionCell } from '../../src/data/cells.ts';
import { hideComplements } from '../../src/data/complement.ts';
import type { Cell, Result } from '../../src/data/result.ts';
import { assert } from '../../src/domain/assert.ts';
import { metricById } from '../../src/domain/metrics/catalogue.ts';
import { defaultPolicy } from '../../src/domain/privacy/policy.ts';

const metric = metricById('referral-rate');

function group(name: string, numerator: number, denominator: number, period = '2025'): Result {
  assert(metric !== undefined, 'the metric exists');
  return {
    metric,
    period,
    group: name,
    cell: proportionCell({ numerator, denominator, pending: 0 }, true, defaultPolicy),
  };
}

function states(results: readonly Result[]): readonly string[] {
  return hideComplements(results).map(({ cell }: { cell: Cell }) =>
    cell.state === 'suppressed' ? cell.reason : cell.state,
  );
}

describe('hiding a second group', () => {
  it('hides the smallest other group when one alone is hidden', () => {
    expect(states([group('a', 50, 100), group('b', 20, 40), group('c', 2, 6)])).toEqual([
      'ok',
      'secondary',
      'small-denominator',
    ]);
  });

  it('leaves a table alone where none or two are hidden already', () => {
    expect(states([group('a', 50, 100), group('b', 20, 40)])).toEqual(['ok', 'ok']);
    expect(states([group('a', 50, 100), group('b', 2, 6), group('c', 3, 7)])).toEqual([
      'ok',
      'small-denominator',
      'small-denominator',
    ]);
  });

  it('looks at each period by itself', () => {
    expect(
      states([
        group('a', 50, 100, '2024'),
        group('b', 20, 40, '2024'),
        group('a', 50, 100, '2025'),
        group('b', 2, 6, '2025'),
      ]),
    ).toEqual(['ok', 'ok', 'secondary', 'small-denominator']);
  });

  it('has nothing to hide where only one group exists', () => {
    expect(states([group('a', 2, 6)])).toEqual(['small-denominator']);
  });
});
