import { describe, expect, it } from 'vitest';
import { classifyRecord } from '../../../src/data/import/classify-record.ts';

const SHAPE = {
  width: 3,
  header: ['id', 'day', 'n'],
  rowsAreRecords: [7],
  totalsAreRecords: false,
  firstIsTyped: true,
};
const TAIL_FROM = 90;

describe('classifyRecord', () => {
  it.each<readonly [readonly string[], number, string]>([
    [['1', '2025-01-01', '4'], 5, 'kept'],
    [['', '', ''], 5, 'blank-row'],
    [[''], 5, 'blank-row'],
    [['ID', 'Day ', 'N'], 5, 'repeated-header'],
    [['Total', '', '48'], 5, 'total-row'],
    [['Subtotal', '12', '48'], 5, 'total-row'],
    [['2025-01-01', 'Total', '48'], 5, 'total-row'],
    [['2025-01-01', 'Total Wellness', '48'], 5, 'kept'],
    [['Total', '12', '48'], 7, 'kept'],
    [['Total Wellness', 'clinic', '48'], 5, 'kept'],
    [['End of report', '', ''], 95, 'footer-row'],
    [['End of report'], 95, 'footer-row'],
    [['End of report', '', ''], 5, 'kept'],
    [['1', '2025-01-01'], 5, 'too-few-fields'],
    [['1', '2025-01-01', '4', 'x'], 5, 'too-many-fields'],
    [['1', '2025-01-01', '4', '', ''], 5, 'trailing-empty-fields'],
  ])('%j in row %d: %s', (cells, row, expected) => {
    const fate = classifyRecord(cells, { row, isTail: row >= TAIL_FROM }, SHAPE);
    expect(fate.rule ?? 'kept').toBe(expected);
    expect(fate.kept).toBe(expected === 'kept' || expected === 'trailing-empty-fields');
  });

  it.each<readonly [readonly string[], readonly string[], string]>([
    [['Fire Dept Total', '14', '', ''], ['Fire Dept', '1001', '2025-01-01', 'Yes'], 'total-row'],
    [['Fire Dept Total', '14', '', ''], ['', '1001', '2025-01-01', 'Yes'], 'total-row'],
    [['Wellness Total', '14', '', ''], ['Fire Dept', '1001', '2025-01-01', 'Yes'], 'kept'],
    [['Fire Dept Total', 'Smith', '', ''], ['Fire Dept', '1001', '2025-01-01', 'Yes'], 'kept'],
    [['Page 2 of 3', '', '', ''], ['1001', '', '', ''], 'footer-row'],
    [['Fire Department', '', '', ''], ['1001', '', '', ''], 'heading-row'],
    [['1002', '', '', ''], ['1001', '', '', ''], 'kept'],
  ])('%j below %j: %s', (cells, above, expected) => {
    const shape = { ...SHAPE, width: 4, header: ['agency', 'id', 'day', 'referred'] };
    expect(classifyRecord(cells, { row: 5, isTail: false, above: () => above }, shape).rule ?? 'kept').toBe(expected);
  });

  it('keeps words that stand alone where the first column holds words', () => {
    const shape = { ...SHAPE, width: 4, firstIsTyped: false };
    expect(classifyRecord(['Fire Department', '', '', ''], { row: 5, isTail: false }, shape).kept).toBe(true);
  });

  it('takes "total" for a word where nearly all rows say it', () => {
    expect(
      classifyRecord(['Total', '12', '48'], { row: 5, isTail: false }, { ...SHAPE, totalsAreRecords: true }).kept,
    ).toBe(true);
  });

  it('keeps an empty cell of a one-column table', () => {
    expect(classifyRecord([''], { row: 2, isTail: true }, { ...SHAPE, width: 1, header: ['id'] }).kept).toBe(true);
  });
});
