import { describe, expect, it } from 'vitest';
import type { Combination, Mapping } from '../../../src/data/import/mapping.ts';
import { loadFile, mapping } from './raw-table.ts';

/** What a field becomes when the columns are combined; every row starts with its number, so that none is a duplicate. */
async function combined(
  field: string,
  combination: Combination,
  { columns, rows }: { columns: readonly string[]; rows: readonly (readonly string[])[] },
  rest: Partial<Mapping> = {},
) {
  const file = { columns: ['Row', ...columns], rows: rows.map((row, position) => [`r${position}`, ...row]) };
  const loaded = await loadFile(file, mapping({}, { combined: { [field]: combination }, ...rest }));
  return { values: await loaded.values(field === 'person_id' ? 'person_key' : field), issues: await loaded.issues() };
}

describe('a date in several columns', () => {
  const parts = {
    how: 'date-parts',
    year: 'adm_year',
    month: 'adm_month',
    day: 'adm_day',
    missingDay: 'none',
  } as const;
  const columns = ['adm_year', 'adm_month', 'adm_day'];

  it('is put together from numbers, names of months and short years', async () => {
    const rows = [
      ['2024', '3', '18'],
      ['2024.0', '03', '9.0'],
      ['24', 'March', '5'],
      ['98', 'Sept.', '30'],
    ];
    expect(await combined('entry_date', parts, { columns, rows })).toEqual({
      values: ['2024-03-18', '2024-03-09', '2024-03-05', '1998-09-30'],
      issues: [],
    });
  });

  it('is reported with its row where its parts make no day, and is missing where all parts are', async () => {
    const rows = [
      ['2024', '2', '30'],
      ['2024', '13', '1'],
      ['2024', '3', ''],
      ['', '', ''],
      ['9999', '99', 'unknown'],
    ];
    expect(await combined('entry_date', parts, { columns, rows })).toEqual({
      values: [null, null, null, null, null],
      issues: ['1 bad-date 2024-02-30', '2 bad-date 2024/13/1', '3 bad-date 2024/3/'],
    });
  });

  it('takes the day the county chose where the day is empty or has no column', async () => {
    const rows = [['2024', '3', '']];
    expect((await combined('entry_date', { ...parts, missingDay: 'middle' }, { columns, rows })).values).toEqual([
      '2024-03-15',
    ]);
    expect(
      (await combined('entry_date', { ...parts, day: null, missingDay: 'first' }, { columns, rows })).values,
    ).toEqual(['2024-03-01']);
  });
});

it('joins the filled texts with one space', async () => {
  const names = { how: 'joined', columns: ['Team', 'Shift'] } as const;
  const rows = [
    ['Overdose', 'Night'],
    ['Overdose', ''],
    ['', ''],
  ];
  expect((await combined('program', names, { columns: ['Team', 'Shift'], rows })).values).toEqual([
    'Overdose Night',
    'Overdose',
    null,
  ]);
});

it('takes the first reason that says something, whatever words say "nothing" in this column', async () => {
  const reasons = { how: 'first-filled', columns: ['reason1', 'reason2', 'reason3'] } as const;
  const rows = [
    ['', 'N/A', 'Died'],
    ['none yet', 'Completed', 'Died'],
    ['', '', ''],
  ];
  const said = { words: { exit_reason: { 'None Yet': 'unknown' } } };
  expect(await combined('exit_reason', reasons, { columns: reasons.columns, rows }, said)).toEqual({
    values: ['died', 'completed', null],
    issues: [],
  });
});

it('says yes where any column does, no only where all do, and leaves the rest unknown', async () => {
  const medicines = { how: 'any-yes', columns: ['bup', 'methadone'] } as const;
  const rows = [
    ['Y', ''],
    ['no', '1'],
    ['N', '0'],
    ['N', ''],
    ['', ''],
    ['N', 'perhaps'],
    ['Y', 'perhaps'],
    ['given', 'N'],
  ];
  const said = { words: { moud: { Given: 'yes' } } };
  expect(await combined('moud', medicines, { columns: medicines.columns, rows }, said)).toEqual({
    values: [true, true, false, null, null, null, true, true],
    issues: ['6 unknown-word perhaps'],
  });
});

