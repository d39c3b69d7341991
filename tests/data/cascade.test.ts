import { describe, expect, it } from 'vitest';
import { cascade } from '../../src/data/cascade.ts';
import type { AnalysisRequest } from '../../src/data/request.ts';
import type { Definitions } from '../../src/domain/metrics/definitions.ts';
import { addDays, isoDate } from '../../src/domain/units.ts';
import { cohort, type Row, request } from './cohort.ts';

/** How long each dated step took, and why others did not take it: `entered: 3 (1-5) of 4 since referred; died 1`. */
async function story(rows: readonly Row[], changes: Partial<AnalysisRequest> = {}): Promise<readonly string[]> {
  const { db, loaded } = await cohort(rows, { asOf: changes.asOf ?? '2026-06-30' });
  const way = await cascade(db, loaded, request('', changes));
  return (way?.steps ?? []).slice(1).map(({ step, wait, lost }) => {
    const time =
      wait?.state === 'ok'
        ? `${wait.median} (${wait.lowerQuartile}-${wait.upperQuartile}) of ${wait.people} since ${wait.since.id}`
        : (wait?.state ?? 'no date');
    const reasons = (lost?.reasons ?? []).map((one) => `${one.reasons.join('+')} ${one.people}`);
    return `${step.id}: ${time}; ${lost === null ? 'not told' : reasons.join(', ')}`;
  });
}

async function reached(rows: readonly Row[], changes: Partial<AnalysisRequest> = {}) {
  const { db, loaded } = await cohort(rows, { asOf: changes.asOf ?? '2026-06-30' });
  const way = await cascade(db, loaded, request('', changes));
  return {
    pending: way?.pending,
    steps: Object.fromEntries(
      (way?.steps ?? []).map(({ step, cell }, index) => [
        step.id,
        cell.state === 'ok' ? (index === 0 ? cell.denominator : cell.numerator) : cell.state,
      ]),
    ),
  };
}

const MET = {
  encounter_date: '2025-01-01',
  referral_date: null,
  referred: false,
  accepted: null,
  entry_date: null,
  exit_date: null,
};
const OFFERED = { ...MET, referred: true, referral_date: '2025-01-01' };
const ENTERED = { ...OFFERED, entry_date: '2025-01-11' };

describe('the cascade', () => {
  it('counts each person at every step up to the furthest one reached', async () => {
    const rows = [
      { person: 'met', ...MET },
      { person: 'offered', ...OFFERED },
      { person: 'said yes', ...OFFERED, accepted: true },
      { person: 'entered', ...ENTERED, exit_date: '2025-02-01' },
      { person: 'stayed 90', ...ENTERED, exit_date: '2025-04-11' },
      { person: 'stayed', ...ENTERED },
    ];
    expect(await reached(rows)).toEqual({
      pending: 0,
      steps: { encountered: 6, referred: 5, accepted: 4, entered: 3, 'retained-90d': 2, 'retained-180d': 1 },
    });
  });

  it('counts a person met twice once, with the furthest step of either encounter', async () => {
    const rows = [
      { person: 'a', ...OFFERED },
      { person: 'a', ...ENTERED, encounter_date: '2025-02-01', referral_date: '2025-02-01', entry_date: '2025-02-03' },
    ];
    expect((await reached(rows)).steps).toMatchObject({ encountered: 1, entered: 1, 'retained-180d': 1 });
  });

  it('follows only people met 240 days before the as-of date, and counts the others as pending', async () => {
    const rows = [
      { person: 'a', ...OFFERED, encounter_date: '2025-01-01' },
      { person: 'b', ...OFFERED, encounter_date: '2025-01-02' },
    ];
    const { pending, steps } = await reached(rows, { asOf: isoDate('2025-08-29') });
    expect([pending, steps.encountered]).toEqual([1, 1]);
  });

  it('leaves out people not eligible, already in treatment, or with contradictory dates', async () => {
    const rows = [
      { person: 'a', ...ENTERED },
      { person: 'b', ...ENTERED, eligible: false },
      { person: 'c', ...ENTERED, already_in_treatment: true },
      { person: 'd', ...ENTERED, entry_date: '2024-12-01' },
      { person: 'e', ...ENTERED, exit_date: '2025-01-02' },
    ];
    expect((await reached(rows)).steps.encountered).toBe(1);
  });

  it('leaves out steps that no column tells', async () => {
    const rows = [{ person: 'a', encounter_date: '2025-01-01', referred: true }];
    expect(Object.keys((await reached(rows)).steps)).toEqual(['encountered', 'referred']);
  });

  it('hides a step when it is small, and when nearly everybody of the step before reached it', async () => {
    const many = (count: number, row: Row) =>
      Array.from({ length: count }, (_, index) => ({ person: `${JSON.stringify(row)}${index}`, ...row }));
    const rows = [...many(40, MET), ...many(5, OFFERED), ...many(30, ENTERED)];
    const { steps } = await reached(rows, { policy: 'cms' });
    expect(steps).toMatchObject({ encountered: 75, referred: 35, accepted: 'suppressed' });
  });

  it('hides a later step too where it is only few fewer than the last one shown', async () => {
    const many = (count: number, row: Row) =>
      Array.from({ length: count }, (_, index) => ({ person: `${JSON.stringify(row)}${index}`, ...row }));
    const rows = [
      ...many(40, MET),
      ...many(5, OFFERED),
      ...many(4, { ...OFFERED, accepted: true }),
      ...many(30, ENTERED),
    ];
    // Told beside 39 offered, 30 who entered would show that 9 were lost on the way.
    expect((await reached(rows, { policy: 'cms' })).steps).toMatchObject({
      encountered: 79,
      referred: 39,
      accepted: 'suppressed',
      entered: 'suppressed',
    });
  });
});

