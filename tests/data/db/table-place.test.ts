import { describe, expect, it } from 'vitest';
import { dropEverywhere, placeFor, placeOf, withoutPlace } from '../../../src/data/db/table-place.ts';
import { engine } from '../engine.ts';

describe('the place of a table', () => {
  it('is the packed one for large files only', () => {
    expect([placeFor(99_000_000), placeFor(456_000_000)]).toEqual(['memory.main', 'packed.main']);
  });

  it('is found again, and one table of a name stands at one place', async () => {
    const db = await engine();
    for (const place of ['packed.main', 'memory.main', 'packed.main'] as const) {
      for (const statement of dropEverywhere('placed')) await db.execute(statement);
      await db.execute(`create table ${place}.placed as select 1 as one`);
      expect(await placeOf(db, 'placed')).toBe(place);
      expect(await db.query('select one from placed')).toEqual([{ one: 1 }]);
    }
  });

  it('is left out for an engine that has but one', () => {
    expect(
      [
        'drop table if exists memory.main."a"',
        'drop table if exists packed.main."a"',
        'create table packed.main.a as select 1',
      ].map(withoutPlace),
    ).toEqual(['drop table if exists "a"', null, 'create table a as select 1']);
  });
});
