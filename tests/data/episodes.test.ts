import { describe, expect, it } from 'vitest';
import { moveAsOf } from '../../src/data/episodes.ts';
import { isoDate } from '../../src/domain/units.ts';
import { cohort, type Row } from './cohort.ts';

async function admissionsOf(rows: readonly Row[], admissions: readonly Row[]) {
  const { db } = await cohort(rows, { admissions });
  return db.query(
    'select person, entry_date::varchar as entry, referral_date::varchar as referral from episode order by person, referral',
  );
}

describe('joining admissions to referrals', () => {
  const referral = (person: string, date: string) => ({
    person,
    encounter_date: date,
    referral_date: date,
    referred: true,
  });

  it('takes the latest referral on or before the day of entry', async () => {
    const rows = [referral('a', '2025-01-01'), referral('a', '2025-02-01'), referral('a', '2025-03-01')];
    expect(await admissionsOf(rows, [{ person: 'a', entry_date: '2025-02-01' }])).toEqual([
      { person: 'a', entry: null, referral: '2025-01-01' },
      { person: 'a', entry: '2025-02-01', referral: '2025-02-01' },
      { person: 'a', entry: null, referral: '2025-03-01' },
    ]);
  });

  it('takes a referral dated up to 14 days late when there is no earlier one', async () => {
    const late = [{ person: 'a', entry_date: '2024-12-18' }];
    expect(await admissionsOf([referral('a', '2025-01-01')], late)).toMatchObject([{ entry: '2024-12-18' }]);
    const tooLate = [{ person: 'a', entry_date: '2024-12-17' }];
    expect(await admissionsOf([referral('a', '2025-01-01')], tooLate)).toMatchObject([{ entry: null }]);
  });

  it('never joins two people, and takes the first of several admissions', async () => {
    const rows = [referral('a', '2025-01-01'), referral('b', '2025-01-01')];
    const admissions = [
      { person: 'a', entry_date: '2025-01-20' },
      { person: 'a', entry_date: '2025-01-05' },
    ];
    expect(await admissionsOf(rows, admissions)).toEqual([
      { person: 'a', entry: '2025-01-05', referral: '2025-01-01' },
      { person: 'b', entry: null, referral: '2025-01-01' },
    ]);
  });
});

describe('the as-of date', () => {
  it('hides what happened later, and shows it again when it is moved back', async () => {
    const { db } = await cohort([
      {
        person: 'a',
        encounter_date: '2025-01-01',
        entry_date: '2025-02-01',
        exit_date: '2025-06-01',
        exit_reason: 'completed',
      },
      { person: 'b', encounter_date: '2025-05-01', entry_date: null, exit_date: null, exit_reason: null },
    ]);
    const known =
      'select person, entry_date::varchar as entry, exit_date::varchar as exit, exit_reason as reason from episode order by person';
    const all = await db.query(known);
    await moveAsOf(db, isoDate('2025-03-01'));
    expect(await db.query(known)).toEqual([{ person: 'a', entry: '2025-02-01', exit: null, reason: null }]);
    await moveAsOf(db, isoDate('2026-06-30'));
    expect(await db.query(known)).toEqual(all);
  });
});

describe('merging rows of one contact', () => {
  it('takes any yes, the first entry, the last exit and the first recorded group', async () => {
    const line = { person: 'a', encounter_date: '2025-01-01', program: 'East' };
    const { db } = await cohort([
      { ...line, accepted: false, entry_date: '2025-01-09', exit_date: '2025-02-01', sex: null },
      { ...line, accepted: true, entry_date: '2025-01-05', exit_date: null, sex: 'Female' },
      { ...line, accepted: null, entry_date: null, exit_date: '2025-03-01', sex: 'Male' },
    ]);
    expect(
      await db.query(
        'select merged_rows, accepted, entry_date::varchar as entry, exit_date::varchar as exit, sex from episode',
      ),
    ).toEqual([{ merged_rows: 3, accepted: true, entry: '2025-01-05', exit: '2025-03-01', sex: 'Female' }]);
  });

  it('keeps rows without a person id apart', async () => {
    const { db } = await cohort([{ encounter_date: '2025-01-01' }, { encounter_date: '2025-01-01' }]);
    expect(await db.query('select count(distinct person)::integer as people from episode')).toEqual([{ people: 2 }]);
  });
});
