import { describe, expect, it } from 'vitest';
import { controlSeries } from '../../src/data/control-series.ts';
import { isoDate } from '../../src/domain/units.ts';
import { cohort, type Row, request } from './cohort.ts';

/** `count` people met in each month of 2025, half of them with an offer. */
function monthly(count: number): readonly Row[] {
  return Array.from({ length: 12 * count }, (_, index) => ({
    person: `p${index}`,
    encounter_date: `2025-${String((index % 12) + 1).padStart(2, '0')}-10`,
    referred: index % 24 < 12,
  }));
}

async function series(rows: readonly Row[], policy = 'off') {
  const { db, loaded } = await cohort(rows);
  return controlSeries(db, loaded, request('', { policy }), { metric: 'referral-rate' });
}

describe('the periods of a control chart', () => {
  it.each([
    { count: 20, level: 'month', periods: 12 },
    { count: 8, level: 'quarter', periods: 4 },
  ])('are those that hold enough people: with $count people a month a $level', async ({ count, level, periods }) => {
    expect(await series(monthly(count))).toMatchObject({ level, cells: { length: periods } });
  });

  it('are none where even a year holds too few', async () => {
    expect(await series(monthly(1))).toBeNull();
  });

  it('are longer where shorter ones would have to be hidden', async () => {
    // Of 20 people a month 10 had an offer: too few to be told by month, enough by quarter.
    expect(await series(monthly(20), 'cms')).toMatchObject({
      level: 'quarter',
      cells: [{ cell: { state: 'ok' } }, {}, {}, {}],
    });
  });

  it('begin with the first one that may be shown', async () => {
    const early = { person: 'early', encounter_date: '2024-12-10', referred: true };
    const made = await series([early, ...monthly(30)], 'cms');
    expect(made?.cells[0]?.period).toBe('2025-01');
  });

  it('hold encounters for each person met, where both may be shown', async () => {
    const twice = Array.from({ length: 80 }, (_, at) => ({
      person: `p${at % 40}`,
      encounter_date: `2025-0${(at % 2) + 1}-${at < 40 ? '05' : '20'}`,
    }));
    const { db, loaded } = await cohort(twice);
    const asked = request('', { policy: 'cms' });
    const made = await controlSeries(db, loaded, asked, { metric: 'encounters', choice: 'per-person' });
    expect(made?.exposure?.id).toBe('people-encountered');
    expect(made?.cells[0]?.cell).toMatchObject({ numerator: 40, denominator: 20, value: 2 });
    const plain = await controlSeries(db, loaded, asked, { metric: 'encounters' });
    expect(plain?.cells[0]?.cell).toMatchObject({ numerator: null, value: 40 });

    // On February 25 the month is not over: its count would look like a fall.
    const early = { ...asked, asOf: isoDate('2025-02-25') };
    const unfinished = await controlSeries(db, loaded, early, { metric: 'encounters' });
    expect(unfinished?.cells.map(({ cell }) => cell?.state)).toEqual(['ok', 'immature']);
    const rate = await controlSeries(db, loaded, early, { metric: 'encounters', choice: 'per-person' });
    expect(rate?.cells[1]?.cell).toMatchObject({ state: 'immature', partial: { value: 2 } });
  });
});
