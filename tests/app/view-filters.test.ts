import { describe, expect, it } from 'vitest';
import { valuesFor, withoutValue, withValues } from '../../src/app/view-filters.ts';
import type { Filter } from '../../src/data/request.ts';

const WHERE: readonly Filter[] = [
  { field: 'program', values: ['East', 'West'] },
  { field: 'sex', values: ['Female'] },
];

describe('the filters of a view', () => {
  it('say which values a field keeps', () => {
    expect(valuesFor(WHERE, 'program')).toEqual(['East', 'West']);
    expect(valuesFor(WHERE, 'agency')).toEqual([]);
  });

  it('take a new field in the order of the address', () => {
    expect(withValues(WHERE, 'pathway', ['naloxone-plus']).map(({ field }) => field)).toEqual([
      'program',
      'pathway',
      'sex',
    ]);
  });

  it('lose a field without values', () => {
    expect(withValues(WHERE, 'program', [])).toEqual([{ field: 'sex', values: ['Female'] }]);
  });

  it('lose one value and keep the others', () => {
    expect(withoutValue(WHERE, 'program', 'East')).toEqual([
      { field: 'program', values: ['West'] },
      { field: 'sex', values: ['Female'] },
    ]);
    expect(withoutValue(WHERE, 'sex', 'Female')).toEqual([{ field: 'program', values: ['East', 'West'] }]);
  });
});
