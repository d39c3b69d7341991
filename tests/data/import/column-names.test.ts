import { describe, expect, it } from 'vitest';
import { columnNames, mergedNames } from '../../../src/data/import/column-names.ts';

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

describe('mergedNames', () => {
  it.each<readonly [string, readonly (readonly string[])[], readonly string[]]>([
    ['of one row', [['id', 'day']], ['id', 'day', '']],
    ['of none', [], ['', '', '']],
    [
      'of two rows, the lower ones where they are unique',
      [
        ['Client', '', 'Stay'],
        ['ID', 'Sex', 'Days'],
      ],
      ['ID', 'Sex', 'Days'],
    ],
    [
      'of two rows, with the group where they are not',
      [
        ['Referral', '', 'Entry'],
        ['Date', 'Agency', 'Date'],
      ],
      ['Referral Date', 'Agency', 'Entry Date'],
    ],
    [
      'of two rows, the upper one where the lower is empty',
      [
        ['id', 'day', 'n'],
        ['Client', '', 'Visits'],
      ],
      ['Client', 'day', 'Visits'],
    ],
    [
      'of names above long questions',
      [
        ['q1', 'q2', 'q3'],
        ['a'.repeat(50), 'b'.repeat(50), 'c'.repeat(50)],
      ],
      ['q1', 'q2', 'q3'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(mergedNames(rows, 3)).toEqual(expected);
  });
});
