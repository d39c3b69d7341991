import { describe, expect, it } from 'vitest';
import { loadTyped } from '../../../src/data/import/load-typed.ts';
import { profileTable } from '../../../src/data/import/profile-table.ts';
import { type Suggestion, suggestMapping } from '../../../src/data/import/suggest-mapping.ts';
import { typedTablesDdl } from '../../../src/data/import/typed-tables.ts';
import { describeWithShared } from '../../shared.ts';
import { engine } from '../engine.ts';
import { profileFile, type SmallFile } from './raw-table.ts';
import { loadRealFile } from './real-file.ts';

async function suggestion(file: SmallFile): Promise<Suggestion> {
  return suggestMapping(await profileFile(file));
}

const EXPORT: SmallFile = {
  columns: ['Client #', 'Contact Date', 'Intake Date', 'Outcome at Exit', 'Exit Reason', 'Last Name', 'Note', 'MAT'],
  rows: [
    ['1,604', '03/04/2024', '04/05/2024', 'x', 'Completed', 'abc', '', 'Y'],
    ['1,605', '05/06/2024', '05/07/2024', 'y', 'Gone elsewhere', 'def', '', 'N'],
    ['1,606', '07/08/2024', '', 'z', 'Gone elsewhere', 'ghi', '', 'maybe'],
  ],
};

it('offers a column of unexplained codes and does not take it', async () => {
  const { mapping, offers } = suggestMapping(
    await profileFile({
      columns: ['PersonalID', 'EntryDate', 'DischargeStatus', 'Discharge Reason Code'],
      rows: [
        ['a1', '2024-03-18', '1', 'Completed'],
        ['a2', '2024-03-19', '6', 'Died'],
        ['a3', '2024-03-20', '7', 'Transferred'],
      ],
    }),
  );
  expect(mapping.columns).toEqual({
    person_id: 'PersonalID',
    entry_date: 'EntryDate',
    exit_reason: 'Discharge Reason Code',
  });
  const alone = suggestMapping(
    await profileFile({
      columns: ['PersonalID', 'DischargeStatus'],
      rows: [
        ['a1', '1'],
        ['a2', '6'],
        ['a3', '7'],
      ],
    }),
  );
  expect([alone.mapping.columns.exit_reason, alone.offers.exit_reason?.column]).toEqual([undefined, 'DischargeStatus']);
  expect(offers.exit_reason).toBeUndefined();
});

describe('suggestMapping', () => {
  it('maps columns, and leaves the rest named', async () => {
    const { kind, mapping, unmatched } = await suggestion(EXPORT);
    expect(kind).toBe('client-level');
    expect(mapping.columns).toEqual({
      person_id: 'Client #',
      encounter_date: 'Contact Date',
      entry_date: 'Intake Date',
      exit_reason: 'Exit Reason',
      moud: 'MAT',
    });
    expect(unmatched).toEqual(['Outcome at Exit']);
  });

  it('says which dates are in doubt, which words are unknown, and which columns name people', async () => {
    const { issues, unknownWords, identifiers, mapping } = await suggestion(EXPORT);
    expect(mapping.dateFormats).toEqual({ encounter_date: 'mdy', entry_date: 'mdy' });
    expect(unknownWords).toEqual([
      { field: 'moud', column: 'MAT', value: 'maybe', count: 1 },
      { field: 'exit_reason', column: 'Exit Reason', value: 'Gone elsewhere', count: 2 },
    ]);
    expect(identifiers).toEqual([
      { column: 'Last Name', kind: 'name' },
      { column: 'Note', kind: 'free-text' },
    ]);
    expect(issues.map(({ rule, level, column }) => `${level} ${rule} ${column}`)).toEqual([
      'note identifier-dropped Last Name',
      'note identifier-dropped Note',
      'warning ambiguous-dates Contact Date',
      'warning ambiguous-dates Intake Date',
      'warning unknown-word MAT',
      'warning unknown-word Exit Reason',
    ]);
  });

  it('reads doubtful dates as another column of the file proves', async () => {
    const { mapping, issues } = await suggestion({
      columns: ['Contact Date', 'Intake Date'],
      rows: [
        ['03/04/2024', '18/04/2024'],
        ['05/06/2024', '19/06/2024'],
      ],
    });
    expect(mapping.dateFormats).toEqual({ encounter_date: 'dmy', entry_date: 'dmy' });
    expect(issues).toEqual([
      {
        rule: 'ambiguous-dates',
        level: 'warning',
        parameters: { column: 'Contact Date', assumed: 'dmy' },
        column: 'Contact Date',
      },
    ]);
  });

  it('calls a file of counts what it is', async () => {
    const { kind, mapping } = await suggestion({
      columns: ['Report Month', 'Team', 'Referred', 'Accepted'],
      rows: [
        ['Jan 2024', 'North', '41', '22'],
        ['Feb 2024', 'North', '38', '19'],
      ],
    });
    expect(kind).toBe('aggregate');
    expect(mapping).toMatchObject({
      kind: 'aggregate',
      columns: { month: 'Report Month', referred: 'Referred', accepted: 'Accepted' },
      dateFormats: { month: 'month' },
    });
  });

  it('hands the codes of a public data set over to be seen and changed', async () => {
    const { mapping, unknownWords } = await suggestion({
      columns: ['CASEID', 'REASON', 'PSOURCE'],
      rows: [
        ['1', '1', '7'],
        ['2', '2', '1'],
        ['3', '6', '-9'],
        ['4', '4', '8'],
      ],
    });
    expect(mapping.words.exit_reason).toMatchObject({ '1': 'completed', '6': 'died' });
    expect(unknownWords).toEqual([{ field: 'referral_source', column: 'PSOURCE', value: '8', count: 1 }]);
  });

  it.each([
    '"; DROP TABLE x;--',
    '__proto__',
    'constructor',
    '=cmd|x',
    '<script>',
    '',
    '\u0000',
    '→',
    'a'.repeat(5000),
  ])('is not moved by a hostile header: %j', async (header) => {
    const { mapping, unmatched } = await suggestion({
      columns: ['Client ID', header, 'Incident Date'],
      rows: [
        ['7', 'x', '2024-03-18'],
        ['8', 'y', '2024-03-19'],
      ],
    });
    expect(mapping.columns).toEqual({ person_id: 'Client ID', encounter_date: 'Incident Date' });
    expect(unmatched).toEqual([header]);
  });

  it('is not moved by hostile values', async () => {
    const { unknownWords } = await suggestion({
      columns: ['Exit reason'],
      rows: ['__proto__', "'; drop table x;--", 'Completed', 'Died'].map((value) => [value]),
    });
    expect(unknownWords.map(({ value }) => value)).toEqual(["'; drop table x;--", '__proto__']);
  });
});

