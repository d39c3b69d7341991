import { describe, expect, it } from 'vitest';
import { loadTexts } from '../load-texts.ts';

const ENCOUNTERS = {
  name: 'encounters.csv',
  text: `client_id,encounter_date,referred
"1,604",2025-01-01,Yes
"1,604",2025-02-01,Yes
1605,2025-01-05,Yes
1606,2025-01-07,No
`,
};

describe('the join report', () => {
  it('tells matched, unmatched and ambiguous records with their rows', async () => {
    const { loaded } = await loadTexts([
      ENCOUNTERS,
      {
        name: 'admissions.csv',
        text: 'client_id,entry_date,exit_date\n1604,2025-02-10,\n1605,2027-03-01,\n9999,2025-01-01,\n1605,2025-01-06,2025-02-01\n',
      },
    ]);
    expect(loaded.joins).toEqual([
      {
        base: 'encounters.csv',
        other: 'admissions.csv',
        role: 'admission',
        records: 4,
        matched: 2,
        strangers: 1,
        unplaced: 1,
        ambiguous: 1,
        basePeople: 3,
        basePeopleWithout: 1,
        examples: { strangers: [4], unplaced: [3], ambiguous: [2] },
        hint: null,
      },
    ]);
  });

  it('joins an exit to the stay it ends, by the number of the admission', async () => {
    const { loaded, db } = await loadTexts([
      {
        name: 'enrollment.csv',
        text: 'EnrollmentID,PersonalID,EntryDate\nE11,21,2025-01-01\nE12,21,2025-01-10\nE13,22,2025-01-01\n',
      },
      {
        name: 'exit.csv',
        text: 'ExitID,EnrollmentID,PersonalID,ExitDate\nX1,E11,21,2025-03-01\nX2,E99,22,2025-03-01\n',
      },
    ]);
    expect(
      await db.query(
        'select person, entry_date::varchar as entry, exit_date::varchar as exit from episode order by 1, 2',
      ),
    ).toEqual([
      { person: '21', entry: '2025-01-01', exit: '2025-03-01' },
      { person: '21', entry: '2025-01-10', exit: null },
      { person: '22', entry: '2025-01-01', exit: null },
    ]);
    expect(loaded.joins).toMatchObject([{ role: 'exit', records: 2, matched: 1, unplaced: 1, strangers: 0 }]);
  });

  it('joins an exit without a number to the latest entry on or before it', async () => {
    const { db } = await loadTexts([
      { text: 'client_id,entry_date\n21,2025-01-01\n21,2025-06-01\n22,2025-01-01\n' },
      {
        text: 'client_id,discharge_date,discharge_reason\n21,2025-03-01,Completed\n21,2025-07-01,Dropped out\n22,2024-12-01,Completed\n',
      },
    ]);
    expect(
      await db.query(
        'select entry_date::varchar as entry, exit_date::varchar as exit, exit_reason from episode order by person, 1',
      ),
    ).toEqual([
      { entry: '2025-01-01', exit: '2025-03-01', exit_reason: 'completed' },
      { entry: '2025-06-01', exit: '2025-07-01', exit_reason: 'dropped-out' },
      { entry: '2025-01-01', exit: null, exit_reason: null },
    ]);
  });

  it('hints that ids are written differently, and joins them when the county says so', async () => {
    const admissions = { text: 'client_id,entry_date\n0001604,2025-02-10\n0001605,2025-01-06\n' };
    const strict = await loadTexts([ENCOUNTERS, admissions]);
    expect(strict.loaded.joins).toMatchObject([
      { matched: 0, hint: { code: 'ids-differ', found: 0, foundLoosely: 1 } },
    ]);
    const loose = await loadTexts([ENCOUNTERS, admissions], { rules: { looseIds: true } });
    expect(loose.loaded.joins).toMatchObject([{ matched: 2, hint: null }]);
  });

  it('says so when the files are about other people', async () => {
    const { loaded } = await loadTexts([ENCOUNTERS, { text: 'client_id,entry_date\n71,2025-02-10\n72,2025-01-06\n' }]);
    expect(loaded.joins).toMatchObject([{ strangers: 2, hint: { code: 'few-people', found: 0 } }]);
  });

  it('takes facts about people from a file of people', async () => {
    const { loaded, db } = await loadTexts([
      ENCOUNTERS,
      { text: 'client_id,sex,race\n1604,Female,Asian\n1605,Male,White\n1700,Male,White\n' },
    ]);
    expect(await db.query('select person, sex from episode order by 1, encounter_date')).toEqual([
      { person: '1604', sex: 'Female' },
      { person: '1604', sex: 'Female' },
      { person: '1605', sex: 'Male' },
      { person: '1606', sex: null },
    ]);
    expect(loaded.joins).toMatchObject([
      { role: 'person', records: 3, matched: 2, strangers: 1, basePeopleWithout: 1 },
    ]);
  });

  it('takes the nearest admission within the window that the county sets', async () => {
    const admissions = { text: 'client_id,entry_date\n1605,2025-03-10\n' };
    const wide = await loadTexts([ENCOUNTERS, admissions], { rules: { entryWindowDays: 90 } });
    expect(wide.loaded.joins).toMatchObject([{ matched: 1 }]);
    const narrow = await loadTexts([ENCOUNTERS, admissions], { rules: { entryWindowDays: 60 } });
    expect(narrow.loaded.joins).toMatchObject([{ matched: 0, unplaced: 1 }]);
  });

  it('joins by the encounter number where both files have it, whatever the dates', async () => {
    const { db } = await loadTexts([
      { text: 'client_id,incident_number,encounter_date\n21,2025-17,2025-01-01\n21,2025-18,2025-03-01\n' },
      { text: 'client_id,incident_number,entry_date\n21,2025-17,2025-03-05\n' },
    ]);
    expect(
      await db.query('select encounter_date::varchar as met, entry_date::varchar as entry from episode order by 1'),
    ).toEqual([
      { met: '2025-01-01', entry: '2025-03-05' },
      { met: '2025-03-01', entry: null },
    ]);
  });

  it('sees that a stay was going on when a referral was made', async () => {
    const { db } = await loadTexts([
      ENCOUNTERS,
      { text: 'client_id,entry_date,exit_date\n1604,2024-12-01,2025-01-15\n' },
    ]);
    expect(
      await db.query('select encounter_date::varchar as met, in_stay_at_referral as going_on from episode order by 1'),
    ).toEqual([
      { met: '2025-01-01', going_on: true },
      { met: '2025-01-05', going_on: false },
      { met: '2025-01-07', going_on: false },
      { met: '2025-02-01', going_on: false },
    ]);
  });
});

