import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/data/analyse.ts';
import type { AnalysisRequest } from '../../src/data/request.ts';
import { isoDate } from '../../src/domain/units.ts';
import { cohort, type Row, request } from './cohort.ts';

/** `numerator/denominator (pending)` of each period and group, for reading at a glance. */
async function counts(rows: readonly Row[], metric: string, changes: Partial<AnalysisRequest> = {}) {
  const { db, loaded } = await cohort(rows, { asOf: changes.asOf ?? '2026-06-30' });
  const { results } = await analyse(db, loaded, request(metric, changes));
  return Object.fromEntries(
    results.map(({ period, group, cell }) => {
      const key = group === null ? period : `${period} ${group}`;
      if (cell.state === 'suppressed' || cell.state === 'undefined') return [key, `${cell.state}: ${cell.reason}`];
      const measured = cell.state === 'ok' ? cell : cell.partial;
      const shown = measured ? `${measured.numerator}/${measured.denominator}` : 'nobody';
      return [key, `${cell.state} ${shown} (${cell.pending})`];
    }),
  );
}

const REFERRED = { referred: true, encounter_date: '2025-01-10', referral_date: '2025-01-10' };

describe('treatment entry', () => {
  it.each([
    ['the referral day itself', '2025-01-10', 14, 'ok 1/1 (0)'],
    ['day 13 of 14', '2025-01-23', 14, 'ok 1/1 (0)'],
    ['day 14 of 14, which the HEDIS measure no longer counts', '2025-01-24', 14, 'ok 0/1 (0)'],
    ['day 30 of 30', '2025-02-09', 30, 'ok 1/1 (0)'],
    ['day 31 of 30', '2025-02-10', 30, 'ok 0/1 (0)'],
    ['day 90 of 90, over the end of February', '2025-04-10', 90, 'ok 1/1 (0)'],
    ['never', null, 30, 'ok 0/1 (0)'],
  ])('counts an entry on %s', async (_, entry, window, expected) => {
    const rows = [{ person: 'a', ...REFERRED, entry_date: entry }];
    expect(await counts(rows, `treatment-entry-${window}d`)).toEqual({ all: expected });
  });

  it('leaves out people already in treatment, dead, or entered before the referral', async () => {
    const rows = [
      { person: 'a', ...REFERRED, entry_date: '2025-01-12' },
      { person: 'b', ...REFERRED, already_in_treatment: true, entry_date: '2025-01-12' },
      { person: 'c', ...REFERRED, death_date: '2025-01-10', entry_date: null },
      { person: 'd', ...REFERRED, entry_date: '2025-01-09' },
      { person: 'e', ...REFERRED, death_date: '2025-01-11', entry_date: null },
    ];
    expect(await counts(rows, 'treatment-entry-30d')).toEqual({ all: 'ok 1/2 (0)' });
  });

  it('follows only those whose window had passed on the as-of date', async () => {
    const rows = [
      { person: 'a', ...REFERRED, entry_date: '2025-01-12' },
      { person: 'b', referred: true, referral_date: '2025-01-20', entry_date: '2025-01-21' },
    ];
    const asOf = isoDate('2025-02-09');
    expect(await counts(rows, 'treatment-entry-30d', { asOf })).toEqual({ all: 'ok 1/1 (1)' });
    expect(await counts(rows, 'treatment-entry-30d', { asOf, by: 'month' })).toEqual({ '2025-01': 'immature 1/1 (1)' });
  });

  it('does not know an entry that lies after the as-of date', async () => {
    const rows = [{ person: 'a', ...REFERRED, entry_date: '2025-02-05' }];
    expect(await counts(rows, 'treatment-entry-14d', { asOf: isoDate('2025-02-01') })).toEqual({ all: 'ok 0/1 (0)' });
  });

  it('counts a person once a period, from the first referral', async () => {
    const rows = [
      { person: 'a', referred: true, referral_date: '2025-01-05', encounter_date: '2025-01-05', entry_date: null },
      {
        person: 'a',
        referred: true,
        referral_date: '2025-01-25',
        encounter_date: '2025-01-25',
        entry_date: '2025-01-26',
      },
      {
        person: 'a',
        referred: true,
        referral_date: '2025-02-25',
        encounter_date: '2025-02-25',
        entry_date: '2025-02-26',
      },
    ];
    expect(await counts(rows, 'treatment-entry-30d')).toEqual({ all: 'ok 0/1 (0)' });
    expect(await counts(rows, 'treatment-entry-30d', { by: 'month' })).toEqual({
      '2025-01': 'ok 0/1 (0)',
      '2025-02': 'ok 1/1 (0)',
    });
  });
});