async function realSuggestion(...path: readonly string[]): Promise<Suggestion> {
  const db = await engine();
  const columns = await loadRealFile(db, 'raw_real', ...path);
  return suggestMapping(await profileTable(db, 'raw_real', columns));
}

describeWithShared('real/pa-odin', 'on reports of overdoses', () => {
  it('finds people, incidents, days and naloxone', async () => {
    const { kind, mapping, unknownWords } = await realSuggestion('pa-odin', 'odin_2019-09.csv');
    expect(kind).toBe('client-level');
    expect(mapping.columns).toEqual({
      person_id: 'Victim ID',
      sex: 'Gender Desc',
      race: 'Race',
      ethnicity: 'Ethnicity Desc',
      age_group: 'Age Range',
      encounter_id: 'Incident ID',
      agency: 'Incident County Name',
      encounter_date: 'Incident Date',
      naloxone_given: 'Naloxone Administered',
    });
    expect(mapping.dateFormats).toEqual({ encounter_date: 'mdy' });
    expect(unknownWords).toEqual([]);
  });

  it('loads them to the known numbers of people, incidents and days', async () => {
    const db = await engine();
    const columns = await loadRealFile(db, 'raw_real', 'pa-odin', 'odin_2019-09.csv');
    const { mapping } = suggestMapping(await profileTable(db, 'raw_real', columns));
    for (const statement of typedTablesDdl()) await db.execute(statement);
    const loaded = await loadTyped(db, { rawTable: 'raw_real', fileNo: 1, columns, mapping });
    expect(loaded.rowsKept + loaded.rowsSetAside).toBe(11673);
    expect(
      await db.query(`select count(distinct person_key)::integer as people, count(distinct encounter_id)::integer as incidents,
        cast(min(encounter_date) as VARCHAR) as first_day, cast(max(encounter_date) as VARCHAR) as last_day,
        count(distinct case when naloxone_given then person_key end)::integer as given from source_row`),
    ).toEqual([{ people: 8525, incidents: 8369, first_day: '2018-01-01', last_day: '2019-08-15', given: 5661 }]);
    expect(await db.query('select * from cell_issue')).toEqual([]);
  });
});

