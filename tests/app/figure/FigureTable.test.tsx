import { describe, expect, it } from 'vitest';
import { FigureTable } from '../../../src/app/figure/FigureTable.tsx';
import { textsOf } from '../../ui/markup.ts';
import { figure } from './sample-figure.ts';

describe('FigureTable', () => {
  it('shows every cell of the twin under its column', () => {
    const { caption, columns, rows } = figure.table;
    expect(textsOf(<FigureTable table={figure.table} />)).toEqual([
      caption,
      ...columns.map(({ label }) => label),
      ...rows.flat(),
    ]);
  });

  it('keeps equal rows, of which a split table has many', () => {
    const twice = { ...figure.table, rows: [['Q1 2023', '44%'] as const, ['Q1 2023', '44%'] as const] };
    expect(textsOf(<FigureTable table={twice} />).filter((text) => text === '44%')).toHaveLength(2);
  });
});
