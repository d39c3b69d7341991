import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../src/data/import/find-header.ts';

const DATA = [
  ['1', '2025-01-01', 'Y'],
  ['2', '2025-01-02', 'N'],
];

describe('findHeader', () => {
  it.each<readonly [string, readonly (readonly string[])[], ReturnType<typeof findHeader>]>([
    ['the first record', [['id', 'day', 'flag'], ...DATA], { index: 0, firstData: 1 }],
    ['below title lines', [['Report'], [''], ['id', 'day', 'flag'], ...DATA], { index: 2, firstData: 3 }],
    [
      'below a title that carries delimiters',
      [['Report', '', ''], ['id', 'day', 'flag'], ...DATA],
      { index: 1, firstData: 2 },
    ],
    ['nowhere, when the first record is data', DATA, { index: null, firstData: 0 }],
    [
      'with years as names',
      [
        ['site', '2023', '2024'],
        ['a', '1', '2'],
        ['b', '3', '4'],
      ],
      { index: 0, firstData: 1 },
    ],
    [
      'shorter than the rows, which end in a delimiter',
      [
        ['id', 'day', 'flag'],
        ['1', '2025-01-01', 'Y', ''],
        ['2', '2025-01-02', 'N', ''],
      ],
      { index: 0, firstData: 1 },
    ],
    [
      'of two rows, with groups of merged cells above the names',
      [
        ['Client', '', 'Referral', ''],
        ['ID', 'Sex', 'Date', 'Agency'],
        ['1', 'F', '2025-01-01', 'North'],
        ['2', 'M', '2025-01-02', 'South'],
      ],
      { index: 0, firstData: 2 },
    ],
    [
      'of two rows, with names and their labels',
      [
        ['id', 'ref_dt', 'n_visits'],
        ['Client number', 'Day of referral', 'Visits'],
        ['a1', '2025-01-01', '4'],
        ['a2', '2025-01-02', '5'],
      ],
      { index: 0, firstData: 2 },
    ],
    [
      'of one row, although the first record has words where days should be',
      [
        ['id', 'referred', 'entered'],
        ['a1', 'unknown', 'n/a'],
        ['a2', '2025-01-02', '2025-02-03'],
        ['a3', '2025-01-02', '2025-02-03'],
      ],
      { index: 0, firstData: 1 },
    ],
    [
      'with a row of groups that tell equal names apart',
      [
        ['Referral', '', 'Entry', ''],
        ['Date', 'Agency', 'Date', 'Agency'],
        ['x', 'North', 'y', 'South'],
      ],
      { index: 0, firstData: 2 },
    ],
  ])('finds it: %s', (_, records, expected) => {
    expect(findHeader(records, Math.max(...records.map((cells) => cells.length)))).toEqual(expected);
  });
});