describeWithShared('real/teds', 'on treatment episodes', () => {
  it('finds reasons, sources, medication and kind of treatment, with every word known', async () => {
    const { kind, mapping, unknownWords } = await realSuggestion('teds', 'tedsd_2023_sample.csv');
    expect(kind).toBe('client-level');
    expect(mapping.columns).toEqual({
      person_id: 'patient_id',
      sex: 'sex',
      race: 'race',
      ethnicity: 'ethnicity',
      age_group: 'age_group',
      referral_source: 'referral_source',
      entry_kind: 'service_type_admit',
      moud: 'medication_assisted_therapy',
      exit_reason: 'discharge_reason',
    });
    expect(unknownWords).toEqual([]);
  });

  it('loads them to the known numbers of completions and of medication', async () => {
    const db = await engine();
    const columns = await loadRealFile(db, 'raw_real', 'teds', 'tedsd_2023_sample.csv');
    const { mapping } = suggestMapping(await profileTable(db, 'raw_real', columns));
    for (const statement of typedTablesDdl()) await db.execute(statement);
    await loadTyped(db, { rawTable: 'raw_real', fileNo: 1, columns, mapping });
    expect(
      await db.query(`select count(*)::integer as total,
        count(case when exit_reason = 'completed' then 1 end)::integer as completed,
        count(case when referral_source = 'criminal-justice' then 1 end)::integer as justice,
        count(case when moud then 1 end)::integer as medication from source_row`),
    ).toEqual([{ total: 1000, completed: 424, justice: 190, medication: 173 }]);
  });

  it('reads the coded files by their code book, and takes no 0/1 column for a reason', async () => {
    const coded = await realSuggestion('teds', 'tedsd_2014_sample_addicts.csv');
    expect(coded.mapping.columns).toMatchObject({ referral_source: 'PSOURCE', moud: 'METHUSE' });
    expect(coded.mapping.columns.exit_reason).toBeUndefined();
    expect(coded.mapping.columns.age).toBeUndefined();
    expect(coded.unknownWords).toEqual([]);
  });
});

describeWithShared('real/winnipeg-naloxone', 'on ambulance runs', () => {
  it('takes age bands for age groups, doses for naloxone, and no number within a case for a person', async () => {
    const { kind, mapping } = await realSuggestion('winnipeg-naloxone', 'narcan_2024-04-30.csv');
    expect(kind).toBe('client-level');
    expect(mapping.columns).toEqual({
      sex: 'gender',
      age_group: 'age',
      encounter_id: 'incident_number',
      encounter_date: 'dispatch_date',
      naloxone_given: 'narcan_administrations',
    });
  });
});

describeWithShared('real/hmis-eva', 'on housing files', () => {
  it.each([
    [
      'Enrollment.csv',
      'client-level',
      { person_id: 'PersonalID', admission_id: 'EnrollmentID', entry_date: 'EntryDate' },
    ],
    ['Exit.csv', 'client-level', { person_id: 'PersonalID', admission_id: 'EnrollmentID', exit_date: 'ExitDate' }],
    ['Event.csv', 'client-level', { person_id: 'PersonalID', encounter_date: 'EventDate', answer_date: 'ResultDate' }],
    ['Services.csv', 'visits', { person_id: 'PersonalID', service_date: 'DateProvided' }],
    ['Inventory.csv', 'left-out', {}],
    ['Disabilities.csv', 'left-out', {}],
  ])('%s is %s', async (file, kind, columns) => {
    const found = await realSuggestion('hmis-eva', 'demo', file);
    expect(found.kind).toBe(kind);
    expect(found.mapping.columns).toMatchObject(columns);
  });

  it('keeps names, numbers and birth dates of clients out', async () => {
    const { identifiers, mapping } = await realSuggestion('hmis-eva', 'demo', 'Client.csv');
    const names = ['FirstName', 'MiddleName', 'LastName', 'NameSuffix', 'SSN', 'DOB'];
    expect(identifiers.map(({ column }) => column)).toEqual(names);
    expect(Object.values(mapping.columns).filter((column) => names.includes(column))).toEqual([]);
  });
});

describeWithShared('real/phillydao', 'on files that hold counts', () => {
  it.each([
    ['phillydao/case_outcomes_data_daily_citywide.csv', { month: 'date_value' }],
    ['phillydao/bail_data_daily_citywide.csv', { month: 'date_value' }],
    ['ct-dmhas/data/dmhas_admissions_2020.csv', {}],
    ['ct-dmhas/raw/dhmas-admissions_fy16.csv', {}],
    ['ct-dmhas/raw/dhmas-admissions_fy17.csv', {}],
  ])('%s is an aggregate', async (path, columns) => {
    const { kind, mapping } = await realSuggestion(...path.split('/'));
    expect(kind).toBe('aggregate');
    expect(mapping).toMatchObject({ kind: 'aggregate', columns });
  });
});
