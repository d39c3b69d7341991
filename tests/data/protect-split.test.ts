import { describe, expect, it } from 'vitest';
import { proportionCell } from '../../src/data/cells.ts';
import { hiddenCell, splitReasons } from '../../src/data/protect-split.ts';
import { defaultPolicy, policies } from '../../src/domain/privacy/policy.ts';

function reasons(...groups: readonly (readonly [numerator: number, denominator: number])[]) {
  return splitReasons(
    groups.map(([numerator, denominator]) => ({ numerator, denominator })),
    defaultPolicy,
  );
}

describe('the groups of one period', () => {
  it('are all shown when none is small', () => {
    expect(reasons([50, 100], [20, 40])).toEqual([undefined, undefined]);
  });

  it('lose a second one when a single one is small, since the total would give it away', () => {
    expect(reasons([50, 100], [20, 40], [2, 6]).filter((reason) => reason === undefined).length).toBeLessThan(2);
    expect(reasons([50, 100], [20, 40], [2, 6])[2]).toBe('small-denominator');
  });

  it('are never left with a hidden count that the others and the total pin down', () => {
    const shown = reasons([50, 100], [30, 60], [3, 40]);
    const hidden = [50, 30, 3].filter((_, index) => shown[index] !== undefined);
    expect(hidden.length).toBeGreaterThan(1);
  });

  it('may be one alone: then there is nothing to subtract it from', () => {
    expect(reasons([2, 6])).toEqual(['small-denominator']);
  });

  it('are left alone where the county hides nothing', () => {
    const off = policies.find(({ id }) => id === 'off') ?? defaultPolicy;
    expect(
      splitReasons(
        [
          { numerator: 1, denominator: 2 },
          { numerator: 5, denominator: 9 },
        ],
        off,
      ),
    ).toEqual([undefined, undefined]);
  });
});

describe('a hidden cell', () => {
  it('keeps neither count, share nor people pending', () => {
    const shown = proportionCell({ numerator: 20, denominator: 40, pending: 30 }, true, defaultPolicy);
    expect(hiddenCell(shown, 'secondary')).toEqual({ state: 'suppressed', reason: 'secondary' });
    const early = proportionCell({ numerator: 20, denominator: 40, pending: 30 }, false, defaultPolicy);
    expect(hiddenCell(early, 'secondary')).toEqual({ state: 'immature', pending: null, partial: null });
    const small = proportionCell({ numerator: 2, denominator: 40, pending: 0 }, true, defaultPolicy);
    expect(hiddenCell(small, 'secondary')).toEqual({ state: 'suppressed', reason: 'small-numerator' });
  });
});
