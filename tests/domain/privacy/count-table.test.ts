import { describe, expect, it } from 'vitest';
import { openTable, tableFigures, withHidden } from '../../../src/domain/privacy/count-table.ts';

const open = openTable([
  [1, 2, 3],
  [4, 5, 6],
]);

describe('tableFigures', () => {
  it('lists cells row by row, then row, column and grand totals', () => {
    const figures = tableFigures(open);
    expect(figures.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 6, 15, 5, 7, 9, 21]);
    expect(figures.map(({ kind }) => kind).join(' ')).toBe(
      'cell cell cell cell cell cell row row column column column grand',
    );
    expect(figures.some(({ hidden }) => hidden)).toBe(false);
  });

  it('is a circulation: as much flows into each node as out of it', () => {
    const balance = new Map<number, number>();
    for (const { from, to, value } of tableFigures(open)) {
      balance.set(from, (balance.get(from) ?? 0) - value);
      balance.set(to, (balance.get(to) ?? 0) + value);
    }
    expect([...balance.values()].every((sum) => sum === 0)).toBe(true);
    expect(balance.size).toBe(7);
  });

  it('throws at a ragged table and at values that are no counts', () => {
    expect(() => tableFigures(openTable([[1, 2], [3]]))).toThrow('rectangular');
    expect(() => tableFigures(openTable([[1, -2]]))).toThrow('whole counts');
    expect(() => tableFigures(openTable([[Number.NaN]]))).toThrow('whole counts');
  });
});

describe('withHidden', () => {
  it('puts the flags back where they belong', () => {
    const figures = tableFigures(open).map((figure) => ({
      ...figure,
      hidden: figure.value === 5 || figure.value === 21,
    }));
    expect(withHidden(open, figures)).toEqual({
      cells: open.cells,
      hiddenCells: [
        [false, false, false],
        [false, true, false],
      ],
      hiddenRowTotals: [false, false],
      hiddenColumnTotals: [true, false, false],
      hiddenGrandTotal: true,
    });
  });
});
