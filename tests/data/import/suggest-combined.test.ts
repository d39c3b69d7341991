import { describe, expect, it } from 'vitest';
import { suggestMapping } from '../../../src/data/import/suggest-mapping.ts';
import { readyFile } from '../../app/ready-file.ts';
import { profileFile } from './raw-table.ts';

async function suggested(csv: string) {
  const { inspection } = await readyFile('some.csv', csv);
  const { columns, combined } = inspection.suggestion.mapping;
  return { columns, combined };
}

describe('a date in parts', () => {
  it('is found by its headers, whatever they call the parts', async () => {
    expect(
      await suggested(
        'client_id,adm_year,adm_month,adm_day,Discharge Yr,Discharge Mon,Discharge Day\n1,2024,3,18,2024,Apr,2\n2,2024,12,31,2025,Jan,9\n',
      ),
    ).toEqual({
      columns: { person_id: 'client_id' },
      combined: {
        entry_date: { how: 'date-parts', year: 'adm_year', month: 'adm_month', day: 'adm_day', missingDay: 'none' },
        exit_date: {
          how: 'date-parts',
          year: 'Discharge Yr',
          month: 'Discharge Mon',
          day: 'Discharge Day',
          missingDay: 'none',
        },
      },
    });
  });

  it('is not made of columns whose values are no years, months and days', async () => {
    const { combined } = await suggested('client_id,adm_year,adm_month,adm_day\n1,7,18,Monday\n2,8,31,Tuesday\n');
    expect(combined).toEqual({});
  });

  it('is the month of a file of monthly counts', async () => {
    expect(await suggested('Year,Month,Referrals,Admissions\n2024,January,41,12\n2024,February,38,9\n')).toEqual({
      columns: { referred: 'Referrals', entered: 'Admissions' },
      combined: { month: { how: 'date-parts', year: 'Year', month: 'Month', day: null, missingDay: 'first' } },
    });
  });
});

describe('boxes to tick', () => {
  it('are put together where their answers are told, the first code of the field first', async () => {
    const { columns, combined } = await suggested(
      'record_id,Exit reason (choice=Died),Exit reason (choice=Completed),race___white,race___black\n1,Checked,Unchecked,1,0\n2,Unchecked,Checked,0,1\n',
    );
    expect(columns).toEqual({ person_id: 'record_id' });
    expect(combined).toEqual({
      exit_reason: {
        how: 'checkboxes',
        boxes: [
          { column: 'Exit reason (choice=Completed)', code: 'completed' },
          { column: 'Exit reason (choice=Died)', code: 'died' },
        ],
        several: '',
      },
      race: {
        how: 'checkboxes',
        boxes: [
          { column: 'race___white', code: 'white' },
          { column: 'race___black', code: 'black' },
        ],
        several: 'Two or more races',
      },
    });
  });

  it('wait for a codebook where their answers are numbers', async () => {
    expect((await suggested('record_id,exit_reason___1,exit_reason___2\n1,1,0\n2,0,1\n')).combined).toEqual({});
  });

  it('are a yes in any box for a yes/no field', async () => {
    expect((await suggested('record_id,moud___1,moud___2\n1,1,0\n2,0,0\n')).combined).toEqual({
      moud: { how: 'any-yes', columns: ['moud___1', 'moud___2'] },
    });
  });

  it('may be named like races alone', async () => {
    const { combined } = await suggested(
      'PersonalID,AmIndAKNative,Asian,BlackAfAmerican,NativeHIPacific,White\na1,0,0,1,0,1\na2,0,1,0,0,0\n',
    );
    expect(combined).toMatchObject({ race: { how: 'checkboxes', several: 'Two or more races' } });
  });
});

it('takes the first of numbered reasons that is filled', async () => {
  expect(await suggested('client_id,reason1,reason2,reason3\n1,Completed,,\n2,Dropped out,Died,\n')).toEqual({
    columns: { person_id: 'client_id' },
    combined: { exit_reason: { how: 'first-filled', columns: ['reason1', 'reason2', 'reason3'] } },
  });
});

it('keeps three digits of a ZIP code', async () => {
  const { columns, combined } = await suggested('client_id,Zip Code\n1,45202\n2,45203-1234\n3,45211\n');
  expect([columns, combined]).toEqual([
    { person_id: 'client_id' },
    { zip: { how: 'zip', column: 'Zip Code', digits: 3 } },
  ]);
});

it('leaves numbered dates alone: they are several events', async () => {
  expect((await suggested('client_id,referral_date_1,referral_date_2\n1,2024-03-18,2024-05-01\n')).combined).toEqual(
    {},
  );
});

it('counts an age from the birth date, which itself stays hidden', async () => {
  const profile = await profileFile({
    columns: ['client_id', 'DOB', 'Encounter Date'],
    rows: [
      ['1', '3/18/1990', '2024-03-18'],
      ['2', '12/31/1985', '2024-03-19'],
    ],
  });
  const { mapping, identifiers } = suggestMapping(profile);
  const age = { how: 'age', born: 'DOB', bornFormat: 'mdy', on: 'Encounter Date', onFormat: 'ymd' };
  expect(mapping.combined).toEqual({ age, age_group: age });
  expect(identifiers).toEqual([{ column: 'DOB', kind: 'birth-date' }]);
});
