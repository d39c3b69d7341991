import { expect, it } from 'vitest';
import { csvText } from '../../../src/data/csv-text.ts';
import type { QualityFinding } from '../../../src/domain/quality.ts';
import { addDays, isoDate } from '../../../src/domain/units.ts';
import { assessed } from './loaded-text.ts';

const HEADER = ['client_id', 'agency', 'race', 'encounter_date', 'referred', 'referral_date', 'entry_date', 'accepted'];

/** A row a day, from 2 January 2025 on, with what `change` says of it. */
function daily(days: number, change: (day: number, date: string) => Readonly<Record<string, string>> = () => ({})) {
  const rows = Array.from({ length: days }, (_, day) => {
    const date = addDays(isoDate('2025-01-02'), day);
    const usual = { client_id: `C${day}`, agency: 'East', race: 'White', encounter_date: date, referred: 'Yes' };
    const row: Readonly<Record<string, string>> = {
      ...usual,
      referral_date: date,
      entry_date: addDays(date, 3),
      accepted: 'Yes',
      ...change(day, date),
    };
    return HEADER.map((name) => row[name] ?? '');
  });
  return { name: 'daily.csv', text: csvText([HEADER, ...rows]) };
}

async function found(text: ReturnType<typeof daily>, asOf?: string): Promise<readonly QualityFinding[]> {
  return (await assessed([text], asOf === undefined ? {} : { asOf })).report.findings;
}

it('a year of ordinary days has no finding on the file as a whole', async () => {
  expect(await found(daily(360))).toEqual([]);
});

it('tells heaped dates, copied dates, an empty group and words without a meaning, each with its numbers and column', async () => {
  const file = daily(119, (day, date) => ({
    encounter_date: day % 5 === 0 ? `${date.slice(0, 7)}-01` : date,
    entry_date: date,
    race: day % 4 === 0 ? '' : 'White',
    accepted: day === 7 ? 'perhaps' : 'Yes',
  }));
  expect((await found(file)).map(({ code, column, facts }) => [code, column, facts])).toEqual([
    ['DQ16', 'encounter_date', { dates: 119, onNewYear: 6, onFirstOfMonth: 26 }],
    ['DQ17', 'entry_date', { entries: 119, onReferralDay: 119 }],
    ['DQ18', 'accepted', { rows: 1, distinct: 1, words: [{ value: 'perhaps', cells: 1 }] }],
    ['DQ24', 'race', { rows: 119, missing: 30 }],
  ]);
});

it('tells a month without rows, a small last month and an old export', async () => {
  const file = daily(240, (_, date) =>
    date.startsWith('2025-04') ? { encounter_date: '', referral_date: '', entry_date: '' } : {},
  );
  const shortened = { ...file, text: file.text.split('\n').slice(0, 215).join('\n') };
  const findings = await found(shortened, '2025-12-31');
  expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
    ['DQ19', { emptyMonths: ['2025-04'], smallLastMonth: { month: '2025-08', rows: 3, median: 30 } }],
    ['DQ20', { newest: '2025-08-06', asOf: '2025-12-31', days: 147 }],
  ]);
});

it('finds the months that a file of monthly counts leaves out', async () => {
  const rows = ['2025-01', '2025-02', '2025-05', '2025-06'].map((month) => [month, '20', '15']);
  const text = csvText([['month', 'encountered', 'referred'], ...rows]);
  const { report, loaded } = await assessed([{ name: 'counts.csv', text }]);
  expect(loaded.kind).toBe('aggregate');
  expect(report.findings.map(({ code, facts }) => [code, facts])).toEqual([
    ['DQ19', { emptyMonths: ['2025-03', '2025-04'], smallLastMonth: null }],
  ]);
});

it('judges an event log by its dates: lines, months and how far it reaches', async () => {
  const months = ['2025-01', '2025-02', '2025-05', '2025-06'];
  const rows = months.flatMap((month) => ['encounter', 'referral'].map((event) => ['C1', event, `${month}-07`]));
  const text = csvText([['client_id', 'event', 'event_date'], ...rows, ['C2', 'encounter', '2026-05-01']]);
  const { report, files } = await assessed([{ name: 'log.csv', text }], { asOf: '2025-06-30' });
  expect(files[0]?.mapping.kind).toBe('events');
  expect(report.findings.map(({ code, column, facts }) => [code, column, facts])).toEqual([
    ['DQ05', 'event_date', { rows: 1 }],
    ['DQ19', 'event_date', { emptyMonths: ['2025-03', '2025-04'], smallLastMonth: null }],
  ]);
  expect(report.unjudged.map(({ code }) => code)).not.toContain('DQ05');
});
