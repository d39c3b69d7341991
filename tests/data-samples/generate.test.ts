import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  AS_OF,
  byClient,
  FIRST_DAY,
  isEntryBeforeReferral,
  isExitBeforeEntry,
  people,
  samplePath,
  sampleRows,
} from './sample-table.ts';

const FILES = [
  'ehr-export.csv',
  'event-log.csv',
  'joined-admissions.csv',
  'joined-encounters.csv',
  'joined-follow-ups.csv',
  'monthly-counts.csv',
  'tidy-encounters.csv',
];
const rows = sampleRows('tidy-encounters.csv');
const folder = mkdtempSync(join(tmpdir(), 'sample-county-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the generator', () => {
  it('writes the committed files again, byte for byte', () => {
    execFileSync(process.execPath, [samplePath('generate.mjs'), folder]);
    expect(readdirSync(folder).sort()).toEqual(FILES);
    for (const name of FILES) {
      const isSame = readFileSync(join(folder, name)).equals(readFileSync(samplePath(name)));
      expect(isSame, `${name} differs from what the generator writes`).toBe(true);
    }
  });
});

describe('the dates of the tidy file', () => {
  const DATES = ['encounter', 'referral', 'entry', 'exit', 'last_contact', 'overdose', 'rearrest', 'death'];

  it.each(DATES)('hold a %s date within the thirty months, or none', (name) => {
    const dates = rows.map((row) => row(`${name}_date`)).filter((date) => date !== '');
    expect(dates.every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date) && date >= FIRST_DAY && date <= AS_OF)).toBe(true);
  });

  it('stand in order, but for the known errors', () => {
    expect(rows.filter(isEntryBeforeReferral)).toHaveLength(4);
    expect(rows.filter(isExitBeforeEntry)).toHaveLength(4);
    const isDeadBefore = (date: string) =>
      rows.filter((row) => row('death_date') !== '' && row('death_date') < row(date));
    expect(isDeadBefore('referral_date')).toHaveLength(3);
    expect(isDeadBefore('exit_date')).toHaveLength(0);
    expect(isDeadBefore('last_contact_date')).toHaveLength(0);
    expect(rows.filter((row) => row('referral_date') !== '' && row('referral_date') < row('encounter_date'))).toEqual(
      [],
    );
  });

  it('put a referral into the month of its encounter, and only where one was offered', () => {
    const referred = rows.filter((row) => row('referred') === 'Yes');
    expect(referred.every((row) => row('referral_date').slice(0, 7) === row('encounter_date').slice(0, 7))).toBe(true);
    expect(rows.filter((row) => row('referred') !== 'Yes' && row('referral_date') + row('entry_date') !== '')).toEqual(
      [],
    );
  });

  it('put a person’s next encounter after the last entry and the last contact', () => {
    const early = [...byClient(rows).values()].flatMap((visits) =>
      visits.filter((row, index) => {
        const next = visits[index + 1]?.('encounter_date') ?? '9999';
        return next <= row('encounter_date') || next <= row('entry_date') || next <= row('last_contact_date');
      }),
    );
    expect(early).toEqual([]);
  });

  it('leave no stay open after a death', () => {
    const dead = [...byClient(rows).values()].filter((visits) => visits.some((row) => row('death_date') !== ''));
    const open = dead.flat().filter((row) => row('entry_date') !== '' && row('exit_date') === '');
    expect(dead.length).toBeGreaterThan(40);
    expect(open).toEqual([]);
  });

  it('never call an open stay ended at a follow-up', () => {
    const open = rows.filter((row) => row('entry_date') !== '' && row('exit_date') === '');
    expect(open.length).toBeGreaterThan(150);
    expect(open.flatMap((row) => [row('status_90'), row('status_180')])).not.toContain('Not in treatment');
  });
});

describe('the people of the tidy file', () => {
  it('come about 2,500 with about 3,000 encounters, some of them several times', () => {
    expect(people(rows)).toBe(2500);
    expect(rows.length).toBeGreaterThan(2900);
    expect(rows.length).toBeLessThan(3150);
    expect(new Set(rows.map((row) => row('encounter_id'))).size).toBe(rows.length);
    const visits = [...byClient(rows).values()].map((group) => group.length);
    expect(visits.filter((count) => count >= 3).length).toBeGreaterThan(50);
    expect(Math.max(...visits)).toBe(5);
  });

  it('include one agency small enough to be hidden', () => {
    const small = rows.filter((row) => row('agency') === 'Bay Township Police');
    expect(small.length).toBeGreaterThan(15);
    expect(small.length).toBeLessThan(50);
  });

  it.each(['sex', 'race', 'ethnicity', 'age_group'])('have a %s recorded for all but a few', (column) => {
    const missing = rows.filter((row) => row(column) === '').length / rows.length;
    expect(missing).toBeGreaterThan(0.02);
    expect(missing).toBeLessThan(0.07);
  });

  it('have stays that are still open without a contact for more than 90 days', () => {
    const stale = rows.filter(
      (row) => row('entry_date') !== '' && row('exit_date') === '' && row('last_contact_date') < '2026-04-01',
    );
    expect(stale.length).toBeGreaterThan(10);
  });

  it('leave treatment for every reason the product knows but "other"', () => {
    const reasons = new Set(rows.map((row) => row('exit_reason')));
    const known = ['Completed', 'Died', 'Dropped out', 'Incarcerated', 'Lost', 'Terminated', 'Transferred'];
    expect([...reasons].sort()).toEqual(['', ...known]);
  });
});
