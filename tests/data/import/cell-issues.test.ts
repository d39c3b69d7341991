import { describe, expect, it } from 'vitest';
import { column, loadFile, mapping } from './raw-table.ts';

const dated = mapping({ encounter_date: 'Seen' }, { dateFormats: { encounter_date: 'mdy' } });

describe('cells that cannot be read', () => {
  it('are dates of no calendar', async () => {
    const file = await loadFile(column('Seen', '02/29/2023', '02/29/2024', 'soon', '13/13/2024', '3/4'), dated);
    expect(await file.issues()).toEqual([
      '1 bad-date 02/29/2023',
      '3 bad-date soon',
      '4 bad-date 13/13/2024',
      '5 bad-date 3/4',
    ]);
    expect(await file.values('encounter_date')).toEqual([null, '2024-02-29', null, null, null]);
  });

  it('are ids that a spreadsheet has rounded', async () => {
    const file = await loadFile(
      column('Client', '1.23E+11', '4.5e+9', '123E', '1E5', 'E12', '17'),
      mapping({ person_id: 'Client' }),
    );
    expect(await file.issues()).toEqual(['1 rounded-id 1.23E+11', '2 rounded-id 4.5e+9', '4 rounded-id 1E5']);
  });

  it('are dates outside 1900 to 2099', async () => {
    const file = await loadFile(column('Seen', '03/18/1846', '03/18/0202', '03/18/2146', '03/18/1946'), dated);
    expect(await file.issues()).toEqual([
      '1 date-out-of-range 03/18/1846',
      '2 date-out-of-range 03/18/0202',
      '3 date-out-of-range 03/18/2146',
    ]);
    expect(await file.values('encounter_date')).toEqual([null, null, null, '1946-03-18']);
  });

  it('are words of flags and coded fields that nobody knows, never taken as a no', async () => {
    const file = await loadFile(
      {
        columns: ['Accepted', 'Result'],
        rows: [
          ['perhaps', 'Elsewhere'],
          ['No', 'Died'],
          ['yes', ''],
        ],
      },
      mapping({ accepted: 'Accepted', exit_reason: 'Result' }),
    );
    expect(await file.issues()).toEqual(['1 unknown-word Elsewhere', '1 unknown-word perhaps']);
    expect(await file.values('accepted')).toEqual([null, false, true]);
    expect(await file.values('exit_reason')).toEqual([null, 'died', null]);
  });

  it('are numbers that are not whole', async () => {
    const file = await loadFile(column('Age', '34', '34.5', '-3', 'old', '1e3', '34.0', '<5'), mapping({ age: 'Age' }));
    expect(await file.issues()).toEqual([
      '2 bad-number 34.5',
      '3 bad-number -3',
      '4 bad-number old',
      '5 bad-number 1e3',
      '7 bad-number <5',
    ]);
    expect(await file.values('age')).toEqual([34, null, null, null, null, 34, null]);
  });

  it('tell file, field, column and the trimmed cell', async () => {
    const file = await loadFile(column('First "seen"', '  soon\t'), mapping({ encounter_date: 'First "seen"' }), 3);
    expect(await file.query('select * from cell_issue')).toEqual([
      {
        file_no: 3,
        row_no: 1,
        rule: 'bad-date',
        field: 'encounter_date',
        column_name: 'First "seen"',
        value: 'soon',
      },
    ]);
  });
});

describe('cells that say nothing was recorded', () => {
  const missing = ['', '  ', 'NULL', 'n/a', 'Unknown', "Don't know", 'pending', '?', '--', '-9'];

  it.each([
    [
      'encounter_date',
      ['00/00/0000', '0000-00-00', '00:00:00', '01/01/1900', '1900-01-01', '12/31/9999', '99/99/9999', '0', '99'],
    ],
    ['accepted', ['99', '999']],
    ['exit_reason', ['99', 'Legitimately skipped']],
    ['sex', ['Missing', 'U']],
    ['age', ['NA']],
  ])('raise no issue in %s', async (field, own) => {
    const cells = [...missing, ...own].map((text, position) => [String(position), text]);
    const file = await loadFile(
      { columns: ['Row', 'Cell'], rows: cells },
      mapping({ [field]: 'Cell' }, { dateFormats: dated.dateFormats }),
    );
    expect(await file.issues()).toEqual([]);
    expect(new Set(await file.values(field))).toEqual(new Set([null]));
    expect(file.rowsKept).toBe(cells.length);
  });
});
