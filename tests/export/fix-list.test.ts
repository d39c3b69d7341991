import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/units.ts';
import { type FixList, fixListCsv, fixListName, fixListNames } from '../../src/export/fix-list.ts';

const made = isoDate('2026-11-24');
const line = {
  file: 'a.csv',
  row: 7,
  column: 'Admit Date',
  value: '2025-01-02',
  rule: 'DQ07',
  wrong: 'Entry before the referral; Referred: 2025-01-05',
  todo: 'See which of the two dates is wrong.',
};
const list: FixList = {
  agency: 'West Police',
  files: ['a.csv'],
  asOf: isoDate('2026-06-30'),
  made,
  lines: [line],
  isCut: false,
};

describe('a fix list', () => {
  it('begins with what it is, from which file and day, what to do, and that true values stay', () => {
    const [title, from, todo, never] = Papa.parse<string[]>(fixListCsv(list).slice(1)).data.map(([cell]) => cell);
    expect(title).toBe('Rows to check in the source, for West Police');
    expect(from).toBe('From a.csv, as of Jun 30, 2026; list made on Nov 24, 2026.');
    expect(todo).toMatch(/^What to do: /);
    expect(never).toMatch(/^Never change a value that is true\./);
  });

  it('opens in Excel: a byte order mark, CRLF line ends, no cell that runs as a formula', () => {
    const text = fixListCsv({ ...list, lines: [{ ...line, value: '=cmd()', column: '@sum' }] });
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain("'=cmd()");
    expect(text).toContain("'@sum");
  });

  it('holds a line for each finding under seven headings, a whole file without a row number', () => {
    const whole = { ...line, row: null, value: '' };
    const rows = Papa.parse<string[]>(fixListCsv({ ...list, lines: [line, whole] }).slice(1)).data;
    const table = rows.slice(rows.findIndex(([cell]) => cell === 'File'));
    expect(table[0]).toEqual(['File', 'Row', 'Column', 'Value', 'Rule', 'What is wrong', 'What to do']);
    expect(table[1]).toEqual(['a.csv', '7', 'Admit Date', '2025-01-02', 'DQ07', line.wrong, line.todo]);
    expect(table[2]?.slice(0, 4)).toEqual(['a.csv', '', 'Admit Date', '']);
  });

  it('keeps a line break within a cell, and says when lines had to be left out', () => {
    const text = fixListCsv({ ...list, isCut: true, lines: [{ ...line, value: 'two\nlines' }] });
    expect(Papa.parse<string[]>(text).data.flat()).toContain('two\nlines');
    expect(text).toContain('Only the first 1 lines are listed.');
  });
});

describe('the name of a fix list', () => {
  it('is safe everywhere', () => {
    expect(fixListName('Harbor Fire & EMS / "Unit 7"', made)).toBe('fix-list-harbor-fire-ems-unit-7-2026-11-24.csv');
    expect(fixListName('../../etc', made)).toBe('fix-list-etc-2026-11-24.csv');
    expect(fixListName('Müller', made)).toBe('fix-list-mu-ller-2026-11-24.csv');
    expect(fixListName('警察', made)).toBe('fix-list-2026-11-24.csv');
    expect(fixListName('x'.repeat(300), made).length).toBeLessThan(90);
  });

  it('tells apart agencies whose names come out the same', () => {
    expect(fixListNames(['East EMS', 'East-EMS', 'West'], made)).toEqual([
      'fix-list-east-ems-2026-11-24.csv',
      'fix-list-east-ems-2-2026-11-24.csv',
      'fix-list-west-2026-11-24.csv',
    ]);
  });
});
