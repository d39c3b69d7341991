import { describe, expect, it } from 'vitest';
import { chosenValues, filterable, groupOptions } from '../../../src/app/filters/filter-choices.ts';
import { DEFAULT_VIEW } from '../../../src/app/view.ts';
import { tellsApart } from '../../../src/data/analyse.ts';
import type { GroupField } from '../../../src/domain/schema/fields.ts';

const GROUPS = new Map<GroupField, readonly string[]>([
  ['program', ['East', 'West']],
  ['agency', ['Harbor Fire']],
]);

describe('what can be filtered by', () => {
  it('is what has more than one value', () => {
    expect(tellsApart({ groups: GROUPS }, 'program')).toBe(true);
    expect(tellsApart({ groups: GROUPS }, 'agency')).toBe(false);
    expect(tellsApart({ groups: GROUPS }, 'sex')).toBe(false);
  });

  it('stays while its filter is in force, so that it can be taken away', () => {
    const where = [{ field: 'agency' as const, values: ['Harbor Fire'] }];
    expect(filterable({ groups: GROUPS }, DEFAULT_VIEW, 'agency')).toBe(false);
    expect(filterable({ groups: GROUPS }, { where }, 'agency')).toBe(true);
  });
});

describe('the choices of a filter', () => {
  it('are everybody and each value by its label', () => {
    const { value, options } = groupOptions('pathway', ['self-referral', 'naloxone-plus'], []);
    expect(value).toBe('');
    expect(options.map(({ label }) => label)).toEqual(['All', 'Walk-in (self-referral)', 'Naloxone plus']);
  });

  it('keep a value of the address that the files do not hold', () => {
    const { value, options } = groupOptions('program', ['East'], ['North']);
    expect(value).toBe('North');
    expect(options.map(({ label }) => label)).toEqual(['All', 'East', 'North']);
  });

  it('name several values of the address as one choice, which changes nothing when chosen again', () => {
    const chosen = ['East', 'West'];
    const { value, options } = groupOptions('program', chosen, chosen);
    expect(options.find((option) => option.value === value)?.label).toBe('East or West');
    expect(chosenValues(value, chosen)).toEqual(chosen);
  });

  it('stand for one value or for everybody', () => {
    expect(chosenValues('East', ['West'])).toEqual(['East']);
    expect(chosenValues('', ['West'])).toEqual([]);
  });
});
