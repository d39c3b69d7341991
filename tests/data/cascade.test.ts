import { describe, expect, it } from 'vitest';
import { cascade } from '../../src/data/cascade.ts';
import type { AnalysisRequest } from '../../src/data/request.ts';
import { isoDate } from '../../src/domain/units.ts';
import { cohort, type Row, request } from './cohort.ts';

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
});