describe('referral rate', () => {
  it('counts people, not rows: three drug lines of one contact are one person', async () => {
    const line = { person: 'a', encounter_date: '2025-03-01' };
    const rows = [
      { ...line, referred: null },
      { ...line, referred: true },
      { ...line, referred: false },
      { person: 'b', encounter_date: '2025-03-01', referred: null },
    ];
    expect(await counts(rows, 'referral-rate')).toEqual({ all: 'ok 1/2 (0)' });
    expect(await counts(rows, 'encounters')).toEqual({ all: 'ok null/2 (0)' });
  });

  it('leaves out people recorded as not eligible and keeps those of whom it is not recorded', async () => {
    const rows = [
      { person: 'a', encounter_date: '2025-03-01', eligible: true, referred: true },
      { person: 'b', encounter_date: '2025-03-01', eligible: null, referred: false },
      { person: 'c', encounter_date: '2025-03-01', eligible: false, referred: false },
    ];
    expect(await counts(rows, 'referral-rate')).toEqual({ all: 'ok 1/2 (0)' });
  });

  it('places rows without a date in no period, but counts them in the whole', async () => {
    const rows = [
      { person: 'a', encounter_date: '2025-03-01', referred: true },
      { person: 'b', encounter_date: null, referred: false },
    ];
    expect(await counts(rows, 'referral-rate', { by: 'month' })).toEqual({
      '2025-03': 'ok 1/1 (0)',
      undated: 'ok 0/1 (0)',
    });
    expect(await counts(rows, 'referral-rate')).toEqual({ all: 'ok 1/2 (0)' });
  });

  it.each([
    ['month', ['2024-02', '2024-12', '2025-07']],
    ['quarter', ['2024-Q1', '2024-Q4', '2025-Q3']],
    ['half-year', ['2024-H1', '2024-H2', '2025-H2']],
    ['year', ['2024', '2025']],
  ] as const)('groups by %s', async (by, periods) => {
    const rows = ['2024-02-29', '2024-12-31', '2025-07-01'].map((date, index) => ({
      person: `p${index}`,
      encounter_date: date,
      referred: true,
    }));
    expect(Object.keys(await counts(rows, 'referral-rate', { by }))).toEqual(periods);
  });

  it('splits and filters by groups, and names those not recorded', async () => {
    const rows = [
      { person: 'a', encounter_date: '2025-03-01', referred: true, program: 'East', naloxone_given: true },
      { person: 'b', encounter_date: '2025-03-01', referred: false, program: 'West', naloxone_given: false },
      { person: 'c', encounter_date: '2025-03-01', referred: true, program: null, naloxone_given: null },
    ];
    expect(await counts(rows, 'referral-rate', { split: 'program' })).toEqual({
      'all East': 'ok 1/1 (0)',
      'all West': 'ok 0/1 (0)',
      'all (not recorded)': 'ok 1/1 (0)',
    });
    const where = [{ field: 'naloxone_given', values: ['yes'] }] as const;
    expect(await counts(rows, 'referral-rate', { where })).toEqual({ all: 'ok 1/1 (0)' });
  });

  it('keeps to the chosen dates', async () => {
    const rows = ['2025-01-31', '2025-02-01', '2025-02-28', '2025-03-01'].map((date, index) => ({
      person: `p${index}`,
      encounter_date: date,
      referred: true,
    }));
    const changes = { from: isoDate('2025-02-01'), to: isoDate('2025-02-28') };
    expect(await counts(rows, 'referral-rate', changes)).toEqual({ all: 'ok 2/2 (0)' });
  });
});