describe('how long the steps take, and why people do not take them', () => {
  const DATED = { ...OFFERED, encounter_date: '2025-01-01', death_date: null, answer_date: null, exit_reason: null };
  const offered = (day: number, more: Row = {}) => ({ ...DATED, referral_date: `2025-01-0${1 + day}`, ...more });
  const entered = (days: number, more: Row = {}) =>
    offered(0, { accepted: true, entry_date: `2025-01-${String(1 + days).padStart(2, '0')}`, ...more });

  it('are told between the dates of two steps, of those who came to both', async () => {
    const rows = [
      { person: 'a', ...offered(2) },
      { person: 'b', ...offered(4, { accepted: true, answer_date: '2025-01-06' }) },
      { person: 'c', ...entered(3, { answer_date: '2025-01-02' }) },
      { person: 'd', ...entered(7, { answer_date: '2025-01-02' }) },
      // Answered before the offer is dated: no wait.
      { person: 'e', ...entered(9, { answer_date: '2024-12-30' }) },
    ];
    expect(await story(rows)).toEqual([
      'referred: 0 (0-2) of 5 since encountered; ',
      'accepted: 1 (1-1) of 3 since referred; no-answer 1',
      'entered: 6 (4-8.5) of 3 since accepted; not-recorded 1',
      'retained-90d: no date; ',
      'retained-180d: no date; ',
    ]);
  });

  it('go back to the last step that has a date', async () => {
    const rows = [entered(3), entered(5)].map(({ answer_date: _, ...row }, at) => ({ person: `p${at}`, ...row }));
    expect((await story(rows))[2]).toBe('entered: 4 (3.5-4.5) of 2 since referred; ');
  });

  it('count each person once, under what is recorded', async () => {
    const stay = (days: number, reason: string | null, more: Row = {}) =>
      entered(0, { exit_date: addDays(isoDate('2025-01-01'), days), exit_reason: reason, ...more });
    const rows = [
      { ...MET, ...DATED, referred: false, referral_date: null },
      { ...MET, ...DATED, referred: null, referral_date: null },
      { ...MET, ...DATED, referred: false, referral_date: null, death_date: '2025-01-31' },
      offered(0, { accepted: false }),
      offered(0, { accepted: false, death_date: '2025-01-20' }),
      offered(0, { exit_reason: 'moved' }),
      offered(0),
      entered(1, { entry_date: '2025-02-01' }),
      offered(0, { accepted: true, exit_reason: 'lost' }),
      offered(0, { accepted: true, entered: true }),
      offered(0, { accepted: true }),
      stay(89, 'completed'),
      stay(0, null),
      stay(40, 'dropped-out', { death_date: '2025-12-01' }),
      entered(0, { death_date: '2025-03-01' }),
      entered(0, { status_90: 'not-in-treatment' }),
      stay(90, 'incarcerated'),
      stay(180, 'completed'),
    ].map((row, at) => ({ person: `p${at}`, entered: null, status_90: null, ...row }));
    const told = (await story(rows)).map((line) => line.replace(/: .*;/, ':'));
    expect(told).toEqual([
      'referred: died 1, not-offered 1, not-recorded 1',
      'accepted: declined 1, died 1, moved 1, no-answer 1',
      'entered: entered-later 1, entry-not-dated 1, lost 1, not-recorded 1',
      'retained-90d: completed 1, died 1, dropped-out 1, exit-reason-not-recorded 1, not-in-treatment 1',
      'retained-180d: incarcerated 1',
    ]);
  });

  it('hide no reason by showing the others: what is left of the total is nobody, or many', async () => {
    const many = (count: number, row: Row) =>
      Array.from({ length: count }, (_, index) => ({ person: `${JSON.stringify(row)}${index}`, ...row }));
    const rows = [
      ...many(30, offered(0, { accepted: false })),
      ...many(15, offered(0)),
      ...many(4, offered(0, { exit_reason: 'moved' })),
      ...many(40, entered(3)),
    ];
    expect((await story(rows, { policy: 'cms' })).slice(0, 3)).toEqual([
      'referred: 0 (0-0) of 89 since encountered; ',
      'accepted: nobody; declined 30, no-answer+moved 19',
      // Nobody has the date of an answer.
      'entered: nobody; ',
    ]);
  });

  it('are hidden where a few have both dates, or a few have not', async () => {
    const some = (undated: number) =>
      Array.from({ length: 40 }, (_, at) => ({
        person: `p${at}`,
        ...entered(3, { answer_date: at < undated ? null : '2025-01-02' }),
      }));
    expect((await story(some(5), { policy: 'cms' }))[1]).toMatch(/^accepted: hidden/);
    expect((await story(some(35), { policy: 'cms' }))[1]).toMatch(/^accepted: hidden/);
    expect((await story(some(12), { policy: 'cms' }))[1]).toMatch(/^accepted: 1 \(1-1\) of 28 since referred/);
  });
});

