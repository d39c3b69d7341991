import { describe, expect, it } from 'vitest';
import {
  AS_OF,
  entersBy,
  facts,
  isDue,
  isExitBeforeEntry,
  people,
  plusDays,
  type Row,
  sampleRows,
  staysFor,
} from './sample-table.ts';

const rows = sampleRows('tidy-encounters.csv');
const counts = sampleRows('monthly-counts.csv');
const PROGRAMS = ['Overdose Follow-up Team', 'Officer Referral Project', 'Safe Station Walk-in'];
const MONTHS = Array.from({ length: 30 }, (_, index) => new Date(Date.UTC(2024, index, 1)).toISOString().slice(0, 7));

function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** The expected cells of one column, in the order of the file. */
function expected(count: (ofProgram: readonly Row[], month: string) => number | '') {
  return MONTHS.flatMap((month) =>
    PROGRAMS.map((program) => [
      String(
        count(
          rows.filter((row) => row('program') === program),
          month,
        ),
      ),
    ]),
  );
}

const within = (column: string, month: string) => (row: Row) => row(column).startsWith(month);

function firstOfEach(ofPeople: readonly Row[], column: string): readonly Row[] {
  const first = new Map<string, Row>();
  for (const row of ofPeople) {
    const known = first.get(row('client_id'));
    if (!known || row(column) < known(column)) first.set(row('client_id'), row);
  }
  return [...first.values()];
}

const due = (ofProgram: readonly Row[], month: string) =>
  firstOfEach(ofProgram.filter(within('referral_date', month)).filter(isDue), 'referral_date');
const entered = (ofProgram: readonly Row[], month: string) =>
  firstOfEach(
    ofProgram.filter((row) => within('entry_date', month)(row) && !isExitBeforeEntry(row)),
    'entry_date',
  );
const discharged = (ofProgram: readonly Row[], month: string) =>
  ofProgram.filter((row) => within('exit_date', month)(row) && !isExitBeforeEntry(row));
const onceMature = (month: string, days: number, counted: readonly Row[]) =>
  plusDays(lastDay(month), days) <= AS_OF ? counted.length : '';

describe('the monthly counts, counted again from the tidy file', () => {
  it('have a row for each month and program', () => {
    const pairs = MONTHS.flatMap((month) => PROGRAMS.map((program) => [month, program]));
    expect(facts(counts, ['month', 'program'])).toEqual(pairs);
  });

  it('count the eligible people met in the month, and of these the people referred', () => {
    const met = (ofProgram: readonly Row[], month: string) =>
      ofProgram.filter((row) => within('encounter_date', month)(row) && row('eligible') !== 'No');
    expect(facts(counts, ['encountered'])).toEqual(expected((all, month) => people(met(all, month))));
    expect(facts(counts, ['referred'])).toEqual(
      expected((all, month) => people(met(all, month).filter((row) => row('referred') === 'Yes'))),
    );
  });

  it('count the same people as referred by the day of the referral', () => {
    expect(facts(counts, ['referred'])).toEqual(
      expected((all, month) => people(all.filter(within('referral_date', month)))),
    );
  });

  it('count who accepted or entered, of the people offered a referral in the month', () => {
    const saidYes = (row: Row) => row('accepted') === 'Yes' || row('entry_date') !== '';
    expect(facts(counts, ['accepted'])).toEqual(
      expected((all, month) => people(all.filter(within('referral_date', month)).filter(saidYes))),
    );
  });

  it('count the people due for treatment', () => {
    expect(facts(counts, ['due'])).toEqual(expected((all, month) => due(all, month).length));
  });

  it.each([
    [14, 13],
    [30, 30],
    [90, 90],
  ])('count entries within %i days, empty until the whole month can be known', (days, last) => {
    expect(facts(counts, [`entered_${days}d`])).toEqual(
      expected((all, month) => onceMature(month, days, due(all, month).filter(entersBy(last)))),
    );
  });

  it('count the people who entered in the month', () => {
    expect(facts(counts, ['entered'])).toEqual(expected((all, month) => entered(all, month).length));
  });

  it('lose nobody who entered by leaving out records with an exit before the entry', () => {
    expect(facts(counts, ['entered'])).toEqual(
      expected((all, month) => people(all.filter(within('entry_date', month)))),
    );
  });

  it.each([30, 60, 90, 180, 365])('count who stayed %i days, empty until the whole month can be known', (days) => {
    expect(facts(counts, [`retained_${days}d`])).toEqual(
      expected((all, month) => onceMature(month, days, entered(all, month).filter(staysFor(days)))),
    );
  });

  it('count the stays that ended in the month, and of these the completed ones', () => {
    expect(facts(counts, ['discharged'])).toEqual(expected((all, month) => discharged(all, month).length));
    expect(facts(counts, ['completed'])).toEqual(
      expected((all, month) => discharged(all, month).filter((row) => row('exit_reason') === 'Completed').length),
    );
  });

  it('stop at the months whose windows are still open', () => {
    const lastFilled = (column: string) => counts.findLast((row) => row(column) !== '')?.('month');
    expect(['entered_14d', 'entered_30d', 'entered_90d', 'retained_365d'].map(lastFilled)).toEqual([
      '2026-05',
      '2026-05',
      '2026-03',
      '2025-06',
    ]);
  });
});
