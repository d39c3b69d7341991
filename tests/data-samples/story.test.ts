import { describe, expect, it } from 'vitest';
import { AS_OF, entersBy, isDue, isExitBeforeEntry, plusDays, type Row, sampleRows, staysFor } from './sample-table.ts';

const SAME_DAY_APPOINTMENTS = '2025-03-01';
const rows = sampleRows('tidy-encounters.csv');
const of = (pathway: string) => rows.filter((row) => row('pathway') === pathway);
const share = (all: readonly Row[], met: (row: Row) => boolean) => all.filter(met).length / all.length;

function expectShare(value: number, [low, high]: readonly [number, number]): void {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
}

describe('the story of the sample county', () => {
  it.each([
    ['active-outreach', [0.31, 0.37], [0.47, 0.53]],
    ['officer-referral', [0.26, 0.34], [0.38, 0.46]],
    ['self-referral', [0.71, 0.79], [0.71, 0.79]],
  ] as const)('lets entry within 30 days in %s go from about %j to about %j', (pathway, before, after) => {
    const due = of(pathway).filter((row) => isDue(row) && plusDays(row('referral_date'), 30) <= AS_OF);
    const isBefore = (row: Row) => row('referral_date') < SAME_DAY_APPOINTMENTS;
    expectShare(share(due.filter(isBefore), entersBy(30)), before);
    expectShare(
      share(
        due.filter((row) => !isBefore(row)),
        entersBy(30),
      ),
      after,
    );
  });

  it.each([
    ['active-outreach', [0.55, 0.7], [0.5, 0.7]],
    ['officer-referral', [0.6, 0.8], [0.45, 0.65]],
    ['self-referral', [0.75, 0.9], [0.7, 0.85]],
  ] as const)('has plausible referral and acceptance in %s', (pathway, referral, acceptance) => {
    const eligible = of(pathway).filter((row) => row('eligible') !== 'No');
    const offered = eligible.filter((row) => row('referred') === 'Yes');
    expectShare(
      share(eligible, (row) => row('referred') === 'Yes'),
      referral,
    );
    expectShare(
      share(offered, (row) => row('accepted') === 'Yes' || row('entry_date') !== ''),
      acceptance,
    );
  });

  it.each([
    [30, [0.82, 0.92]],
    [90, [0.5, 0.6]],
    [180, [0.36, 0.46]],
    [365, [0.12, 0.32]],
  ] as const)('keeps people %i days in treatment about as often as published programs', (days, bounds) => {
    const entered = rows.filter((row) => row('entry_date') !== '' && !isExitBeforeEntry(row));
    const followed = entered.filter((row) => plusDays(row('entry_date'), days) <= AS_OF);
    expectShare(share(followed, staysFor(days)), bounds);
  });

  it('gives medication to almost half of those who enter', () => {
    const entered = rows.filter((row) => row('entry_date') !== '');
    expectShare(
      share(entered, (row) => row('moud') === 'Yes'),
      [0.4, 0.5],
    );
  });

  it('meets about one in nine people who are in treatment already', () => {
    expectShare(
      share(rows, (row) => row('already_in_treatment') === 'Yes'),
      [0.09, 0.14],
    );
  });

  it('is a little busier in summer', () => {
    const inMonths = (months: readonly string[]) =>
      rows.filter((row) => row('encounter_date') < '2026' && months.includes(row('encounter_date').slice(5, 7))).length;
    expectShare(inMonths(['06', '07', '08']) / inMonths(['12', '01', '02']), [1.02, 1.35]);
  });
});