describe('retention', () => {
  const entered = {
    encounter_date: '2025-01-01',
    referred: true,
    referral_date: '2025-01-01',
    entry_date: '2025-01-01',
  };

  it.each([
    ['leaves on day 89', '2025-03-31', 'ok 0/1 (0)'],
    ['leaves on day 90', '2025-04-01', 'ok 1/1 (0)'],
    ['is still there', null, 'ok 1/1 (0)'],
    ['enters and leaves on the same day', '2025-01-01', 'ok 0/1 (0)'],
  ])('at 90 days of a person who %s', async (_, exit, expected) => {
    expect(await counts([{ person: 'a', ...entered, exit_date: exit }], 'retention-of-entered-90d')).toEqual({
      all: expected,
    });
  });

  it('ends with a recorded death, and leaves out an exit before the entry', async () => {
    const rows = [
      { person: 'a', ...entered, exit_date: null, death_date: '2025-02-01' },
      { person: 'b', ...entered, exit_date: '2024-12-01', death_date: null },
    ];
    expect(await counts(rows, 'retention-of-entered-90d')).toEqual({ all: 'ok 0/1 (0)' });
  });

  it('takes the follow-up status where an export has no exit dates, and nobody reached as not retained', async () => {
    const rows = ['in-treatment', 'not-in-treatment', 'not-reached', null].map((status, index) => ({
      person: `p${index}`,
      ...entered,
      status_90: status,
    }));
    expect(await counts(rows, 'retention-of-entered-90d')).toEqual({ all: 'ok 1/4 (0)' });
  });

  it('of people referred counts those who never came in, and the day from the referral on', async () => {
    const referredOnly = { encounter_date: '2025-01-01', referred: true, referral_date: '2025-01-01', exit_date: null };
    const rows = [
      { person: 'never', ...referredOnly, entry_date: null },
      { person: 'late', ...referredOnly, entry_date: '2025-02-01' },
      { person: 'stayed', ...referredOnly, entry_date: '2025-01-03', exit_date: '2025-01-31' },
      { person: 'left', ...referredOnly, entry_date: '2025-01-03', exit_date: '2025-01-30' },
    ];
    expect(await counts(rows, 'retention-of-referred-30d')).toEqual({ all: 'ok 1/4 (0)' });
    expect(await counts(rows, 'retention-of-referred-60d')).toEqual({ all: 'ok 1/4 (0)' });
  });
});

describe('completion', () => {
  const stay = { encounter_date: '2025-01-01', referred: true, entry_date: '2025-01-05' };

  it('of discharged counts episodes by their exit, of entered people by their entry', async () => {
    const rows = [
      { person: 'a', ...stay, exit_date: '2025-05-01', exit_reason: 'completed' },
      { person: 'b', ...stay, exit_date: '2025-05-02', exit_reason: 'transferred' },
      { person: 'c', ...stay, exit_date: null, exit_reason: null },
      { person: 'd', ...stay, exit_date: '2025-12-01', exit_reason: 'completed' },
    ];
    expect(await counts(rows, 'completion-of-discharged', { by: 'year' })).toEqual({ 2025: 'ok 2/3 (0)' });
    expect(await counts(rows, 'completion-of-entered-180d')).toEqual({ all: 'ok 1/4 (0)' });
  });

  it('works on discharge records that hold a reason and no date', async () => {
    const rows = [
      { person: 'a', exit_reason: 'completed' },
      { person: 'b', exit_reason: 'dropped-out' },
    ];
    expect(await counts(rows, 'completion-of-discharged')).toEqual({ all: 'ok 1/2 (0)' });
  });
});

