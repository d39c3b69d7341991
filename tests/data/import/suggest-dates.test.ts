import { describe, expect, it } from 'vitest';
import { chooseDateFormat, provenOrder } from '../../../src/data/import/suggest-dates.ts';
import { profileColumn, profileFile } from './raw-table.ts';

async function choice(cells: readonly string[], order: 'mdy' | 'dmy' = 'mdy') {
  return chooseDateFormat(await profileColumn('Seen', ...cells), order);
}

describe('chooseDateFormat', () => {
  it('proves the order by a part above 12', async () => {
    expect(await choice(['03/04/2024', '03/18/2024'])).toEqual({ format: 'mdy', ambiguous: false });
    expect(await choice(['03/04/2024', '18/03/2024'])).toEqual({ format: 'dmy', ambiguous: false });
  });

  it('takes the order of the file where nothing proves it, and says so', async () => {
    expect(await choice(['03/04/2024', '05/06/2024'])).toEqual({ format: 'mdy', ambiguous: true });
    expect(await choice(['03/04/2024', '05/06/2024'], 'dmy')).toEqual({ format: 'dmy', ambiguous: true });
  });

  it('is not in doubt where the order does not matter', async () => {
    expect(await choice(['03/03/2024', '05/05/2024'])).toEqual({ format: 'mdy', ambiguous: false });
  });

  it('takes the order most cells prove where they contradict each other, and says so', async () => {
    expect(await choice(['03/18/2024', '04/18/2024', '18/03/2024', '03/04/2024'])).toEqual({
      format: 'mdy',
      ambiguous: true,
    });
  });

  it('is not in doubt where every cell can be read one way only, in whatever order', async () => {
    expect(await choice(['03/18/2024', '18/03/2024'])).toEqual({ format: 'mdy', ambiguous: false });
  });

  it('knows ISO and serial days, and reads them beside a column with an order', async () => {
    expect(await choice(['2024-03-18', '2024-03-04'])).toEqual({ format: 'ymd', ambiguous: false });
    expect(await choice(['2024-03-18', '2024-03-04', '03/18/2024'])).toEqual({ format: 'mdy', ambiguous: false });
    expect(await choice(['2024-03-18', '2024-03-04', '2024-03-05', '03/04/2024'])).toEqual({
      format: 'mdy',
      ambiguous: true,
    });
    expect(await choice(['2024-03-18', '18-08-22', '13-07-21'])).toEqual({ format: 'dmy', ambiguous: false });
    expect(await choice(['45369', '45370'])).toEqual({ format: 'excel', ambiguous: false });
  });

  it('takes a year of two digits for the first part where few years and many days stand there, and says so', async () => {
    const days = ['05', '09', '12', '17', '20', '23', '28', '31'];
    expect(await choice(days.map((day) => `24-01-${day}`))).toEqual({ format: 'yymd', ambiguous: true });
    expect(await choice(days.map((day) => `${day}-01-24`))).toMatchObject({ format: 'dmy' });
    expect(await choice(days.slice(2).map((day) => `24-01-${day}`))).toMatchObject({ format: 'dmy' });
  });

  it('knows small numbers for study days', async () => {
    expect(await choice(['0', '-3', '84', '168.0', ''])).toEqual({ format: 'study-day', ambiguous: false });
    expect(await choice(['0', '84', '2024-03-18'])).toEqual({ format: 'ymd', ambiguous: false });
  });

  it('takes ISO for an empty column', async () => {
    expect(await choice(['', 'NULL'])).toEqual({ format: 'ymd', ambiguous: false });
  });

  it('reads months only where months are asked for', async () => {
    const months = await profileColumn('Month', '2024-03', '2024-04');
    expect(chooseDateFormat(months, 'mdy', true)).toEqual({ format: 'month', ambiguous: false });
    const days = await profileColumn('Month', '3/31/2024', '4/30/2024');
    expect(chooseDateFormat(days, 'mdy', true)).toEqual({ format: 'mdy', ambiguous: false });
  });
});

describe('provenOrder', () => {
  it('is what the other columns of the file prove', async () => {
    const { columns } = await profileFile({
      columns: ['Seen', 'Entered'],
      rows: [
        ['03/04/2024', '18/03/2024'],
        ['05/06/2024', '19/03/2024'],
      ],
    });
    expect(provenOrder(columns)).toBe('dmy');
  });

  it('is month first where nothing proves it', () => {
    expect(provenOrder([])).toBe('mdy');
  });
});
