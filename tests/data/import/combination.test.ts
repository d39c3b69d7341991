import { expect, it } from 'vitest';
import { combinedColumns, combinedHeader, withHeaders } from '../../../src/data/import/combination.ts';
import type { Combination } from '../../../src/data/import/mapping.ts';

const ALL: readonly Combination[] = [
  { how: 'date-parts', year: 'a', month: 'b', day: 'c', missingDay: 'none' },
  { how: 'joined', columns: ['a', 'b'] },
  { how: 'first-filled', columns: ['a', 'b'] },
  { how: 'any-yes', columns: ['a', 'b'] },
  {
    how: 'checkboxes',
    boxes: [
      { column: 'a', code: 'died' },
      { column: 'b', code: 'other' },
    ],
    several: '',
  },
  { how: 'age', born: 'a', bornFormat: 'mdy', on: 'b', onFormat: 'ymd' },
  { how: 'zip', column: 'a', digits: 3 },
];

it('names the columns it reads, in its order', () => {
  expect(ALL.map(combinedHeader)).toEqual(['a + b + c', 'a + b', 'a + b', 'a + b', 'a + b', 'a + b', 'a']);
});

it('goes on under new headers, without a column that is gone, as long as anything is left to read', () => {
  expect(
    ALL.map((one) => withHeaders(one, (header) => header.toUpperCase())).map((one) => one && combinedHeader(one)),
  ).toEqual(['A + B + C', 'A + B', 'A + B', 'A + B', 'A + B', 'A + B', 'A']);
  const left = ALL.map((one) => withHeaders(one, (header) => (header === 'a' ? null : header)));
  expect(left.map((one) => one && combinedColumns(one))).toEqual([
    undefined,
    ['b'],
    ['b'],
    ['b'],
    ['b'],
    undefined,
    undefined,
  ]);
});
