import { describe, expect, it } from 'vitest';
import { foundOf } from './displaced.ts';

const HEADER = ['', 'id', 'entry date', 'sex', 'index', 'county', 'population'];

function rows(blankFrom: number, blank: (cells: readonly string[]) => readonly string[]) {
  return [
    HEADER,
    ...Array.from({ length: 30 }, (_, at) => {
      const cells = [
        `${at}`,
        `P${at}`,
        `2025-01-${10 + (at % 9)}`,
        'Male',
        `${at}`,
        `County ${at % 4}`,
        `${1000 + at}`,
      ];
      return at + 2 >= blankFrom ? blank(cells) : cells;
    }),
  ];
}

describe('last rows that are empty at the left and go on at the right', () => {
  it('are told once, since every row may be out of step', async () => {
    const found = await foundOf(
      'half-rows',
      rows(29, ([no = '', , , , ...rest]) => [no, '', '', '', ...rest]),
    );
    expect(found).toEqual([
      {
        rule: 'half-rows',
        level: 'warning',
        parameters: { rows: 3, first: 29, last: 31, empty: 3, from: 'index' },
        row: 29,
        column: 'index',
      },
    ]);
  });

  it('are not made of cases that are still open, empty at the right', async () => {
    expect(
      await foundOf(
        'half-rows',
        rows(29, ([no = '', id = '', day = '']) => [no, id, day, '', '', '', '']),
      ),
    ).toEqual([]);
  });
});
