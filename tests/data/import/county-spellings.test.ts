import { describe, expect, it } from 'vitest';
import { loadTexts } from '../load-texts.ts';

const DATES =
  'select person_key, encounter_date::varchar as met, referral_date::varchar as referred_on, entry_date::varchar as entered_on from source_row order by row_no';

describe('exports as counties write them', () => {
  it('have names of columns broken over two lines, the first of which repeats', async () => {
    const { db, files, loaded } = await loadTexts([
      {
        text: 'Client,Encounter,Referral,Referral,Treatment\nID,Date,Made?,Date,Start\n1,3-Nov-24,Y,5-Nov-24,12-Nov-24\n2,14-Nov-24,N,,\n3,21-Nov-24,U,,\n',
      },
    ]);
    expect(files[0]?.inspection.read.columns).toEqual([
      'Client ID',
      'Encounter Date',
      'Referral Made?',
      'Referral Date',
      'Treatment Start',
    ]);
    expect(loaded).toMatchObject({ people: 3, issueCounts: {} });
    expect((await db.query(DATES))[0]).toEqual({
      person_key: '1',
      met: '2024-11-03',
      referred_on: '2024-11-05',
      entered_on: '2024-11-12',
    });
  });

  it('have dates with dashes, blanks and quotes of a word processor', async () => {
    const { db, loaded } = await loadTexts([
      {
        text: 'Client ID,Encounter Date,Referral Date,Entry Date\n101,2025‑01‑05,2025–01–06,2025—01—10\n102,01/15/2025\u00a0,01/16/2025\u00a009:00,\u00a0\n103,“2025-01-25”,2025−01−26,2025-01-30\n',
      },
    ]);
    expect(loaded.issueCounts).toEqual({});
    expect(await db.query(DATES)).toEqual([
      { person_key: '101', met: '2025-01-05', referred_on: '2025-01-06', entered_on: '2025-01-10' },
      { person_key: '102', met: '2025-01-15', referred_on: '2025-01-16', entered_on: null },
      { person_key: '103', met: '2025-01-25', referred_on: '2025-01-26', entered_on: '2025-01-30' },
    ]);
  });

  it('have Spanish names of columns and months', async () => {
    const { db } = await loadTexts([
      {
        text: 'ID cliente,Fecha de encuentro,Fecha de referido,Fecha de ingreso\n1,3 de enero de 2025,05-ene-2025,10 de enero de 2025\n2,15 ago 2024,16 ago 2024,\n3,22-dic-2024,23-dic-24,2 de abril del 2025\n',
      },
    ]);
    expect(await db.query(DATES)).toEqual([
      { person_key: '1', met: '2025-01-03', referred_on: '2025-01-05', entered_on: '2025-01-10' },
      { person_key: '2', met: '2024-08-15', referred_on: '2024-08-16', entered_on: null },
      { person_key: '3', met: '2024-12-22', referred_on: '2024-12-23', entered_on: '2025-04-02' },
    ]);
  });

  it('have clocks with zones, in 24 hours and with short halves of the day, none of which moves the day', async () => {
    const { db, loaded } = await loadTexts([
      {
        text: 'Patient ID,Dispatch Date,Referral Date,Admit Date\n1,1/5/2025 11:58 PM CST,01/06/2025 12:03 AM (CST),2025-01-07T00:15:00-06:00\n2,1/15/2025 1:02 AM CST,1/15/2025 13:02 hrs,2025-01-16T23:15:00Z\n3,1/25/2025 0800,1/25/2025 @ 09:15,2025-01-26 05:00:00.000 +0000 UTC\n4,2/5/25 8:00a,2/6/25,2025-02-06\n',
      },
    ]);
    expect(loaded.issueCounts).toEqual({});
    expect(await db.query(DATES)).toEqual([
      { person_key: '1', met: '2025-01-05', referred_on: '2025-01-06', entered_on: '2025-01-07' },
      { person_key: '2', met: '2025-01-15', referred_on: '2025-01-15', entered_on: '2025-01-16' },
      { person_key: '3', met: '2025-01-25', referred_on: '2025-01-25', entered_on: '2025-01-26' },
      { person_key: '4', met: '2025-02-05', referred_on: '2025-02-06', entered_on: '2025-02-06' },
    ]);
  });

  it('have ticks for a yes; a sign that may mean either is named and counts as not recorded', async () => {
    const { db, loaded } = await loadTexts([
      {
        text: 'Participant #,Encounter Date,Offered,Accepted\n"1,604",01/15/2025,✓,☐\n1605,01/16/2025,☑,✗\n1606,01/17/2025,-,✔\n',
      },
    ]);
    expect(await db.query('select person_key, referred, accepted from source_row order by row_no')).toEqual([
      { person_key: '1604', referred: true, accepted: false },
      { person_key: '1605', referred: true, accepted: null },
      { person_key: '1606', referred: null, accepted: true },
    ]);
    expect(loaded.issues).toMatchObject([{ rule: 'unknown-word', value: '✗' }]);
  });

  it('have a code in front of its label, and totals of a quarter among counts', async () => {
    const { db, loaded } = await loadTexts([
      {
        text: 'client_id,encounter_date,referred,exit_reason\n1,2025-01-15,1 - Yes,01-Completed\n2,2025-01-16,2: No,02 - Died\n3,2025-01-17,9 = Unknown,3. Moved abroad\n',
      },
    ]);
    expect(await db.query('select referred, exit_reason from source_row order by row_no')).toEqual([
      { referred: true, exit_reason: 'completed' },
      { referred: false, exit_reason: 'died' },
      { referred: null, exit_reason: null },
    ]);
    expect(loaded.issues).toMatchObject([{ rule: 'unknown-word', value: '3. Moved abroad' }]);
    const counts = await loadTexts([
      {
        text: 'Month,Encounters,Referrals\n2024-01,41,30\n2024-02,38,29\n2024-03,52,40\nQ1 Total,131,99\n2024-04,9,8\n',
      },
    ]);
    expect(counts.loaded.ledgers).toMatchObject([{ rowsKept: 4, setAside: { 'total-row': 1 } }]);
  });
});
