import { expect, it } from 'vitest';
import { emptyMapping } from '../../../src/data/import/mapping.ts';
import { columnsUsed, withNames } from '../../../src/data/recipes/recipe-columns.ts';

const mapping = {
  ...emptyMapping('client-level'),
  columns: { person_id: 'Client' },
  combined: {
    entry_date: { how: 'date-parts', year: 'Y', month: 'M', day: 'D', missingDay: 'none' },
    exit_reason: { how: 'first-filled', columns: ['Why 1', 'Why 2'] },
  },
} as const;

it('knows the columns that are combined too', () => {
  expect([...columnsUsed(mapping)]).toEqual([
    ['Client', ['person_id']],
    ['Y', ['entry_date']],
    ['M', ['entry_date']],
    ['D', ['entry_date']],
    ['Why 1', ['exit_reason']],
    ['Why 2', ['exit_reason']],
  ]);
});

it('follows changed names into combinations, and drops one that cannot be made any more', () => {
  const names = new Map([
    ['Client', 'Person'],
    ['M', 'Month'],
    ['D', 'Day'],
    ['Why 2', 'Why b'],
  ]);
  const { columns, combined } = withNames(mapping, names);
  expect({ columns, combined }).toEqual({
    columns: { person_id: 'Person' },
    combined: { exit_reason: { how: 'first-filled', columns: ['Why b'] } },
  });
});
