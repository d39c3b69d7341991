import { describe, expect, it } from 'vitest';
import { activeFilters } from '../../../src/app/filters/active-filters.ts';
import { DEFAULT_VIEW } from '../../../src/app/view.ts';
import { isoDate } from '../../../src/domain/units.ts';

describe('the filters in force', () => {
  it('are named value by value and date by date, each with what takes it away', () => {
    const view = {
      ...DEFAULT_VIEW,
      where: [{ field: 'program' as const, values: ['East', 'West'] }],
      from: isoDate('2025-01-01'),
    };
    expect(activeFilters(view)).toEqual([
      { label: 'Program: East', without: { where: [{ field: 'program', values: ['West'] }] } },
      { label: 'Program: West', without: { where: [{ field: 'program', values: ['East'] }] } },
      { label: 'From Jan 1, 2025', without: { from: null } },
    ]);
  });

  it('are none at rest', () => {
    expect(activeFilters(DEFAULT_VIEW)).toEqual([]);
  });
});
