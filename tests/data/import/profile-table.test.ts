import { describe, expect, it } from 'vitest';
import { MOST_VALUES, MOST_WORDS } from '../../../src/data/import/profile-table.ts';
import { column, profileColumn, profileFile } from './raw-table.ts';

it('keeps every word of a column of words that come back, and no more than 200 texts that never do', async () => {
  const words = Array.from({ length: 300 }, (_, at) => `reason ${at}`);
  const coming = await profileColumn('Reason', ...words, ...words, ...words);
  expect([coming.values.length, coming.distinct]).toEqual([300, 300]);
  expect((await profileColumn('Note', ...words)).values).toHaveLength(MOST_VALUES);
  const many = Array.from({ length: MOST_WORDS + 1 }, (_, at) => `reason ${at}`);
  const tooMany = await profileColumn('Reason', ...many, ...many);
  expect([tooMany.values.length, tooMany.distinct]).toEqual([MOST_VALUES, MOST_WORDS + 1]);
});

describe('profileTable', () => {
  it.each([
    [['F', 'M', ''], true],
    [['F', ' M'], false],
    [['F\u00a0', 'M'], false],
    [['F', '   '], false],
    [['2025-01-03', '2025-01-04\t'], false],
    [['2025-01-03', '2025-01-04'], true],
    [['', ''], true],
  ])('knows whether blanks stand around cells: %j %s', async (cells, isNeat) => {
    expect((await profileColumn('A', ...cells)).isNeat).toBe(isNeat);
  });

  it('counts rows, filled cells, different values and missing words', async () => {
    const { rows, columns } = await profileFile(column('Sex', 'F', ' F ', 'M', '', '  ', 'NULL', 'unknown'));
    expect(rows).toBe(7);
    expect(columns[0]).toMatchObject({ name: 'Sex', index: 1, filled: 5, distinct: 4, missing: 2, numeric: 0 });
    expect(columns[0]?.values).toEqual([
      { value: 'F', count: 2 },
      { value: 'M', count: 1 },
      { value: 'NULL', count: 1 },
      { value: 'unknown', count: 1 },
    ]);
  });

  it('lets the most frequent values out, and no more than it must', async () => {
    const cells = Array.from({ length: 900 }, (_, at) => (at < 600 ? String(7000 + (at % 300)) : 'often'));
    cells.push(...Array.from({ length: 300 }, (_, at) => `a value that never comes back ${at}`));
    const profile = await profileColumn('Word', ...cells);
    expect(profile.distinct).toBe(601);
    expect(profile.filled).toBe(1200);
    expect(profile.values).toHaveLength(MOST_VALUES);
    expect(profile.values[0]).toEqual({ value: 'often', count: 300 });
  });

  it('counts numbers with signs, separators and decimals', async () => {
    const profile = await profileColumn('N', '1,604', '-3', '0.5', '12', '1,60', '1e3', 'twelve', '$5');
    expect(profile.numeric).toBe(4);
  });

  it('counts the same in a column of words and in one too wide to see whole', async () => {
    const many = Array.from({ length: 300 }, (_, at) => String(at * 7));
    expect(await profileColumn('N', ...many, 'NULL', '00:00:00')).toMatchObject({
      filled: 302,
      distinct: 302,
      numeric: 300,
      missing: 3,
    });
    expect(await profileColumn('N', '0', '7', 'NULL', '00:00:00')).toMatchObject({
      filled: 4,
      distinct: 4,
      numeric: 2,
      missing: 3,
    });
  });

  it('counts days by format, asking the calendar', async () => {
    const profile = await profileColumn('D', '03/18/2024', '03/04/2024', '05/05/2024', '18/03/2024', '02/30/2024', '');
    expect(profile.dates).toEqual({ ymd: 0, mdy: 3, dmy: 3, month: 0, excel: 0 });
    expect(profile.dayOrder).toEqual({ monthFirst: 1, dayFirst: 1, either: 1 });
  });

  it('counts months, ISO days and serial days', async () => {
    expect((await profileColumn('D', '2024-03', 'Mar 2024', '2024-13')).dates).toMatchObject({ month: 2, ymd: 0 });
    expect((await profileColumn('D', '2024-03-18', '20240318', '2024-03-18T10:00:00Z')).dates.ymd).toBe(3);
    expect((await profileColumn('D', '45369', '45370.5')).dates).toEqual({
      ymd: 0,
      mdy: 0,
      dmy: 0,
      month: 0,
      excel: 2,
    });
  });

  it('takes an empty table and an empty column', async () => {
    expect(await profileFile({ columns: ['A'], rows: [] })).toMatchObject({
      rows: 0,
      columns: [{ filled: 0, values: [] }],
    });
    expect(await profileColumn('A', '', '')).toMatchObject({ filled: 0, distinct: 0, missing: 0 });
  });

  it('keeps headers as they are, whatever they say', async () => {
    const header = '"; DROP TABLE raw_small;--';
    expect((await profileColumn(header, '1')).name).toBe(header);
  });

  it('proves the order of day and month over the whole column, not over its frequent values', async () => {
    const ambiguous = Array.from({ length: 400 }, (_, at) => `0${1 + (at % 9)}/0${1 + (at % 8)}/${1900 + (at % 100)}`);
    const profile = await profileColumn('D', ...ambiguous, ...ambiguous, '31/12/2024');
    expect(profile.values.some(({ value }) => value === '31/12/2024')).toBe(false);
    expect(profile.dayOrder.dayFirst).toBe(1);
  });
});
