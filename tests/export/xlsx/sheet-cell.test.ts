import { describe, expect, it } from 'vitest';
import { tableCell, textCell } from '../../../src/export/xlsx/sheet-cell.ts';

describe('a cell of a column of numbers', () => {
  it.each([
    ['46', 46, 'count'],
    ['1,204', 1204, 'count'],
    ['0', 0, 'count'],
    ['12.5', 12.5, 'decimal'],
    ['46%', 0.46, 'percent'],
    ['46.2%', 0.462, 'percent-decimal'],
    ['100%', 1, 'percent'],
  ])('is a number where %s is printed, with no digit more', (text, value, shown) => {
    expect(tableCell(text, true)).toEqual({ kind: 'number', value, shown });
  });

  it.each(['', 'Hidden', '37–56%', '<1%', '>99%', '9 days', '46% so far', 'some', '1,20', '1e5', '−3', '0x10'])(
    'is words where "%s" is printed',
    (text) => {
      expect(tableCell(text, true)).toEqual({ kind: 'text', text, isRight: true });
    },
  );
});

it('a number in a column of words stays words: years and codes are no counts', () => {
  expect(tableCell('2025', false)).toEqual({ kind: 'text', text: '2025', isRight: false });
});

it.each(["=cmd|'/c calc'!A1", '+1+1', '-2+3', '@SUM(A1)', '\t=1', '＝1'])(
  '%s would run, and is kept as words',
  (text) => {
    expect(textCell(text)).toEqual({ kind: 'text', text: `'${text}`, isRight: false });
  },
);

it('words are no longer than a cell can hold', () => {
  const cell = textCell('a'.repeat(40_000));
  expect(cell.kind === 'text' && cell.text.length).toBe(32_767);
});
