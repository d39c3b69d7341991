import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { countPersons, eachPersonPart, partsFor } from '../../../src/data/db/person-parts.ts';
import type { Db } from '../../../src/data/db/port.ts';
import { REFERRAL_GAP } from '../../../src/data/views.ts';
import { cohort, type Row } from '../cohort.ts';
import { engine } from '../engine.ts';

const MILLION = 1_000_000;

describe('parts of all persons', () => {
  it('are one up to a million rows, then one for every further million', () => {
    expect([0, 1, MILLION, MILLION + 1, 5 * MILLION].map(partsFor)).toEqual([1, 1, 1, 2, 5]);
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

describe('referrals of people worked on part by part', () => {
  const day = fc
    .integer({ min: 0, max: 200 })
    .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
  const row: fc.Arbitrary<Row> = fc.record({
    person: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')),
    encounter_date: fc.option(day),
    referral_date: fc.option(day),
    referred: fc.option(fc.boolean()),
  });
  const rows = fc.sample(row, { seed: 4, numRuns: 60 });
  let db: Db;
  beforeAll(async () => {
    ({ db } = await cohort(rows));
  });

  it.each([2, 7, 64])('are the same in %i parts as in one', async (parts) => {
    const gaps =
      'select contact_key::double as contact_key, days_since_referral from referral_gap order by contact_key';
    const whole = await db.query(gaps);
    await db.execute('create or replace table referral_gap (contact_key bigint, days_since_referral integer)');
    await eachPersonPart(db, parts, () =>
      db.execute(REFERRAL_GAP.replace('create or replace view referral_gap as', 'insert into referral_gap')),
    );
    expect(whole.length).toBeGreaterThan(10);
    expect(await db.query(gaps)).toEqual(whole);
  });
});
