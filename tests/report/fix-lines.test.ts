import { describe, expect, it } from 'vitest';
import { fileLine, issueLine, rowLine } from '../../src/report/fix-lines.ts';
import { OLD_EXPORT } from '../app/ledger/found.ts';

const found = {
  code: 'DQ12',
  file: 'a.csv',
  row: 7,
  column: 'Admit Date',
  value: '2025-01-02',
  beside: null,
  other: { file: 'a.csv', row: 4 },
  agency: 'East',
} as const;

describe('a line of a fix list', () => {
  it('says where a row is, what is wrong with it and which row to compare', () => {
    expect(rowLine(found)).toMatchObject({
      file: 'a.csv',
      row: 7,
      column: 'Admit Date',
      value: '2025-01-02',
      rule: 'DQ12',
      wrong: 'Two stays at the same time; compare row 4',
    });
    expect(rowLine({ ...found, other: { file: 'b.csv', row: 4 } }).wrong).toMatch(/compare row 4 of b\.csv$/);
    expect(rowLine({ ...found, other: null, beside: { column: 'Exit', value: null } }).wrong).toMatch(/; Exit: empty$/);
  });

  it('is about a whole file without a row', () => {
    expect(fileLine(OLD_EXPORT)).toMatchObject({ file: 'a.csv', row: null, column: '', rule: 'DQ20' });
  });

  it('tells what was found while the file was read', () => {
    const issue = { rule: 'total-row', level: 'warning', parameters: { row: 9, text: 'Total' }, row: 9 } as const;
    expect(issueLine(issue, 'a.csv')).toMatchObject({ file: 'a.csv', row: 9, rule: 'Total row' });
  });
});
