import { describe, expect, it } from 'vitest';
import { codebookOf } from '../../../src/data/import/codebooks.ts';
import {
  dateShare,
  type Evidence,
  isDateColumn,
  isYesNo,
  valueEvidence,
} from '../../../src/data/import/match-values.ts';
import { fieldsOf } from '../../../src/domain/schema/fields.ts';
import { profileColumn } from './raw-table.ts';

async function evidence(name: string, cells: readonly string[], header = 'Column'): Promise<Evidence> {
  const field = fieldsOf('client-level').get(name) ?? fieldsOf('aggregate').get(name);
  if (field === undefined) throw new Error(`no field ${name}`);
  const column = await profileColumn(header, ...cells);
  return valueEvidence({ name, field, column, rows: cells.length, codebook: codebookOf(header, name) });
}

async function support(name: string, cells: readonly string[]): Promise<number | 'impossible'> {
  const found = await evidence(name, cells);
  return found.possible ? found.support : 'impossible';
}

const DAYS = ['03/18/2024', '03/19/2024', '04/01/2024'];
const ANSWERS = ['Yes', 'No', 'Yes', 'No', 'Yes', 'Yes'];

describe('valueEvidence', () => {
  it('knows nothing of an empty column', async () => {
    expect(await support('exit_date', ['', 'NULL'])).toBe(0.5);
    expect(await support('accepted', [''])).toBe(0.5);
  });

  it('a date column holds days', async () => {
    expect(await support('encounter_date', [...DAYS, 'NULL', ''])).toBe(1);
    expect(await support('encounter_date', [...DAYS, 'soon'])).toBe(0.75);
    expect(await support('encounter_date', ANSWERS)).toBe('impossible');
    expect(await support('encounter_date', ['Saturday', 'Sunday'])).toBe('impossible');
    expect(await support('encounter_date', ['1', '-6', '13'])).toBe('impossible');
  });

  it('a column of serial days may be a date, if its header says so', async () => {
    expect(await support('encounter_date', ['45369', '45370'])).toBe(0.5);
  });

  it('dates are no id, flag, code, group or number', async () => {
    for (const field of ['person_id', 'accepted', 'exit_reason', 'agency', 'sex', 'age']) {
      expect(await support(field, DAYS)).toBe('impossible');
    }
  });

  it('a flag holds yes and no, or counts', async () => {
    expect(await support('accepted', ANSWERS)).toBe(1);
    expect(await support('accepted', ['0', '1', '1'])).toBe(1);
    expect(await support('naloxone_given', ['0', '1', '2', '4'])).toBe(0.6);
    expect(await support('referred', ['Hope House', 'County Clinic', 'Detox'])).toBe('impossible');
  });

  it('a coded field holds known words; zeros and ones are none', async () => {
    const reasons = ['Completed', 'Dropped out', 'Transferred', 'Completed'];
    expect(await evidence('exit_reason', reasons)).toMatchObject({ support: 1, telling: true, recognised: 1 });
    expect(await support('exit_reason', ['0', '1', '0', '1'])).toBe('impossible');
    expect(await support('exit_reason', ANSWERS)).toBe('impossible');
    expect(await support('status_30', ['0', '1', '0'])).toBe(1);
    expect(await support('exit_reason', ['12', '15', '13'])).toBe(0);
  });

  it('knows the numbers of a public code book by its header', async () => {
    expect(await evidence('exit_reason', ['1', '2', '7'], 'REASON')).toMatchObject({ support: 1, telling: false });
    expect(await evidence('exit_reason', ['0', '1', '0'], 'REASON')).toEqual({ possible: false });
  });

  it('sex, race, ethnicity and age bands are told by their values alone', async () => {
    expect(await evidence('sex', ['Male', 'Female', 'Unknown'])).toMatchObject({ support: 1, telling: true });
    expect(await evidence('age_group', ['25 - 34', '35 - 44'])).toMatchObject({ telling: true });
    expect(await evidence('race', ['Yes', 'No', 'Yes'])).toEqual({ possible: false });
  });

  it('a program or an agency comes back in many rows', async () => {
    const police = Array.from({ length: 60 }, (_, at) => `Station ${at % 3}`);
    const notes = Array.from({ length: 60 }, (_, at) => `Saw client ${at}`);
    expect(await support('agency', police)).toBe(0.7);
    expect(await support('agency', notes)).toBe('impossible');
    expect(await support('program', ANSWERS)).toBe('impossible');
    expect(await support('agency', ['40.4673', '40.9210', '40.4673'])).toBe('impossible');
  });

  it('an age is a number of years, and not the code of an age band', async () => {
    expect(await support('age', ['34', '71', '18'])).toBe(1);
    expect(await support('age', ['1', '12', '5', '7'])).toBe('impossible');
    expect(await support('age', ['25 to 29', '30 to 34'])).toBe('impossible');
  });

  it('an id tells rows apart; a number within each case does not', async () => {
    const withinCase = Array.from({ length: 200 }, (_, at) => String(1 + (at % 3)));
    expect(await support('person_id', ['1,604', '17', '17', '2'])).toBe(1);
    expect(await support('person_id', withinCase)).toBe('impossible');
    expect(await support('person_id', ['40.4673', '40.9210'])).toBe('impossible');
    expect(await support('person_id', ANSWERS)).toBe('impossible');
  });

  it('a month may be a month or a day', async () => {
    expect(await evidence('month', ['2024-01', '2024-02'])).toMatchObject({ support: 1, telling: true });
    expect(await evidence('month', DAYS)).toMatchObject({ support: 1 });
    expect(await support('month', ['Abington', 'Amston'])).toBe('impossible');
  });
});

describe('what a column is', () => {
  it('dateShare leaves the missing cells out', async () => {
    expect(dateShare(await profileColumn('D', '2024-03-18', 'NULL', '0000-00-00', 'soon'))).toBe(0.5);
    expect(isDateColumn(await profileColumn('D', 'NULL'))).toBe(false);
  });

  it('isYesNo takes zeros and ones too', () => {
    const values = (...words: readonly string[]) => words.map((value) => ({ value, count: 1 }));
    expect(isYesNo(values('Y', 'N'))).toBe(true);
    expect(isYesNo(values('0', '1'))).toBe(true);
    expect(isYesNo(values('0', '2'))).toBe(false);
    expect(isYesNo([])).toBe(false);
  });
});
