import { describe, expect, it } from 'vitest';
import { changedRules, parseRules } from '../../src/data/parse-rules.ts';
import { DEFAULT_RULES } from '../../src/domain/episode-rules.ts';

describe('the rules of a project file', () => {
  it('keep what differs from the usual ones', () => {
    expect(parseRules({ visitGapDays: null, entryWindowDays: 90, repeatWindowDays: 30, countingUnit: 'row' })).toEqual({
      visitGapDays: null,
      entryWindowDays: 90,
      countingUnit: 'row',
    });
    expect(changedRules(DEFAULT_RULES)).toEqual({});
    expect(parseRules({ looseIds: true })).toEqual({ looseIds: true });
  });

  it.each([
    [{ entryWindowDays: null }, 'entryWindowDays'],
    [{ visitGapDays: -1 }, 'visitGapDays'],
    [{ visitGapDays: '30' }, 'visitGapDays'],
    [{ countingUnit: 'dose' }, 'countingUnit'],
    [{ looseIds: 'yes' }, 'looseIds'],
    [{ gapMonths: 1 }, 'gapMonths'],
  ])('name the part that is wrong in %o', (json, wrong) => {
    expect(parseRules(json)).toEqual({ wrong });
  });
});
