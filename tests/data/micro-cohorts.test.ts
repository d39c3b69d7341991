import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/units.ts';
import { told } from './told.ts';

/*
 * Small cohorts worked by hand. In the timelines R is the referral, E the entry, X the exit, C the contact with first
 * responders, O an overdose, † a death, | the as-of date; numbers are days after the clock's start, which is day 0.
 */

const DAY_0 = '2025-03-01';
const REFERRED = { referred: true, encounter_date: DAY_0, referral_date: DAY_0 };

describe('treatment entry within 30 days, twelve people referred on the same day', () => {
  /*
   *         0         10        20        30        40
   *   ann   RE                                            same-day entry: counts
   *   ben   R                            E                day 29: counts
   *   cat   R                             E               day 30, the last one: counts
   *   dan   R                              E              day 31: too late
   *   eve   R                                             never
   *   fay  ER                                             entered the day before the referral: dates contradict, left out
   *   gus   R    (already in treatment)  E                left out
   *   hal   R    †10                                      died inside the window: stays, and did not enter
   *   ida   †R                                            died on the day of the referral: left out
   *   jan   R (no date)                                   cannot be followed: left out
   *   kim   R E5 ... R E                                  referred twice: the first referral speaks, once
   *   lou                          R|                     window not over: pending, although entry came on day 2
   */
  const rows = [
    { person: 'ann', ...REFERRED, entry_date: DAY_0 },
    { person: 'ben', ...REFERRED, entry_date: '2025-03-30' },
    { person: 'cat', ...REFERRED, entry_date: '2025-03-31' },
    { person: 'dan', ...REFERRED, entry_date: '2025-04-01' },
    { person: 'eve', ...REFERRED },
    { person: 'fay', ...REFERRED, entry_date: '2025-02-28' },
    { person: 'gus', ...REFERRED, already_in_treatment: true, entry_date: '2025-03-30' },
    { person: 'hal', ...REFERRED, death_date: '2025-03-11' },
    { person: 'ida', ...REFERRED, death_date: DAY_0 },
    { person: 'jan', referred: true },
    { person: 'kim', ...REFERRED, entry_date: '2025-03-06' },
    {
      person: 'kim',
      referred: true,
      encounter_date: '2025-06-01',
      referral_date: '2025-06-01',
      entry_date: '2025-06-01',
    },
    {
      person: 'lou',
      referred: true,
      encounter_date: '2025-08-10',
      referral_date: '2025-08-10',
      entry_date: '2025-08-12',
    },
  ];

  it('counts ann, ben, cat and kim of seven, lou is pending, four are left out and each says why', async () => {
    expect(await told(rows, { metric: 'treatment-entry-30d', asOf: isoDate('2025-09-08') })).toBe(
      '4/7 +1 no-date:1 already-in-treatment:1 died-before:1 entry-before-referral:1',
    );
  });

  it('takes lou in on the day the window closes, day 30, and not the day before', async () => {
    expect(await told(rows, { metric: 'treatment-entry-30d', asOf: isoDate('2025-09-09') })).toMatch(/^5\/8 no-date/);
    expect(await told(rows, { metric: 'treatment-entry-30d', asOf: isoDate('2025-09-08') })).toMatch(/^4\/7 \+1/);
  });
});

describe('retention at 90 days, ten people who entered on the same day', () => {
  /*
   *         0                  89 90 91
   *   ann   E  X                          same-day exit (day 0): not retained
   *   ben   E                  X          day 89: not retained
   *   cat   E                     X       day 90, the window's day: retained
   *   dan   E                        X    day 91: retained
   *   eve   E                             open: retained
   *   fay  XE                             exit dated before the entry: left out
   *   gus   E               X died        an exit ends the stay, also death: not retained
   *   hal   E    X          E         X   second stay after 20 days: own record says day 40, not retained
   *   ida   entered, no date              left out
   *   jan   E|                            entered late: pending
   */
  const E = { entry_date: DAY_0, encounter_date: DAY_0 };
  const rows = [
    { person: 'ann', ...E, exit_date: DAY_0 },
    { person: 'ben', ...E, exit_date: '2025-05-29' },
    { person: 'cat', ...E, exit_date: '2025-05-30' },
    { person: 'dan', ...E, exit_date: '2025-05-31' },
    { person: 'eve', ...E },
    { person: 'fay', ...E, exit_date: '2025-02-28' },
    { person: 'gus', ...E, death_date: '2025-05-20' },
    { person: 'hal', ...E, exit_date: '2025-04-10' },
    { person: 'hal', entry_date: '2025-04-30', encounter_date: '2025-04-29', exit_date: '2025-09-01' },
    { person: 'ida', entered: true, encounter_date: DAY_0 },
    { person: 'jan', entry_date: '2026-05-01', encounter_date: '2026-05-01' },
  ];

  it('retains cat, dan and eve of seven', async () => {
    expect(await told(rows, { metric: 'retention-of-entered-90d' })).toBe('3/7 +1 no-date:1 exit-before-entry:1');
  });

  it('joins the two records of hal, 20 days apart, where a break of 30 days is allowed: 4 of 7', async () => {
    expect(await told(rows, { metric: 'continuous-of-entered-90d' })).toBe('4/7 +1 no-date:1 exit-before-entry:1');
  });
});

