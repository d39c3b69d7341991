import { describe, expect, it } from 'vitest';
import { exitReasons } from '../../src/data/exit-reasons.ts';
import { survival } from '../../src/data/survival.ts';
import { addDays, isoDate } from '../../src/domain/units.ts';
import { cohort, type Row, request } from './cohort.ts';

const ENTRY = isoDate('2025-01-01');
const AS_OF = addDays(ENTRY, 400);

/** `count` people who left for `reason` after `days`; without a reason they are still there. */
function left(count: number, reason: string | null, days: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) => ({
    person: `${reason}${days}.${index}`,
    encounter_date: ENTRY,
    entry_date: ENTRY,
    exit_date: reason === null ? null : addDays(ENTRY, days),
    exit_reason: reason,
  }));
}

async function reasons(rows: readonly Row[], policy: string) {
  const { db, loaded } = await cohort(rows, { asOf: AS_OF });
  return exitReasons(db, loaded, request('', { asOf: AS_OF, policy }));
}

describe('how people leave', () => {
  it('gives each reason its cumulative incidence, and everybody together 100%', async () => {
    // Ten people: 4 dropped out on day 20, 3 completed on day 100, 3 still there.
    const result = await reasons(
      [...left(4, 'dropped-out', 20), ...left(3, 'completed', 100), ...left(3, null, 0)],
      'off',
    );
    if (result.state !== 'ok') throw new Error(result.state);
    expect(result.causes).toEqual([['dropped-out'], ['completed']]);
    const at = (day: number) => result.points.find((point) => point.day === day);
    expect(at(21)).toMatchObject({ remaining: 0.6, causes: [{ share: 0.4 }, { share: 0 }] });
    expect(at(101)?.causes[1]?.share).toBeCloseTo(0.3, 12);
    for (const { remaining, causes } of result.points) {
      expect(causes.reduce((sum, { share }) => sum + share, remaining)).toBeCloseTo(1, 12);
    }
  });

  it('counts who left before the day, as the curve of how long people stay does', async () => {
    const rows = [...left(20, 'dropped-out', 30), ...left(20, 'completed', 90), ...left(20, null, 0)];
    const result = await reasons(rows, 'cms');
    const { db, loaded } = await cohort(rows, { asOf: AS_OF });
    const stays = await survival(db, loaded, request('', { asOf: AS_OF, policy: 'cms' }));
    const curve = new Map(
      stays.state === 'ok' ? stays.curves[0]?.points.map(({ day, stayed }) => [day, stayed] as const) : [],
    );
    expect(result.state === 'ok' && result.points.map(({ day, remaining }) => [day, remaining])).toEqual(
      result.state === 'ok' && result.points.map(({ day }) => [day, curve.get(day)]),
    );
    expect(curve.get(90)).toBe(0.67);
  });

  it('shows rare reasons together, joined by the next smallest where they are too few, and still 100%', async () => {
    const rows = [
      ...left(40, 'dropped-out', 25),
      ...left(40, 'completed', 80),
      ...left(15, 'transferred', 50),
      ...left(4, 'died', 10),
      ...left(2, 'incarcerated', 70),
      ...left(40, null, 0),
    ];
    const result = await reasons(rows, 'cms');
    if (result.state !== 'ok') throw new Error(result.state);
    expect(result.causes.at(-1)?.toSorted()).toEqual(['died', 'incarcerated', 'transferred']);
    for (const { remaining, causes } of result.points) {
      expect(Math.round(causes.reduce((sum, { share }) => sum + share, remaining) * 100)).toBe(100);
    }
  });

  it('tells only days between which no reason took a few people', async () => {
    const rows = [
      ...left(20, 'dropped-out', 25),
      ...left(3, 'dropped-out', 100),
      ...left(20, 'completed', 80),
      ...left(30, null, 0),
    ];
    const result = await reasons(rows, 'cms');
    // Day 180 comes first; the days after the 20 and before the 3 would show the 3.
    expect(result.state === 'ok' && result.points.map(({ day }) => day)).toEqual([
      0, 120, 150, 180, 210, 240, 270, 300, 330, 365, 395,
    ]);
  });

  it.each([
    { rows: left(5, 'completed', 10), policy: 'cms', state: 'hidden' },
    { rows: left(5, null, 0), policy: 'off', state: 'nobody' },
    { rows: [{ person: 'a', encounter_date: ENTRY }], policy: 'off', state: 'unanswerable' },
  ])('says $state', async ({ rows, policy, state }) => {
    expect(await reasons(rows, policy)).toMatchObject({ state });
  });
});
