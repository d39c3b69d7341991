import { describe, expect, it } from 'vitest';
import { column, loadFile, mapping } from './raw-table.ts';

/** Numbered rows, so that equal cells are not equal rows. */
function numbered(header: string, ...cells: readonly string[]) {
  return { columns: ['Row', header], rows: cells.map((cell, position) => [String(position), cell]) };
}

describe('ids', () => {
  const person = mapping({ person_id: 'Client' });

  it('are one id whether written with thousands separators or not', async () => {
    const file = await loadFile(column('Client', '1,604', '1604', ' 1,234,567 '), person);
    expect(await file.values('person_key')).toEqual(['1604', '1604', '1234567']);
  });

  it('keep leading zeros, twelve digits and letters', async () => {
    const file = await loadFile(column('Client', '00123', '202400000031', 'J999-9999', '1,60', 'a,604'), person);
    expect(await file.values('person_key')).toEqual(['00123', '202400000031', 'J999-9999', '1,60', 'a,604']);
  });

  it('lose a decimal zero where the whole column has one', async () => {
    const whole = await loadFile(column('Client', '1604.0', '17.0', '1,604.0', ''), person);
    expect(await whole.values('person_key')).toEqual(['1604', '17', '1604']);
    const mixed = await loadFile(column('Client', '1604.0', '17', '18'), person);
    expect(await mixed.values('person_key')).toEqual(['1604.0', '17', '18']);
  });

  it('may be 99, 1 or 0, which are missing elsewhere', async () => {
    const file = await loadFile(column('Client', '99', '1', '0', '999'), person);
    expect(await file.values('person_key')).toEqual(['99', '1', '0', '999']);
  });

  it('of encounters are normalised too, and missing ones are null', async () => {
    const file = await loadFile(column('Incident', '5,268', 'NULL', '0031'), mapping({ encounter_id: 'Incident' }));
    expect(await file.values('encounter_id')).toEqual(['5268', null, '0031']);
    expect(await file.values('person_key')).toEqual([null, null, null]);
  });
});

describe('flags', () => {
  it('are yes, no or not recorded', async () => {
    const file = await loadFile(
      numbered('Accepted', 'Y', 'no', 'TRUE', '0', '1', 'x', 'unknown', ''),
      mapping({ accepted: 'Accepted' }),
    );
    expect(await file.values('accepted')).toEqual([true, false, true, false, true, true, null, null]);
  });

  it('know the words of their own field before the missing ones: refused is an answer to an offer', async () => {
    const file = await loadFile(
      {
        columns: ['Accepted', 'Eligible'],
        rows: [
          ['Refused', 'refused'],
          ['Client declined', 'Ineligible'],
        ],
      },
      mapping({ accepted: 'Accepted', eligible: 'Eligible' }),
    );
    expect(await file.values('accepted')).toEqual([false, false]);
    expect(await file.values('eligible')).toEqual([null, false]);
  });

  it('kept as counts are yes from one dose on', async () => {
    const file = await loadFile(
      numbered('Doses', '0', '1', '2', '4', '', 'NULL'),
      mapping({ naloxone_given: 'Doses' }),
    );
    expect(await file.values('naloxone_given')).toEqual([false, true, true, true, null, null]);
    expect(await file.issues()).toEqual([]);
  });

  it('with the codes 1 and 2 leave the 2 to the county', async () => {
    const file = await loadFile(numbered('MAT', '1', '2', '1'), mapping({ moud: 'MAT' }));
    expect(await file.values('moud')).toEqual([true, null, true]);
    expect(await file.issues()).toEqual(['2 unknown-word 2']);
    const told = await loadFile(
      numbered('MAT', '1', '2'),
      mapping({ moud: 'MAT' }, { words: { moud: { '2': 'no' } } }),
    );
    expect(await told.values('moud')).toEqual([true, false]);
  });
});

describe('coded fields', () => {
  it('know words whatever their case, spaces and punctuation', async () => {
    const file = await loadFile(
      column('Source', 'Court/criminal justice', '  SELF / individual ', 'Criminal justice/DUI/DWI', 'EMS'),
      mapping({ referral_source: 'Source' }),
    );
    expect(await file.values('referral_source')).toEqual([
      'criminal-justice',
      'self',
      'criminal-justice',
      'first-responder',
    ]);
  });

  it('take a code that a spreadsheet made a decimal', async () => {
    const words = { exit_reason: { '1': 'completed', '2': 'dropped-out' } };
    const file = await loadFile(column('Reason', '1.0', '2.0', '-9'), mapping({ exit_reason: 'Reason' }, { words }));
    expect(await file.values('exit_reason')).toEqual(['completed', 'dropped-out', null]);
  });

  it('mean what the county says before what the product thinks', async () => {
    const words = { exit_reason: { Left: 'transferred', Moved: 'unknown' } };
    const file = await loadFile(
      column('Result', 'left', 'Moved', 'Quit'),
      mapping({ exit_reason: 'Result' }, { words }),
    );
    expect(await file.values('exit_reason')).toEqual(['transferred', null, 'dropped-out']);
    expect(await file.issues()).toEqual([]);
  });

  it('tell words apart that differ in signs only, where the county names both', async () => {
    const words = { exit_reason: { '<5': 'lost', '>5': 'completed' } };
    const file = await loadFile(column('Visits', '<5', '>5'), mapping({ exit_reason: 'Visits' }, { words }));
    expect(await file.values('exit_reason')).toEqual(['lost', 'completed']);
  });

  it('refuse a code that is none of the field', async () => {
    const words = { exit_reason: { Left: 'no-such-code' } };
    const file = await loadFile(column('Result', 'Left', 'Moon'), mapping({ exit_reason: 'Result' }, { words }));
    expect(await file.values('exit_reason')).toEqual(['dropped-out', null]);
  });
});

