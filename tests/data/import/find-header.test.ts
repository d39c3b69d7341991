import { describe, expect, it } from 'vitest';
import { columnNames, findHeader } from '../../../src/data/import/find-header.ts';

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
  ])('finds it: %s', (_, records, expected) => {
    expect(findHeader(records, Math.max(...records.map((cells) => cells.length)))).toEqual(expected);
  });
});

describe('columnNames', () => {
  it('names the nameless and tells twins apart', () => {
    expect(columnNames(['id', '', 'note', 'note', 'note (2)', ' two  words ']).map(({ name }) => name)).toEqual([
      'id',
      'column 2',
      'note',
      'note (2)',
      'note (2) (2)',
      'two words',
    ]);
  });

  it('takes names that mean something to a program as they are', () => {
    expect(columnNames(['__proto__', 'constructor', '"; DROP TABLE x;--']).map(({ name }) => name)).toEqual([
      '__proto__',
      'constructor',
      '"; DROP TABLE x;--',
    ]);
  });
});
