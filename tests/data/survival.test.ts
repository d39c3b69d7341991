import { describe, expect, it } from 'vitest';
import type { AnalysisRequest } from '../../src/data/request.ts';
import { curveBefore, survival } from '../../src/data/survival.ts';
import { addDays, isoDate } from '../../src/domain/units.ts';
import { cohort, type Row, request } from './cohort.ts';

async function curves(rows: readonly Row[], changes: Partial<AnalysisRequest> = {}) {
  const { db, loaded } = await cohort(rows, { asOf: changes.asOf ?? '2026-06-30' });
  return survival(db, loaded, request('', changes));
}

const ENTRY = isoDate('2025-01-01');

/** Somebody who entered on `entry` and left after `days`; `null` is still there. */
function stay(person: string, days: number | null, more: Row = {}): Row {
  return {
    person,
    encounter_date: ENTRY,
    entry_date: ENTRY,
    exit_date: days === null ? null : addDays(ENTRY, days),
    ...more,
  };
}

/** `count` people of one program who left after `days`. */
const many = (program: string, count: number, days: number | null): readonly Row[] =>
  Array.from({ length: count }, (_, index) => stay(`${program}${days}.${index}`, days, { program }));

describe('how long people stay', () => {
  // Drawn as timelines (| exit, > still there on day 100):
  // a 0|      b -----10|      c ----------90|      d -----------91|     e ------------100>
  const FIVE = [stay('a', 0), stay('b', 10), stay('c', 90), stay('d', 91), stay('e', null)];

  it('counts a same-day exit as day 0, and day N as N days stayed', async () => {
    const result = await curves(FIVE, { asOf: addDays(ENTRY, 100) });
    expect(result.state === 'ok' && result.curves[0]?.points.map(({ day, stayed }) => [day, stayed])).toEqual([
      [0, 1],
      [1, 0.8],
      [11, 0.6000000000000001],
      [30, 0.6000000000000001],
      [60, 0.6000000000000001],
      [90, 0.6000000000000001],
      [91, 0.4],
      [92, 0.2],
    ]);
  });

  it('censors on the as-of date, and takes later exits as not yet happened', async () => {
    const result = await curves(FIVE, { asOf: addDays(ENTRY, 50) });
    const points = result.state === 'ok' ? (result.curves[0]?.points ?? []) : [];
    expect(points.at(-1)).toMatchObject({ day: 30, stayed: 0.6000000000000001 });
  });

  it('follows the first stay of a person, and leaves out records that end before they begin', async () => {
    const rows = [
      stay('a', 10),
      stay('a', 300, { encounter_date: '2025-03-01', entry_date: '2025-03-01' }),
      stay('b', -5),
    ];
    const result = await curves(rows);
    expect(result).toMatchObject({ state: 'ok', curves: [{ median: { state: 'ok', days: 10 } }] });
  });

  it('leaves out and counts who left nobody knows when', async () => {
    const result = await curves([stay('a', 10), stay('b', null, { exit_reason: 'completed' })]);
    expect(result).toMatchObject({ state: 'ok', undated: 1, curves: [{ atRisk: [{ day: 0, people: 1 }] }] });
  });

  it('says what is missing, who is missing, and who is too few', async () => {
    expect(await curves([{ person: 'a', encounter_date: ENTRY }])).toMatchObject({
      state: 'unanswerable',
      missing: [['entry_date'], ['exit_date']],
    });
    expect(await curves([stay('a', 1, { entry_date: null, exit_date: null })])).toMatchObject({ state: 'nobody' });
    expect(await curves(FIVE, { policy: 'cms' })).toMatchObject({ state: 'hidden' });
  });

  it('shows small groups together, and tests whether the curves shown differ', async () => {
    const rows = [
      ...many('East', 20, 30),
      ...many('East', 20, null),
      ...many('West', 15, 60),
      ...many('West', 25, null),
      ...many('North', 6, 20),
      ...many('South', 7, 40),
    ];
    const result = await curves(rows, { split: 'program', policy: 'cms' });
    expect(result.state === 'ok' && result.curves.map(({ groups, atRisk }) => [groups, atRisk[0]?.people])).toEqual([
      [['East'], 40],
      [['West'], 40],
      [['North', 'South'], 13],
    ]);
    const two = await curves(
      [...many('East', 20, 30), ...many('East', 20, null), ...many('West', 15, 60), ...many('West', 25, null)],
      { split: 'program' },
    );
    // By hand: 20 left where 20 * 40/80 + 15 * 20/60 = 15 were expected; variance 20 * 60/79 / 4 + 15 * 45/59 * 2/9 = 6.3398.
    expect(two.state === 'ok' && two.test).toMatchObject({ degrees: 1 });
    expect(two.state === 'ok' && two.test?.statistic).toBeCloseTo(25 / 6.33984, 4);
  });

  it('tells the number at risk of all groups or of none', async () => {
    const rows = [
      ...many('East', 40, 120),
      ...many('West', 12, 100),
      ...many('West', 3, 70),
      ...many('West', 20, null),
    ];
    const result = await curves(rows, { split: 'program', policy: 'cms' });
    expect(result.state === 'ok' && result.curves.map(({ atRisk }) => atRisk.map(({ people }) => people))).toEqual([
      [null, null, null, 40],
      [null, null, null, 32, 20, 20, 20],
    ]);
  });

  it('sets the fixed windows beside the curve, but none that gives a small number away', async () => {
    const rows = [...many('East', 30, null), ...many('East', 20, 45), ...many('East', 12, 120), ...many('East', 4, 70)];
    const windows = async (policy: string) => {
      const result = await curves(rows, { policy });
      return result.windows.map(({ windowDays, cell }) => [
        windowDays,
        cell.state === 'ok' ? cell.numerator : cell.state,
      ]);
    };
    expect(await windows('off')).toEqual([
      [30, 66],
      [60, 46],
      [90, 42],
      [180, 30],
      [365, 30],
    ]);
    expect(await windows('cms')).toEqual([
      [30, 66],
      [60, 'suppressed'],
      [90, 42],
      [180, 30],
      [365, 30],
    ]);
  });

  it('gives the curve just before a window', async () => {
    const result = await curves(FIVE, { asOf: addDays(ENTRY, 100) });
    const [curve] = result.state === 'ok' ? result.curves : [];
    expect(curve && curveBefore(curve, 90)?.stayed).toBeCloseTo(0.6, 10);
    expect(curve && curveBefore(curve, 180)).toBeUndefined();
  });
});