describe('unbroken treatment with medication for 90 days: a break of 7 days is allowed', () => {
  const stay = (person: string, entry: string, exit: string | null) => ({
    person,
    encounter_date: entry,
    entry_date: entry,
    exit_date: exit,
    moud: true,
  });

  it.each([
    ['the next record begins on the day the first one ends', '2025-04-10', '1/1'],
    ['seven days later', '2025-04-17', '1/1'],
    ['eight days later, which is a new stay', '2025-04-18', '0/1'],
    ['while the first one is open, which takes it in', '2025-03-20', '1/1'],
  ])('%s', async (_, second, expected) => {
    const rows = [stay('ann', DAY_0, '2025-04-10'), stay('ann', second, null)];
    expect(await told(rows, { metric: 'moud-retention-90d' })).toBe(expected);
  });

  it('chains records: three of forty days each, one day apart, are one stay of 122 days', async () => {
    const rows = [
      stay('ann', '2025-01-01', '2025-02-10'),
      stay('ann', '2025-02-11', '2025-03-23'),
      stay('ann', '2025-03-24', '2025-05-03'),
      { ...stay('bob', '2025-01-01', null), moud: false },
    ];
    expect(await told(rows, { metric: 'moud-retention-90d' })).toBe('1/1 no-medication:1');
    expect(await told(rows, { metric: 'moud-retention-180d' })).toBe('0/1 no-medication:1');
  });
});

describe('what happened to people after they were met, within 30 days', () => {
  /*
   *         0         10        20        30
   *   ann   C  O0                              dated on the day of the contact: it is the contact, not a new one
   *   ben   CO1                                day 1: counts
   *   cat   C                             O30  day 30, the last one: counts
   *   dan   C                              O31 too late
   *   eve   C        †9                        died before any overdose: stays, no overdose
   *   fay  †C                                  recorded after the death: left out
   *   gus   C     C12 O15                      told in the row of the second contact: counts from the first one
   *   hal   C                                  nothing known
   *   ida              C|                      pending
   */
  const met = { encounter_date: '2024-12-15', referred: null };
  const rows = [
    { person: 'ann', ...met, overdose_date: '2024-12-15' },
    { person: 'ben', ...met, overdose_date: '2024-12-16' },
    { person: 'cat', ...met, overdose_date: '2025-01-14' },
    { person: 'dan', ...met, overdose_date: '2025-01-15' },
    { person: 'eve', ...met, death_date: '2024-12-24' },
    { person: 'fay', ...met, death_date: '2024-12-14' },
    { person: 'gus', ...met },
    { person: 'gus', encounter_date: '2024-12-27', overdose_date: '2024-12-30' },
    { person: 'hal', ...met },
    { person: 'ida', encounter_date: '2026-06-20' },
  ];

  it('counts the overdoses of ben, cat and gus among seven, over the end of the year', async () => {
    expect(await told(rows, { metric: 'repeat-overdose-30d' })).toBe('3/7 +1 died-before:1');
  });

  it('counts one death among seven, and dan’s overdose within 180 days', async () => {
    expect(await told(rows, { metric: 'death-30d' })).toBe('1/7 +1 died-before:1');
    expect(await told(rows, { metric: 'repeat-overdose-180d' })).toBe('4/7 +1 died-before:1');
  });

  it('does not know an overdose after the as-of date, and says which column an arrest would need', async () => {
    expect(await told(rows, { metric: 'repeat-overdose-30d', asOf: isoDate('2025-01-14') })).toMatch(/^3\/7 died/);
    expect(await told(rows, { metric: 'rearrest-30d' })).toBe('lacks rearrest_date');
  });
});

describe('days are counted by the calendar', () => {
  it.each([
    ['over 29 February of a leap year', '2024-02-15', '2024-03-16', '1/1'],
    ['over 28 February of another year', '2025-02-15', '2025-03-17', '1/1'],
    ['one day more over 29 February', '2024-02-15', '2024-03-17', '0/1'],
    ['over the clock change in spring', '2025-02-15', '2025-03-17', '1/1'],
    ['over the clock change in autumn', '2025-10-20', '2025-11-19', '1/1'],
    ['over the end of the year', '2024-12-15', '2025-01-14', '1/1'],
  ])('30 days %s', async (_, referral, entry, expected) => {
    const rows = [
      { person: 'ann', referred: true, encounter_date: referral, referral_date: referral, entry_date: entry },
    ];
    expect(await told(rows, { metric: 'treatment-entry-30d' })).toBe(expected);
  });
});

describe('medication and visits', () => {
  const rows = [
    { person: 'ann', ...REFERRED, entry_date: '2025-04-01', moud: true, services_34d: 2 },
    { person: 'ben', ...REFERRED, entry_date: '2025-04-01', moud: false, services_34d: 1 },
    { person: 'cat', ...REFERRED, entry_date: '2025-03-02', moud: null, services_34d: null },
    { person: 'dan', ...REFERRED, entry_date: null, moud: true, services_34d: 9 },
  ];

  it('count medication of those who entered, and within 30 and 31 days of referral', async () => {
    expect(await told(rows, { metric: 'moud-share' })).toBe('1/3');
    expect(await told(rows, { metric: 'moud-entry-30d' })).toBe('0/4');
    expect(await told(rows, { metric: 'moud-entry-31d' })).toBe('1/4');
  });

  it('count two or more further services as engaged, and say what is missing without them', async () => {
    expect(await told(rows, { metric: 'engagement-34d' })).toBe('1/3');
    const without = rows.map(({ services_34d: _, ...row }) => row);
    expect(await told(without, { metric: 'engagement-34d' })).toBe('lacks services_34d');
  });

  it('count naloxone by person and by encounter', async () => {
    const met = (person: string, day: string, naloxone_given: boolean | null) => ({
      person,
      encounter_date: day,
      naloxone_given,
    });
    const encounters = [
      met('ann', '2025-01-01', true),
      met('ann', '2025-02-01', true),
      met('ann', '2025-03-01', true),
      met('ben', '2025-01-01', null),
    ];
    expect(await told(encounters, { metric: 'naloxone-given' })).toBe('1/2');
    expect(await told(encounters, { metric: 'naloxone-per-encounter' })).toBe('3/4');
  });
});
