import { describe, expect, it } from 'vitest';
import { looksLikeDate } from '../../../src/data/import/date-formats.ts';
import type { DateFormat } from '../../../src/data/import/mapping.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { column, loadFile, mapping } from './raw-table.ts';

async function readAs(format: DateFormat, cells: readonly string[]): Promise<readonly unknown[]> {
  const rows = cells.map((cell, position) => [String(position), cell]);
  const plan = mapping({ encounter_date: 'Seen' }, { dateFormats: { encounter_date: format } });
  return (await loadFile({ columns: ['Row', 'Seen'], rows }, plan)).values('encounter_date');
}

async function monthsOf(format: DateFormat, cells: readonly string[]): Promise<readonly unknown[]> {
  const plan = mapping({ month: 'Month' }, { kind: 'aggregate', dateFormats: { month: format } });
  const rows = cells.map((cell, position) => [String(position), cell]);
  return (await loadFile({ columns: ['Row', 'Month'], rows }, plan)).values('month', 'month_count');
}

describe('dates are read', () => {
  it.each([
    '03/18/2024',
    '3/18/2024',
    '3-18-2024',
    '03.18.2024',
    '3/18/24',
    '03/18/2024 12:00:00 AM',
    '3/18/2024 23:59',
    '3/18/2024 11:59 p.m.',
    'March 18, 2024',
    'Mar 18 2024',
    'Sept 18, 2024',
    'Mon, Mar 18, 2024',
    'Mar-18-24',
    'March 18, 2024 at 2:30 PM',
    '3/18/2024, 11:30:00 PM',
    '3/18/2024 11:30 PM EST',
    '03182024',
  ])('month first: %s', async (text) => {
    const month = text.startsWith('Sept') ? '09' : '03';
    expect(await readAs('mdy', [text])).toEqual([`2024-${month}-18`]);
  });

  it.each([
    '18/03/2024',
    '18.3.2024',
    '18-03-24',
    '18/03/2024 08:15',
    '18 March 2024',
    '18-MAR-24',
    '18MAR2024',
    '18th Mar 2024',
    'Monday 18 March 2024',
    '18032024',
  ])('day first: %s', async (text) => {
    expect(await readAs('dmy', [text])).toEqual(['2024-03-18']);
  });

  it.each([
    '2024-03-18',
    '2024/3/18',
    '2024-03-18T23:59:59Z',
    '2024-03-18T00:30:00.000+02:00',
    '2024/03/18 00:00:00+00',
    '2024-03-18 07:05',
    '20240318',
    '2024-Mar-18',
    '2024-03-18 23:30:00-05:00',
  ])('year first: %s', async (text) => {
    expect(await readAs('ymd', [text])).toEqual(['2024-03-18']);
  });

  it('as serial days of a spreadsheet', async () => {
    expect(await readAs('excel', ['45369', '45369.75', '36526'])).toEqual(['2024-03-18', '2024-03-18', '2000-01-01']);
  });

  it('with years of two digits: 00 to 49 in this century, 50 to 99 in the last', async () => {
    expect(await readAs('mdy', ['1/2/00', '1/2/49', '1/2/50', '1/2/99'])).toEqual([
      '2000-01-02',
      '2049-01-02',
      '1950-01-02',
      '1999-01-02',
    ]);
  });

  it('on leap days, and only where there is one', async () => {
    expect(await readAs('mdy', ['02/29/2024', '02/29/2023', '02/29/2000', '02/29/00', '02/30/2024'])).toEqual([
      '2024-02-29',
      null,
      '2000-02-29',
      '2000-02-29',
      null,
    ]);
  });

  it('beside another format where they read one way only', async () => {
    expect(await readAs('mdy', ['03/04/2024', '2024-03-18', '18-MAR-2024', '20240318', '45369', '25/03/2024'])).toEqual(
      ['2024-03-04', '2024-03-18', '2024-03-18', '2024-03-18', '2024-03-18', '2024-03-25'],
    );
  });

  it('as ISO alone when nobody said the format', async () => {
    const file = await loadFile(column('Seen', '2024-03-18', '03/04/2024'), mapping({ encounter_date: 'Seen' }));
    expect(await file.values('encounter_date')).toEqual(['2024-03-18', null]);
  });

  it.each([
    '7',
    '2024',
    '12:30',
    '3/2024',
    '1/2/3',
    '2024-03-18 lunch',
    'infinity',
    'epoch',
    '2024-03-18 (BC)',
    '1111-22-33',
  ])('never from %s', async (text) => {
    expect(await readAs('mdy', [text])).toEqual([null]);
  });
});

