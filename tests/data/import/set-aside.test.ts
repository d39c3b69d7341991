import { describe, expect, it } from 'vitest';
import { column, loadFile, mapping } from './raw-table.ts';

const person = mapping({ person_id: 'Client' });

describe('rows without a person', () => {
  it('are set aside, however the missing id is spelt', async () => {
    const file = await loadFile(
      column('Client', '7', '', 'NULL', '  ', 'n/a', 'Unknown', '-9', '000000', '?', 'None Given'),
      person,
    );
    expect(await file.setAside()).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => `${row} missing-person-id`));
    expect(file).toMatchObject({ rowsKept: 1, rowsSetAside: 9 });
  });

  it('are kept when no column holds people', async () => {
    const file = await loadFile(column('Sex', 'F', ''), mapping({ sex: 'Sex' }));
    expect(file).toMatchObject({ rowsKept: 2, rowsSetAside: 0 });
  });

  it('name the column and the cell', async () => {
    const file = await loadFile(column('Client "no."', 'None Given'), mapping({ person_id: 'Client "no."' }));
    expect(await file.query('select * from set_aside')).toEqual([
      { file_no: 1, row_no: 1, rule: 'missing-person-id', column_name: 'Client "no."', value: 'None Given' },
    ]);
  });
});

describe('repeated rows', () => {
  it('are set aside after the first, with the row they repeat; every column must be equal', async () => {
    const rows = [
      ['7', 'x'],
      ['7', 'y'],
      ['7', 'x'],
      ['7', 'X'],
      ['7', 'x'],
      ['7', 'x '],
    ];
    const file = await loadFile({ columns: ['Client', 'Note'], rows }, person);
    expect(await file.query('select row_no, rule, column_name, value from set_aside order by row_no')).toEqual([
      { row_no: 3, rule: 'duplicate-row', column_name: null, value: '1' },
      { row_no: 5, rule: 'duplicate-row', column_name: null, value: '1' },
    ]);
    expect(await file.values('row_no')).toEqual([1, 2, 4, 6]);
  });

  it('count once when they have no person either', async () => {
    const file = await loadFile(column('Client', '', '', '7'), person);
    expect(await file.setAside()).toEqual(['1 missing-person-id', '2 missing-person-id']);
  });

  it('are set aside in a table without a person too', async () => {
    const file = await loadFile(
      {
        columns: ['Month', 'Referred'],
        rows: [
          ['2024-01', '5'],
          ['2024-01', '5'],
          ['2024-02', '5'],
        ],
      },
      mapping({ month: 'Month', referred: 'Referred' }, { kind: 'aggregate' }),
    );
    expect(await file.setAside()).toEqual(['2 duplicate-row']);
  });
});

it('a row set aside raises no issue about its cells', async () => {
  const rows = [
    ['', '31/31/2024'],
    ['7', '31/31/2024'],
    ['7', '31/31/2024'],
  ];
  const file = await loadFile(
    { columns: ['Client', 'Seen'], rows },
    mapping({ person_id: 'Client', encounter_date: 'Seen' }, { dateFormats: { encounter_date: 'mdy' } }),
  );
  expect(await file.issues()).toEqual(['2 bad-date 31/31/2024']);
});
