import { describe, expect, it } from 'vitest';
import type { Switches } from '../../src/domain/metrics/switches.ts';
import { isoDate } from '../../src/domain/units.ts';
import type { Row } from './cohort.ts';
import { told } from './told.ts';

/** A metric over a few people with some switches set. */
function set(rows: readonly Row[], metric: string, switches: Switches, asOf = '2026-06-30'): Promise<string> {
  const measure = metric.replace(/-\d+d$/, '');
  const definitions = { preset: 'throughline', changes: { [measure]: switches } };
  return told(rows, { metric, definitions, asOf: isoDate(asOf) });
}

const DAY_0 = '2025-03-01';

describe('retention at 90 days by how exits count, eight people who entered on the same day', () => {
  /*
   *         0        60        89  90
   *   ann   E                            open: retained
   *   ben   E         X completed        day 60
   *   cat   E              X transferred day 89, the last one before the window's day
   *   dan   E                  X transferred on day 90: retained in any case
   *   eve   E    X jailed
   *   fay   E  X lost
   *   gus   E     † (no exit recorded)   the death ends the stay
   *   hal   E       X died
   */
  const E = { entry_date: DAY_0, encounter_date: DAY_0, exit_date: null, exit_reason: null, death_date: null };
  const rows = [
    { person: 'ann', ...E },
    { person: 'ben', ...E, exit_date: '2025-04-30', exit_reason: 'completed' },
    { person: 'cat', ...E, exit_date: '2025-05-29', exit_reason: 'transferred' },
    { person: 'dan', ...E, exit_date: '2025-05-30', exit_reason: 'transferred' },
    { person: 'eve', ...E, exit_date: '2025-04-10', exit_reason: 'incarcerated' },
    { person: 'fay', ...E, exit_date: '2025-03-20', exit_reason: 'lost' },
    { person: 'gus', ...E, death_date: '2025-04-12' },
    { person: 'hal', ...E, exit_date: '2025-04-15', exit_reason: 'died' },
  ];

  it.each<readonly [string, Switches, string]>([
    ['as in the catalogue', {}, '2/8'],
    ['completion counts as staying', { completed: 'met' }, '3/8'],
    ['completed people left out', { completed: 'left-out' }, '2/7 completed-in-window:1'],
    ['transfer counts as staying', { transferred: 'met' }, '3/8'],
    [
      'transferred people left out, but not who left on the window’s day',
      { transferred: 'left-out' },
      '2/7 transferred-in-window:1',
    ],
    ['jailed people left out', { jailed: 'left-out' }, '2/7 jailed-in-window:1'],
    ['people who died left out, however it is recorded', { died: 'left-out' }, '2/6 died-in-window:2'],
    [
      'all three left out',
      { transferred: 'left-out', jailed: 'left-out', died: 'left-out' },
      '2/4 died-in-window:2 jailed-in-window:1 transferred-in-window:1',
    ],
    [
      'none of them held against the program',
      { completed: 'met', transferred: 'met', jailed: 'met', died: 'met' },
      '7/8',
    ],
  ])('%s', async (_, switches, expected) => {
    expect(await set(rows, 'retention-of-entered-90d', switches)).toBe(expected);
  });
});

describe('treatment entry by who is counted', () => {
  /*
   *         -70      -40     0    5        30
   *   ann                    R    E
   *   ben                    R (already in treatment), no entry
   *   cat          E----X    R    E             in treatment until 40 days before: no new episode within 60 days
   *   dan   E--X             R    E             in treatment until 70 days before: a new episode
   *   eve                    R    †7            died within the window
   *   fay                    R    E †20         entered, then died: counts
   *   gus                    R ... R+20 E       two referrals: entered after the second
   */
  const R = { referred: true, encounter_date: DAY_0, referral_date: DAY_0 };
  const rows: readonly Row[] = [
    { person: 'ann', ...R, entry_date: '2025-03-06' },
    { person: 'ben', ...R, already_in_treatment: true },
    { person: 'cat', encounter_date: '2025-01-01', entry_date: '2025-01-01', exit_date: '2025-01-20' },
    { person: 'cat', ...R, entry_date: '2025-03-06' },
    { person: 'dan', encounter_date: '2024-12-01', entry_date: '2024-12-01', exit_date: '2024-12-21' },
    { person: 'dan', ...R, entry_date: '2025-03-06' },
    { person: 'eve', ...R, death_date: '2025-03-08' },
    { person: 'fay', ...R, entry_date: '2025-03-06', death_date: '2025-03-21' },
    { person: 'gus', ...R },
    {
      person: 'gus',
      referred: true,
      encounter_date: '2025-04-10',
      referral_date: '2025-04-10',
      entry_date: '2025-04-11',
    },
  ];

  it.each<readonly [string, Switches, string]>([
    ['as in the catalogue', {}, '4/6 already-in-treatment:1'],
    ['people already in treatment like all others', { already: 'counted' }, '4/7'],
    ['people already in treatment as having entered', { already: 'met' }, '5/7'],
    [
      'only new episodes, after 60 days without treatment',
      { cleanDays: 60 },
      '3/5 treated-lately:1 already-in-treatment:1',
    ],
    [
      'after 40 days: cat left on the fortieth day before',
      { cleanDays: 40 },
      '3/5 treated-lately:1 already-in-treatment:1',
    ],
    ['after 39 days', { cleanDays: 39 }, '4/6 already-in-treatment:1'],
    [
      'people who died before they could enter left out',
      { died: 'left-out' },
      '4/5 died-in-window:1 already-in-treatment:1',
    ],
    ['any referral of a person', { episodes: 'any' }, '5/6 already-in-treatment:1'],
    ['every referral', { episodes: 'every' }, '5/7 already-in-treatment:1'],
  ])('%s', async (_, switches, expected) => {
    expect(await set(rows, 'treatment-entry-30d', switches)).toBe(expected);
  });

  it('waits for records to arrive: with 45 days nobody of March is followed before 15 May', async () => {
    expect(await set(rows, 'treatment-entry-30d', { lagDays: 45 }, '2025-05-14')).toMatch(/^0\/0 \+6/);
    expect(await set(rows, 'treatment-entry-30d', { lagDays: 45 }, '2025-05-15')).toMatch(/^4\/6/);
  });

  it('says which column a switch needs', async () => {
    expect(await set(rows, 'retention-of-entered-90d', { transferred: 'met' })).toBe('lacks exit_reason');
  });
});

describe('stays by the break that may lie within', () => {
  const stay = (entry: string, exit: string, exit_reason: string) => ({
    person: 'ann',
    encounter_date: entry,
    entry_date: entry,
    exit_date: exit,
    exit_reason,
  });
  const rows = [stay('2025-01-01', '2025-02-10', 'transferred'), stay('2025-02-20', '2025-05-01', 'completed')];

  it.each<readonly [Switches, string]>([
    [{}, '0/1'],
    [{ gapDays: 9 }, '0/1'],
    [{ gapDays: 10 }, '1/1'],
    [{ episodes: 'every' }, '0/2'],
    [{ episodes: 'every', gapDays: 10 }, '1/1'],
  ])('%j', async (switches, expected) => {
    expect(await set(rows, 'retention-of-entered-90d', switches)).toBe(expected);
  });

  it('counts completion by the last of the joined records', async () => {
    expect(await set(rows, 'completion-of-entered-180d', {})).toBe('0/1');
    expect(await set(rows, 'completion-of-entered-180d', { gapDays: 10 })).toBe('1/1');
  });
});
