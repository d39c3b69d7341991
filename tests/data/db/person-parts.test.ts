import { describe, expect, it } from 'vitest';
import { countPersons, eachPersonPart, partsFor } from '../../../src/data/db/person-parts.ts';
import { engine } from '../engine.ts';

const MILLION = 1_000_000;

describe('parts of all persons', () => {
  it('are one up to a million rows, then one for every further million', () => {
    expect([0, 1, MILLION, MILLION + 1, 5 * MILLION].map((rows) => partsFor(rows))).toEqual([1, 1, 1, 2, 5]);
  });

  it('hold every person once', async () => {
    const db = await engine();
    await db.execute("create or replace table told as select 'person ' || (range % 300) as person from range(1000)");
    await db.execute('create or replace table met (person varchar)');
    await eachPersonPart(db, 7, () =>
      db.execute(
        'insert into met select distinct person from told cross join person_part where hash(person) % parts = part',
      ),
    );
    expect(
      await db.query('select count(*)::integer as met, count(distinct person)::integer as persons from met'),
    ).toEqual([{ met: 300, persons: 300 }]);
    expect([await countPersons(db, 'told', 1000), await countPersons(db, 'told', 5 * MILLION)]).toEqual([300, 300]);
  });
});