describe('boxes to tick', () => {
  const columns = ['why___1', 'why___2', 'why___9'];
  const boxes = ['completed', 'dropped-out', 'died'].map((code, at) => ({ column: columns[at] ?? '', code }));

  it('give the first one ticked, and a note where there are more', async () => {
    const rows = [
      ['1', '0', '0'],
      ['Unchecked', 'Checked', 'Unchecked'],
      ['0', '1', '1'],
      ['0', '0', '0'],
      ['', '', ''],
      ['0', '', 'perhaps'],
    ];
    expect(await combined('exit_reason', { how: 'checkboxes', boxes, several: '' }, { columns, rows })).toEqual({
      values: ['completed', 'dropped-out', 'dropped-out', null, null, null],
      issues: ['3 several-ticked why___2, why___9', '6 unknown-word perhaps'],
    });
  });

  it('give a value of its own to several ticks where the county named one', async () => {
    const races = [
      { column: 'race___1', code: 'White' },
      { column: 'race___2', code: 'Asian' },
    ];
    const rows = [
      ['1', '0'],
      ['1', '1'],
    ];
    const several = { how: 'checkboxes', boxes: races, several: 'Two or more races' } as const;
    expect((await combined('race', several, { columns: ['race___1', 'race___2'], rows })).values).toEqual([
      'White',
      'Two or more races',
    ]);
  });
});

describe('an age from a birth date', () => {
  const age = { how: 'age', born: 'DOB', bornFormat: 'mdy', on: 'Seen', onFormat: 'ymd' } as const;
  const columns = ['DOB', 'Seen'];

  it('counts full years on the day, and takes a short birth year from the past', async () => {
    const rows = [
      ['03/18/1990', '2024-03-17'],
      ['03/18/1990', '2024-03-18'],
      ['02/29/2000', '2023-02-28'],
      ['7/4/45', '2024-03-18'],
      ['', '2024-03-18'],
      ['03/18/1990', ''],
    ];
    expect(await combined('age', age, { columns, rows })).toEqual({
      values: [33, 34, 22, 78, null, null],
      issues: [],
    });
  });

  it('is a group in a field of words', async () => {
    const rows = [['2010', '2006', '1999', '1959'].map((year) => `1/1/${year}`)]
      .flat()
      .map((day) => [day, '2024-03-18']);
    expect((await combined('age_group', age, { columns, rows })).values).toEqual([
      'Under 18',
      '18 - 24',
      '25 - 34',
      '65+',
    ]);
  });

  it('never tells a birth date that makes no age', async () => {
    const rows = [
      ['03/18/2030', '2024-03-18'],
      ['13/45/1990', '2024-03-18'],
    ];
    expect((await combined('age', age, { columns, rows })).issues).toEqual([
      '1 bad-number birth date not readable',
      '2 bad-number birth date not readable',
    ]);
  });
});

it('shortens a ZIP code to its region, and hides the regions of few people', async () => {
  const rows = [['45202'], ['45202-1234'], ['2134'], ['03601'], ['4520'], ['N/A'], ['45202.0']];
  const zip = { how: 'zip', column: 'Zip', digits: 3 } as const;
  expect((await combined('agency', zip, { columns: ['Zip'], rows })).values).toEqual([
    '452',
    '452',
    '021',
    '000',
    '045',
    null,
    '452',
  ]);
  expect((await combined('agency', { ...zip, digits: 5 }, { columns: ['Zip'], rows })).values).toEqual([
    '45202',
    '45202',
    '02134',
    '03601',
    '04520',
    null,
    '45202',
  ]);
});

it('sets aside a row whose combined person is missing, and leaves a field empty whose columns are not there', async () => {
  const plan = mapping(
    {},
    {
      combined: {
        person_id: { how: 'first-filled', columns: ['New id', 'Old id'] },
        exit_reason: { how: 'first-filled', columns: ['gone'] },
      },
    },
  );
  const file = await loadFile(
    {
      columns: ['New id', 'Old id'],
      rows: [
        ['', '7'],
        ['8', '1'],
        ['', ''],
      ],
    },
    plan,
  );
  expect(await file.values('person_key')).toEqual(['7', '8']);
  expect(await file.setAside()).toEqual(['3 missing-person-id']);
  expect(await file.values('exit_reason')).toEqual([null, null]);
});

it('takes words that the county said to mean nothing in columns of dates, numbers and ids', async () => {
  const plan = mapping(
    { person_id: 'Id', entry_date: 'In', age: 'Age' },
    {
      words: {
        person_id: { 'no one': 'unknown' },
        entry_date: { 'N/D': 'unknown', '01/01/2001': 'unknown' },
        age: { '99': 'unknown' },
      },
      dateFormats: { entry_date: 'mdy' },
    },
  );
  const rows = [
    ['1', 'n/d', '99'],
    ['2', '01/01/2001', '34'],
    ['No One', '', ''],
  ];
  const file = await loadFile({ columns: ['Id', 'In', 'Age'], rows }, plan);
  expect(await file.values('entry_date')).toEqual([null, null]);
  expect(await file.values('age')).toEqual([null, 34]);
  expect([await file.issues(), await file.setAside()]).toEqual([[], ['3 missing-person-id']]);
});