describe('months are read', () => {
  it.each([
    '2024-03',
    '2024/3',
    '202403',
    '03/2024',
    '3-2024',
    'Mar 2024',
    'March 2024',
    'Mar-24',
    "Mar '24",
    '2024 March',
  ])('from %s', async (text) => {
    expect(await monthsOf('month', [text])).toEqual(['2024-03-01']);
  });

  it('from days, in the format of the column', async () => {
    expect(await monthsOf('ymd', ['2024-03-18', '2024-02-29'])).toEqual(['2024-03-01', '2024-02-01']);
    expect(await monthsOf('dmy', ['05/03/2024'])).toEqual(['2024-03-01']);
    expect(await monthsOf('mdy', ['05/03/2024', 'Mar 2024'])).toEqual(['2024-05-01', '2024-03-01']);
  });

  it('never from a month of no calendar', async () => {
    expect(await monthsOf('month', ['2024-13', '0/2024', 'Smarch 2024', 'Marathon 2024', '1950'])).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('looksLikeDate', () => {
  it('asks for the shape and not the calendar', () => {
    expect(looksLikeDate('99/99/2024', 'mdy')).toBe(true);
    expect(looksLikeDate('2024-03-18', 'mdy')).toBe(false);
    expect(looksLikeDate('18-Mar-2024', 'dmy')).toBe(true);
    expect(looksLikeDate('45369', 'excel')).toBe(true);
    expect(looksLikeDate('90210', 'excel')).toBe(false);
  });
});

describe('a column of several formats', () => {
  it('takes what can be read one way only, whatever the column is written in', async () => {
    const cells = ['2024-03-18', '18-03-24', '45369', '18 Mar 2024', 'March 18, 2024', '03/18/2024'];
    for (const format of ['ymd', 'mdy', 'dmy'] as const) {
      expect(await readAs(format, cells)).toEqual(cells.map(() => '2024-03-18'));
    }
  });

  it('reads what could be two days in the order of the column, and not at all where it has none', async () => {
    expect(await readAs('mdy', ['03/04/2024'])).toEqual(['2024-03-04']);
    expect(await readAs('dmy', ['03/04/2024'])).toEqual(['2024-04-03']);
    expect(await readAs('ymd', ['03/04/2024', '03/03/2024'])).toEqual([null, '2024-03-03']);
  });
});

describe('a year of two digits that comes first', () => {
  it('is read so where the column says it, beside what can be read one way only', async () => {
    const cells = ['24-03-18', '24/3/4 14:30', '99-12-31', '2024-03-18', '24-02-30', ''];
    expect(await readAs('yymd', cells)).toEqual(['2024-03-18', '2024-03-04', '1999-12-31', '2024-03-18', null, null]);
  });
});

describe('study days', () => {
  it('are counted from day 0, before it too, and never mistaken for serial numbers', async () => {
    const plan = mapping(
      { encounter_date: 'Seen' },
      { dateFormats: { encounter_date: 'study-day' }, dayZero: isoDate('2024-01-01') },
    );
    const rows = ['0', '77', '-3', '84.0', '45369', '2024-03-18', 'soon'].map((cell, at) => [String(at), cell]);
    const file = await loadFile({ columns: ['Row', 'Seen'], rows }, plan);
    expect(await file.values('encounter_date')).toEqual([
      '2024-01-01',
      '2024-03-18',
      '2023-12-29',
      '2024-03-25',
      '2024-03-18',
      '2024-03-18',
      null,
    ]);
    expect(await file.issues()).toEqual(['7 bad-date soon']);
  });

  it('keep their distances where day 0 has no date', async () => {
    expect(await readAs('study-day', ['0', '84'])).toEqual(['2000-01-01', '2000-03-25']);
  });
});