describe('time to entry', () => {
  it('is the median of days among people who entered within 90 days', async () => {
    const rows = [0, 4, 8, 10, 20, 30, 90, 91].map((day, index) => ({
      person: `p${index}`,
      referred: true,
      encounter_date: '2025-01-01',
      entry_date: isoDate(new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)),
    }));
    const { db, loaded } = await cohort(rows);
    const { results } = await analyse(db, loaded, request('time-to-entry'));
    expect(results.map(({ cell }) => cell)).toMatchObject([{ denominator: 7, value: 10, numerator: null }]);
  });
});

describe('the facade', () => {
  it('says which fields a metric lacks instead of giving a number', async () => {
    const { db, loaded } = await cohort([{ person: 'a', encounter_date: '2025-01-01', referred: true }]);
    const { results, unanswerable } = await analyse(db, loaded, request('retention-of-entered-90d'));
    expect(results).toEqual([]);
    expect(unanswerable.map(({ metric, missing }) => [metric.id, missing])).toEqual([
      ['retention-of-entered-90d', [['entry_date'], ['exit_date', 'status_90']]],
    ]);
  });

  it('takes a family name for all its windows, and a metric named twice once', async () => {
    const { db, loaded } = await cohort([{ person: 'a', ...REFERRED, entry_date: '2025-01-12' }]);
    const asked = { ...request('treatment-entry'), metrics: ['treatment-entry', 'treatment-entry-30d'] };
    const { results } = await analyse(db, loaded, asked);
    expect(results.map(({ metric }) => metric.id)).toEqual([
      'treatment-entry-14d',
      'treatment-entry-30d',
      'treatment-entry-90d',
    ]);
  });

  it('hides small cells, their complements, and a second group so that the total gives nothing away', async () => {
    const people = (program: string, yes: number, no: number) =>
      Array.from({ length: yes + no }, (_, index) => ({
        person: `${program}${index}`,
        encounter_date: '2025-01-01',
        program,
        referred: index < yes,
      }));
    const rows = [...people('large', 20, 20), ...people('medium', 15, 15), ...people('small', 4, 4)];
    expect(await counts(rows, 'referral-rate', { split: 'program', policy: 'cms' })).toEqual({
      'all large': 'ok 20/40 (0)',
      'all medium': 'suppressed: secondary',
      'all small': 'suppressed: small-denominator',
    });
    expect(await counts(people('a', 3, 30), 'referral-rate', { policy: 'cms' })).toEqual({
      all: 'suppressed: small-numerator',
    });
    expect(await counts(people('a', 30, 3), 'referral-rate', { policy: 'cms' })).toEqual({
      all: 'suppressed: small-complement',
    });
  });
});

describe('files to be joined', () => {
  it('gives each admission to the latest referral of the same person on or before it', async () => {
    const contact = { referred: true, program: 'East' };
    const { db, loaded } = await cohort(
      [
        { person: 'a', ...contact, encounter_date: '2025-01-01', referral_date: '2025-01-01' },
        { person: 'a', ...contact, encounter_date: '2025-03-01', referral_date: '2025-03-01' },
        { person: 'b', ...contact, encounter_date: '2025-01-01', referral_date: '2025-01-01' },
      ],
      {
        admissions: [
          { person: 'a', entry_date: '2025-03-05', exit_date: '2025-09-01', exit_reason: 'completed' },
          { person: 'b', entry_date: '2024-12-01', exit_date: null, exit_reason: null },
        ],
        followUps: [{ person: 'b', death_date: '2025-01-01' }],
      },
    );
    const { results } = await analyse(db, loaded, { ...request('treatment-entry-30d'), by: 'month' });
    expect(
      results.map(({ period, cell }) => [period, cell.state === 'ok' ? [cell.numerator, cell.denominator] : cell]),
    ).toEqual([
      ['2025-01', [0, 1]],
      ['2025-03', [1, 1]],
    ]);
  });
});