describe('the counting unit', () => {
  const DRUGS = {
    text: `client_id,incident_number,encounter_date,drug,referred
11,A1,2025-01-01,fentanyl,Yes
11,A1,2025-01-01,xylazine,Yes
11,A2,2025-02-01,fentanyl,No
12,A3,2025-01-01,heroin,Yes
`,
  };

  it('shows rows, encounters and people, and counts encounters', async () => {
    const { loaded } = await loadTexts([DRUGS]);
    expect(loaded.units).toEqual({ rows: 4, encounters: 3, people: 2 });
    expect(loaded.episodes).toBe(3);
  });

  it('can be every row, or the first encounter of each person', async () => {
    const rows = await loadTexts([DRUGS], { rules: { countingUnit: 'row' } });
    expect(rows.loaded).toMatchObject({ episodes: 4, people: 2, units: { encounters: 3 } });
    const people = await loadTexts([DRUGS], { rules: { countingUnit: 'person' } });
    expect(people.loaded).toMatchObject({ episodes: 2, people: 2 });
    expect(await people.db.query('select encounter_date::varchar as met from episode')).toEqual([
      { met: '2025-01-01' },
      { met: '2025-01-01' },
    ]);
  });
});

describe('a list of people', () => {
  const PEOPLE = {
    name: 'people.csv',
    text: 'client_id,race,program\n1604,White,North\n1605,Black,South\n1777,White,North\n',
  };

  it('adds to the contacts of another file who people are, and is not counted', async () => {
    const { loaded, db } = await loadTexts([ENCOUNTERS, PEOPLE]);
    expect(loaded.units).toMatchObject({ rows: 4, people: 3 });
    expect(loaded.joins).toMatchObject([{ other: 'people.csv', role: 'person', matched: 2, strangers: 1 }]);
    expect(await db.query('select person, race, program from episode order by 1, encounter_date limit 3')).toEqual([
      { person: '1604', race: 'White', program: 'North' },
      { person: '1604', race: 'White', program: 'North' },
      { person: '1605', race: 'Black', program: 'South' },
    ]);
    expect(loaded.issues.filter(({ rule }) => rule === 'list-of-people')).toHaveLength(1);
  });

  it('is no contact where nothing else is there, nor beside rows in which nothing happened', async () => {
    const arms = { name: 'arms.csv', text: 'client_id,arm\n1604,A\n1604,B\n1605,A\n' };
    const { loaded } = await loadTexts([PEOPLE, { ...PEOPLE, name: 'again.csv' }, arms]);
    expect(loaded).toMatchObject({ episodes: 0, people: 0, units: { rows: 0, encounters: 0, people: 0 } });
    expect(loaded.issues.map(({ rule }) => rule)).toEqual([
      'list-of-people',
      'list-of-people',
      'rows-without-events',
      'no-contacts',
    ]);
  });
});
