import { describe, expect, it } from 'vitest';
import { rareEvents } from '../../src/data/rare-events.ts';
import { addDays, isoDate } from '../../src/domain/units.ts';
import { metric } from '../report/results.ts';
import { cohort, type Row, request } from './cohort.ts';

const START = isoDate('2025-01-01');

/** One person met every ten days from the first of 2025 on; some of them die so many days later. */
function met(people: number, deaths: Readonly<Record<number, number>>): readonly Row[] {
  return Array.from({ length: people }, (_, at) => {
    const day = addDays(START, at * 10);
    const after = deaths[at];
    return { person: `p${at}`, encounter_date: day, death_date: after === undefined ? null : addDays(day, after) };
  });
}

async function events(rows: readonly Row[], change: Parameters<typeof request>[1] = {}) {
  const { db, loaded } = await cohort(rows);
  return rareEvents(db, loaded, request('', change), metric('death-30d'));
}

describe('rare events', () => {
  it('are told by the day they happened, with the people between them', async () => {
    // Deaths of persons 2, 5 and 6: on day 20 + 5, 50 + 20 and 60 + 10. Person 8 dies after the window.
    const found = await events(met(12, { 2: 5, 5: 20, 6: 10, 8: 31 }));
    expect(found).toMatchObject({
      state: 'ok',
      days: [
        { date: addDays(START, 25), events: 1 },
        { date: addDays(START, 70), events: 2 },
      ],
      places: [
        { date: addDays(START, 20), place: 3 },
        { date: addDays(START, 50), place: 6 },
        { date: addDays(START, 60), place: 7 },
      ],
      people: 12,
    });
  });

  it('count from everybody up to the as-of date, and people between only those followed to the end', async () => {
    // As of day 85 persons 0 to 5 have been followed for 30 days.
    const asOf = addDays(START, 85);
    const found = await events(met(12, { 2: 5, 7: 10, 8: 20 }), { asOf });
    expect(found).toMatchObject({
      days: [{ date: addDays(START, 25) }, { date: addDays(START, 80) }],
      places: [{ place: 3 }],
      people: 6,
    });
  });

  it('are not read of the files while any number has to be hidden', async () => {
    expect(await events(met(12, { 2: 5 }), { policy: 'cms' })).toEqual({ state: 'hidden' });
    expect(await events(met(12, { 2: 5 }), { policy: 'wi' })).toEqual({ state: 'hidden' });
  });

  it('are none of measures without single dated events', async () => {
    const { db, loaded } = await cohort(met(3, { 1: 5 }));
    expect(await rareEvents(db, loaded, request(''), metric('referral-rate'))).toBeNull();
    expect(await rareEvents(db, loaded, request(''), metric('repeat-overdose-30d'))).toBeNull();
  });
});