describe('categories', () => {
  it('keep their text, under the most frequent spelling', async () => {
    const file = await loadFile(
      numbered('Sex', 'Male', 'MALE', 'Male', 'male ', 'Female', 'FEMALE', 'FEMALE'),
      mapping({ sex: 'Sex' }),
    );
    expect(await file.values('sex')).toEqual(['Male', 'Male', 'Male', 'Male', 'FEMALE', 'FEMALE', 'FEMALE']);
  });

  it('keep signs apart: under 18 is not 18 and over', async () => {
    const file = await loadFile(column('Age', '<18', '18+', '18  +'), mapping({ age_group: 'Age' }));
    expect(await file.values('age_group')).toEqual(['<18', '18+', '18  +']);
  });

  it('take other words from the county', async () => {
    const words = { sex: { '1': 'Male', '2': 'Female', '9': 'unknown' } };
    const file = await loadFile(column('Sex', '1', '2', '9', '3'), mapping({ sex: 'Sex' }, { words }));
    expect(await file.values('sex')).toEqual(['Male', 'Female', null, '3']);
  });

  it('may be 99: a station has a number', async () => {
    const file = await loadFile(column('Station', '99', '7', 'None'), mapping({ agency: 'Station' }));
    expect(await file.values('agency')).toEqual(['99', '7', null]);
  });
});

describe('numbers', () => {
  it('are whole and may have thousands separators', async () => {
    const file = await loadFile(column('Age', '34', ' 34 ', '0', '034', '1,604'), mapping({ age: 'Age' }));
    expect(await file.values('age')).toEqual([34, 34, 0, 34, 1604]);
  });
});

describe('constants', () => {
  it('fill every row where no column holds the field', async () => {
    const constants = {
      program: ' Riverton Outreach ',
      pathway: 'outreach',
      accepted: 'Yes',
      encounter_date: '2024-03-18',
      age: '34',
    };
    const file = await loadFile(column('Client', '7', '8'), mapping({ person_id: 'Client' }, { constants }));
    expect(
      await file.query(
        'select program, pathway, accepted, cast(encounter_date as VARCHAR) as seen, age from source_row order by row_no',
      ),
    ).toEqual(
      [7, 8].map(() => ({
        program: 'Riverton Outreach',
        pathway: 'active-outreach',
        accepted: true,
        seen: '2024-03-18',
        age: 34,
      })),
    );
  });

  it('give way to a column, and are null when nobody knows the word', async () => {
    const constants = { sex: 'Female', pathway: 'by balloon' };
    const file = await loadFile(column('Sex', 'Male', ''), mapping({ sex: 'Sex' }, { constants }));
    expect(await file.values('sex')).toEqual(['Male', null]);
    expect(await file.values('pathway')).toEqual([null, null]);
  });
});

describe('monthly counts', () => {
  it('become one row per row of the file', async () => {
    const file = await loadFile(
      {
        columns: ['Month', 'Team', 'Referred', 'Entered'],
        rows: [
          ['2024-03', 'North', '41', '1,012'],
          ['Apr 2024', 'North', '0', '-'],
          ['May 2024', 'North', '99', '<5'],
        ],
      },
      mapping(
        { month: 'Month', program: 'Team', referred: 'Referred', entered: 'Entered' },
        { kind: 'aggregate', dateFormats: { month: 'month' } },
      ),
    );
    expect(
      await file.query(
        'select cast(month as VARCHAR) as month, program, referred, entered, accepted from month_count order by row_no',
      ),
    ).toEqual([
      { month: '2024-03-01', program: 'North', referred: 41, entered: 1012, accepted: null },
      { month: '2024-04-01', program: 'North', referred: 0, entered: null, accepted: null },
      { month: '2024-05-01', program: 'North', referred: 99, entered: null, accepted: null },
    ]);
    expect(await file.issues()).toEqual(['3 bad-number <5']);
    expect(await file.values('person_key', 'source_row')).toEqual([]);
  });
});
