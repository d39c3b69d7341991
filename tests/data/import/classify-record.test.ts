import { describe, expect, it } from 'vitest';
import { classifyRecord } from '../../../src/data/import/classify-record.ts';

const SHAPE = { width: 3, header: ['id', 'day', 'n'], tailFrom: 90 };

describe('classifyRecord', () => {
  it.each<readonly [readonly string[], number, string]>([
    [['1', '2025-01-01', '4'], 5, 'kept'],
    [['', '', ''], 5, 'blank-row'],
    [[''], 5, 'blank-row'],
    [['ID', 'Day ', 'N'], 5, 'repeated-header'],
    [['Total', '', '48'], 5, 'total-row'],
    [['Subtotal', '12', '48'], 5, 'total-row'],
    [['Total Wellness', 'clinic', '48'], 5, 'kept'],
    [['End of report', '', ''], 95, 'footer-row'],
    [['End of report'], 95, 'footer-row'],
    [['End of report', '', ''], 5, 'kept'],
    [['1', '2025-01-01'], 5, 'too-few-fields'],
    [['1', '2025-01-01', '4', 'x'], 5, 'too-many-fields'],
    [['1', '2025-01-01', '4', '', ''], 5, 'trailing-empty-fields'],
  ])('%j in row %d: %s', (cells, row, expected) => {
    const fate = classifyRecord(cells, row, SHAPE);
    expect(fate.rule ?? 'kept').toBe(expected);
    expect(fate.kept).toBe(expected === 'kept' || expected === 'trailing-empty-fields');
  });

  it('keeps an empty cell of a one-column table', () => {
    expect(classifyRecord([''], 2, { width: 1, header: ['id'], tailFrom: 1 }).kept).toBe(true);
  });
});