describe('the cascade by a changed definition', () => {
  const by = (changes: Definitions['changes']): Partial<AnalysisRequest> => ({
    definitions: { preset: 'throughline', changes },
  });
  const STAYED = { ...ENTERED, exit_reason: null };
  const rows: readonly Row[] = [
    { person: 'a', ...STAYED, already_in_treatment: true },
    { person: 'b', ...STAYED, exit_date: '2025-02-20', exit_reason: 'transferred' },
    { person: 'c', ...STAYED, entry_date: '2025-02-11' },
    { person: 'd', ...OFFERED, exit_reason: null },
    { person: 'd', ...STAYED, encounter_date: '2025-03-01', referral_date: '2025-03-01', entry_date: '2025-03-05' },
    { person: 'e', ...STAYED, exit_date: '2025-02-20', exit_reason: 'died' },
  ].map((row) => ({ already_in_treatment: null, ...row }));

  it.each<readonly [string, Definitions['changes'], Readonly<Record<string, number>>]>([
    ['as in the catalogue', {}, { encountered: 4, entered: 3, 'retained-90d': 1 }],
    [
      'people already in treatment like all others',
      { 'treatment-entry': { already: 'counted' } },
      { encountered: 5, entered: 4 },
    ],
    [
      'transfer as staying',
      { 'retention-of-entered': { transferred: 'met' } },
      { entered: 3, 'retained-90d': 2, 'retained-180d': 2 },
    ],
    [
      'deaths left out of retention stay, as not reaching it',
      { 'retention-of-entered': { died: 'left-out' } },
      { entered: 3, 'retained-90d': 1 },
    ],
    ['people by their first encounter', { 'referral-rate': { episodes: 'first' } }, { encountered: 4, entered: 2 }],
    ['every encounter', { 'referral-rate': { episodes: 'every' } }, { encountered: 5, entered: 3 }],
    ['new episodes only', { 'treatment-entry': { cleanDays: 30 } }, { encountered: 4 }],
  ])('%s', async (_, changes, expected) => {
    expect((await reached(rows, by(changes))).steps).toMatchObject(expected);
  });

  it('waits for records to arrive', async () => {
    const asOf = isoDate('2025-08-29');
    expect((await reached(rows, { asOf })).steps.encountered).toBe(4);
    expect((await reached(rows, { asOf, ...by({ 'retention-of-entered': { lagDays: 30 } }) })).steps.encountered).toBe(
      0,
    );
  });
});
