import { describe, expect, it } from 'vitest';
import { hasMonthsAcross, turnMonths } from '../../../src/data/import/months-across.ts';
import { loadTexts } from '../load-texts.ts';

describe('a column for each month', () => {
  it.each<readonly [string, readonly string[], boolean]>([
    ['in words', ['Measure', 'Jan', 'Feb', 'Mar'], true],
    ['with years', ['Program', 'Nov-24', 'Dec-24', 'Jan-25', 'Total'], true],
    ['as numbers', ['Indicator', '2024-01', '2024-02', '2024-03'], true],
    ['of a fiscal year', ['x', ...'Jul Aug Sep Oct Nov Dec Jan Feb Mar Apr May Jun'.split(' ')], true],
    ['is not two months', ['Measure', 'Jan', 'Feb'], false],
    ['is not a wide table with some month in it', ['a', 'b', 'c', 'd', 'e', 'Mar', 'Apr', 'May'], false],
    ['is not months in no order', ['Measure', 'May', 'Jan', 'March'], false],
  ])('%s', (_, columns, expected) => {
    expect(hasMonthsAcross(columns)).toBe(expected);
  });

  it('becomes one row a month, with a column for each thing counted and without sums', () => {
    const columns = ['Program', 'Measure', 'Jan 2025', 'Feb 2025', 'Mar 2025', 'Total'];
    const rows = [
      ['North', 'Referred', '30', '29', '', '59'],
      ['North', 'Entered', '12', '1,109', '', '1,121'],
      ['South', 'Referred', '8', '7', '', '15'],
    ];
    expect(turnMonths({ columns, rows }, undefined)).toEqual({
      columns: ['Program', 'Month', 'Referred', 'Entered'],
      rows: [
        ['North', '2025-01', '30', '12'],
        ['North', '2025-02', '29', '1,109'],
        ['South', '2025-01', '8', ''],
        ['South', '2025-02', '7', ''],
      ],
      months: 3,
      totals: ['Total'],
    });
  });

  it('takes its year from a column of years, or from the one year above the table', () => {
    const table = { columns: ['Year', 'Jan', 'Feb', 'Mar'], rows: [['2023', '1', '2', '3']] };
    expect(turnMonths(table, undefined)).toMatchObject({
      columns: ['Month', 'Count'],
      rows: [
        ['2023-01', '1'],
        ['2023-02', '2'],
        ['2023-03', '3'],
      ],
    });
    const bare = { columns: ['Measure', 'Jan', 'Feb', 'Mar'], rows: [['Referred', '1', '2', '3']] };
    expect(turnMonths(bare, 2024)).toMatchObject({
      rows: [
        ['2024-01', '1'],
        ['2024-02', '2'],
        ['2024-03', '3'],
      ],
    });
    expect(turnMonths(bare, undefined)).toBe('no-year');
  });

  it('takes a year that somebody said for the first month, so that a fiscal year is two', () => {
    const fiscal = { columns: ['Measure', 'Nov', 'Dec', 'Jan'], rows: [['Referred', '1', '2', '3']] };
    const columns = ['Measure', ...'Jul Aug Sep Oct Nov Dec Jan Feb Mar Apr May Jun'.split(' ')];
    const year = { columns, rows: [['Referred', ...columns.slice(1).map((_, at) => String(at))]] };
    expect(turnMonths(year, 2024)).toBe('no-year');
    expect(turnMonths(year, undefined, 2024)).toMatchObject({ rows: { 0: ['2024-07', '0'], 11: ['2025-06', '11'] } });
    expect(turnMonths(fiscal, 2024)).toBeUndefined();
  });

  it('does not turn words, nor two rows of the same thing', () => {
    const columns = ['Measure', 'Jan 2025', 'Feb 2025', 'Mar 2025'];
    expect(turnMonths({ columns, rows: [['Referred', 'yes', 'no', 'yes']] }, undefined)).toBeUndefined();
    const twice = [
      ['Referred', '1', '2', '3'],
      ['Referred', '4', '5', '6'],
    ];
    expect(turnMonths({ columns, rows: twice }, undefined)).toBe('repeated');
  });
});

describe('a file with a column for each month', () => {
  const TEXT =
    'Deflection counts 2024\n\nMeasure,Jan,Feb,Mar,Total\nEncounters,41,38,52,131\nReferrals,30,29,40,99\nSource: county\n';

  it('is read as monthly counts, and its rows stay accounted for', async () => {
    const { db, loaded } = await loadTexts([{ text: TEXT }]);
    expect(loaded.kind).toBe('aggregate');
    expect(await db.query('select month::varchar as month, encountered, referred from month_count order by 1')).toEqual(
      [
        { month: '2024-01-01', encountered: 41, referred: 30 },
        { month: '2024-02-01', encountered: 38, referred: 29 },
        { month: '2024-03-01', encountered: 52, referred: 40 },
      ],
    );
    expect(loaded.ledgers).toMatchObject([{ rowsIn: 4, rowsKept: 3, setAside: { 'footer-row': 1 } }]);
    expect(loaded.issues.map(({ rule }) => rule)).toContain('months-across');
  });

  it('stays as it is where each row is about a person', async () => {
    const { loaded, files } = await loadTexts([{ text: 'Client ID,Jan 2025,Feb 2025,Mar 2025\n11,1,0,2\n12,0,0,1\n' }]);
    expect(files[0]?.inspection.read.columns).toHaveLength(4);
    expect(loaded).toMatchObject({ kind: 'client-level', episodes: 0 });
  });
});
