import { describe, expect, it } from 'vitest';
import { foundOf } from './displaced.ts';

const HEADER = ['id', 'encounter date', 'referred', 'referral date', 'sex', 'agency'];
const AGENCIES = ['Fire', 'Police', 'EMS'];

function rows(change: (cells: readonly string[], row: number) => readonly string[] = (cells) => cells) {
  const plain = Array.from({ length: 40 }, (_, at): readonly string[] => [
    `P${100 + at}`,
    `0${1 + (at % 9)}/14/2025`,
    at % 3 === 0 ? 'No' : 'Yes',
    at % 3 === 0 ? '' : `0${1 + (at % 9)}/15/2025`,
    at % 2 === 0 ? 'Male' : 'Female',
    AGENCIES[at % 3] ?? '',
  ]);
  return [HEADER, ...plain.map((cells, at) => change(cells, at + 2))];
}

describe('a row whose cells have moved by one column', () => {
  it('is told with its cells and where they belong, and no other row is', async () => {
    const found = await foundOf(
      'shifted-row',
      rows((cells, row) => (row === 9 || row === 30 ? [cells[0] ?? '', '', ...cells.slice(1, 5)] : cells)),
    );
    expect(found).toEqual([
      {
        rule: 'shifted-row',
        level: 'warning',
        parameters: {
          row: 9,
          from: 'referred',
          to: 'agency',
          belongs: 'left',
          text: '08/14/2025 | Yes | 08/15/2025 | Female',
        },
        row: 9,
        column: 'referred',
        value: '08/14/2025 | Yes | 08/15/2025 | Female',
      },
      expect.objectContaining({ row: 30 }),
    ]);
  });

  it('is told where they belong to the right', async () => {
    const [found] = await foundOf(
      'shifted-row',
      rows((cells, row) => (row === 9 ? [...cells.slice(1), 'x'] : cells)),
    );
    expect(found?.parameters).toMatchObject({ row: 9, belongs: 'right' });
  });

  it('is not made of lists that share their words, nor of codes', async () => {
    const drugs = ['Heroin', 'Alcohol', 'Cocaine', 'Cannabis', 'Fentanyl'];
    const at = (index: number) => drugs[index % drugs.length] ?? '';
    const listed = Array.from({ length: 60 }, (_, row) => [
      `P${row}`,
      at(row),
      at(row + 1),
      at(row + 2),
      `${row % 5}`,
      `${row % 4}`,
    ]);
    const odd = ['P60', 'Inhalants', 'Heroin', 'PCP', '9', '8'];
    expect(await foundOf('shifted-row', [['id', 'drug 1', 'drug 2', 'drug 3', 'c1', 'c2'], ...listed, odd])).toEqual(
      [],
    );
  });

  it('is not made of odd values that fit nowhere, of one odd cell, or of empty cells', async () => {
    const odd = rows((cells, row) => {
      if (row === 9) return [cells[0] ?? '', 'last week', 'maybe', 'soon', ...cells.slice(4)];
      if (row === 10) return [cells[0] ?? '', 'Yes', ...cells.slice(2)];
      return row === 11 ? [cells[0] ?? '', '', '', 'N/A', '', ''] : cells;
    });
    expect(await foundOf('shifted-row', odd)).toEqual([]);
    expect(await foundOf('shifted-row', rows())).toEqual([]);
  });
});
