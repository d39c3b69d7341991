import { describe, expect, it } from 'vitest';
import { timeToEntry } from '../../src/data/time-to-entry.ts';
import { addDays, isoDate } from '../../src/domain/units.ts';
import { cohort, type Row, request } from './cohort.ts';

const REFERRAL = isoDate('2025-01-01');
const AS_OF = addDays(REFERRAL, 200);

/** `count` people referred who entered after `days`, or never. */
function referred(name: string, count: number, days: number | null, more: Row = {}): readonly Row[] {
  return Array.from({ length: count }, (_, index) => ({
    person: `${name}.${index}`,
    encounter_date: REFERRAL,
    referral_date: REFERRAL,
    referred: true,
    entry_date: days === null ? null : addDays(REFERRAL, days),
    death_date: null,
    ...more,
  }));
}

async function waits(rows: readonly Row[], policy: string) {
  const { db, loaded } = await cohort(rows, { asOf: AS_OF });
  return timeToEntry(db, loaded, request('', { asOf: AS_OF, policy }));
}

describe('how soon people come', () => {
  it('counts day N as day N, and who dies before entering as somebody who cannot enter', async () => {
    const rows = [
      ...referred('same day', 2, 0),
      ...referred('day 30', 2, 30),
      ...referred('day 31', 1, 31),
      ...referred('died', 1, null, { death_date: addDays(REFERRAL, 10) }),
      ...referred('waits', 4, null),
    ];
    const result = await waits(rows, 'off');
    if (result.state !== 'ok') throw new Error(result.state);
    const at = (day: number) => result.points.find((point) => point.day === day)?.share;
    expect([at(0), at(30), at(31)]).toEqual([0.2, expect.closeTo(0.4, 12), expect.closeTo(0.5, 12)]);
    expect(
      result.windows.map(({ windowDays, cell }) => [windowDays, cell.state === 'ok' ? cell.numerator : null]),
    ).toEqual([
      [14, 2],
      [30, 4],
      [90, 5],
    ]);
    expect(result.median).toMatchObject({ state: 'undefined', reason: 'too-few-observations' });
  });

  it('follows the first referral, and leaves out people already in treatment', async () => {
    const again = { encounter_date: '2025-03-01', referral_date: '2025-03-01', entry_date: '2025-03-02' };
    const rows = [
      ...referred('a', 1, null),
      ...referred('a', 1, null, again),
      ...referred('b', 1, 5, { already_in_treatment: true }),
      ...referred('c', 1, 5),
    ];
    const result = await waits(rows, 'off');
    expect(result.state === 'ok' && result.points.at(-1)?.share).toBe(0.5);
  });

  it('tells the headline days first, and none that shows a few entries', async () => {
    const rows = [
      ...referred('early', 20, 3),
      ...referred('some', 4, 25),
      ...referred('late', 15, 80),
      ...referred('waits', 30, null),
    ];
    const result = await waits(rows, 'cms');
    expect(result.state === 'ok' && result.points.map(({ day }) => day)).toEqual([
      0, 30, 45, 60, 75, 90, 120, 150, 180,
    ]);
    expect(result.state === 'ok' && result.points.find(({ day }) => day === 30)?.share).toBe(0.35);
  });

  it.each([
    { rows: referred('a', 5, 1), policy: 'cms', state: 'hidden' },
    { rows: [{ person: 'a', encounter_date: REFERRAL }], policy: 'off', state: 'unanswerable' },
    {
      rows: referred('a', 1, 1, { referred: false, referral_date: null, entry_date: null }),
      policy: 'off',
      state: 'nobody',
    },
  ])('says $state', async ({ rows, policy, state }) => {
    expect(await waits(rows, policy)).toMatchObject({ state });
  });
});
