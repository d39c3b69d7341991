import { expect, it } from 'vitest';
import { parseCombination } from '../../../src/data/import/parse-combination.ts';

it.each([
  { how: 'date-parts', year: 'y', month: 'm', day: null, missingDay: 'first' },
  { how: 'joined', columns: ['a', 'b'] },
  { how: 'first-filled', columns: ['a'] },
  { how: 'any-yes', columns: ['a', 'b'] },
  { how: 'checkboxes', boxes: [{ column: 'a', code: 'died' }], several: '' },
  { how: 'age', born: 'DOB', bornFormat: 'mdy', on: 'Seen', onFormat: 'ymd' },
  { how: 'zip', column: 'Zip', digits: 5 },
] as const)('reads what it wrote: $how', (combination) => {
  expect(parseCombination(JSON.parse(JSON.stringify(combination)))).toEqual(combination);
});

it.each([
  null,
  'joined',
  { how: 'guess', columns: ['a'] },
  { how: 'joined', columns: [] },
  { how: 'joined', columns: ['a', 1] },
  { how: 'date-parts', year: 'y', month: 'm', missingDay: 'first' },
  { how: 'date-parts', year: 'y', month: 'm', day: null, missingDay: 'last' },
  { how: 'checkboxes', boxes: [{ column: 'a' }] },
  { how: 'age', born: 'DOB', on: 'Seen', bornFormat: 'american', onFormat: 'ymd' },
  { how: 'zip' },
])('refuses what is no combination: %j', (json) => {
  expect(parseCombination(json)).toBeUndefined();
});
