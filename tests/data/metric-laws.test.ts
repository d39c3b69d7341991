import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/data/analyse.ts';
import { cascade } from '../../src/data/cascade.ts';
import type { AnalysisRequest } from '../../src/data/request.ts';
import type { Result } from '../../src/data/result.ts';
import { addDays, isoDate } from '../../src/domain/units.ts';
import { cohort, type Row, request } from './cohort.ts';

const FIRST = isoDate('2024-01-01');
const AS_OF = isoDate('2026-06-30');
/** Who came by then has been followed for a year. */
const A_YEAR_BEFORE = isoDate('2025-06-30');

const maybe = fc.option(fc.integer({ min: 0, max: 500 }), { nil: null });
const someone = fc.record({
  person: fc.integer({ min: 1, max: 14 }),
  met: fc.integer({ min: 0, max: 880 }),
  referred: fc.boolean(),
  already: fc.boolean(),
  entersAfter: fc.option(fc.integer({ min: -3, max: 60 }), { nil: null }),
  stays: maybe,
  diesAfter: fc.option(fc.integer({ min: 0, max: 800 }), { nil: null, freq: 8 }),
});
type Someone = typeof someone extends fc.Arbitrary<infer One> ? One : never;

function rowOf({ person, met, referred, already, entersAfter, stays, diesAfter }: Someone): Row {
  const day = addDays(FIRST, met);
  const entry = entersAfter === null ? null : addDays(day, entersAfter);
  return {
    person: `p${person}`,
    encounter_date: day,
    referred,
    referral_date: referred ? day : null,
    already_in_treatment: already,
    entry_date: entry,
    exit_date: entry === null || stays === null ? null : addDays(entry, stays),
    exit_reason:
      entry === null || stays === null ? null : (['completed', 'lost', 'transferred', 'died'][stays % 4] ?? null),
    death_date: diesAfter === null ? null : addDays(day, diesAfter),
  };
}

const people = fc.array(someone, { minLength: 5, maxLength: 30 }).map((all) => all.map(rowOf));
const LAWS = { seed: 6, numRuns: 6 };

/** The numbers of whole metrics over a few people, by metric id; asked for in the order given. */
async function wholes(rows: readonly Row[], metrics: readonly string[], changes: Partial<AnalysisRequest> = {}) {
  const { db, loaded } = await cohort(rows, { asOf: AS_OF });
  const { results } = await analyse(db, loaded, { ...request('', { asOf: AS_OF, ...changes }), metrics });
  return new Map(results.map((result) => [result.metric.id, numbersOf(result)]));
}

function numbersOf({ cell, leftOut }: Result) {
  const measured = cell.state === 'ok' ? cell : cell.state === 'immature' ? cell.partial : null;
  const none = { numerator: 0, denominator: 0 };
  const { numerator, denominator } = measured ?? none;
  return {
    numerator: Number(numerator),
    denominator: Number(denominator),
    pending: cell.state === 'suppressed' ? Number.NaN : Number(cell.pending),
    leftOut: (leftOut ?? []).reduce((sum, { count }) => sum + Number(count), 0),
  };
}

describe('laws that hold for any people', () => {
  it('who could have been counted is counted, pending or left out for one reason', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (rows) => {
        const told = await wholes(rows, ['people-referred', 'treatment-entry', 'retention-of-referred', 'moud-entry']);
        const referred = told.get('people-referred')?.denominator;
        for (const [id, { denominator, pending, leftOut }] of told) {
          expect([id, denominator + pending + leftOut]).toEqual([id, referred ?? 0]);
        }
      }),
      LAWS,
    );
  });

  it('retention does not rise with the window, on the record and without a break, for people followed a year', async () => {
    const windows = [30, 60, 90, 180, 365];
    await fc.assert(
      fc.asyncProperty(people, async (rows) => {
        for (const name of ['retention-of-entered', 'continuous-of-entered']) {
          const told = await wholes(rows, [name], { to: A_YEAR_BEFORE });
          const numbers = windows.flatMap((days) => told.get(`${name}-${days}d`) ?? []);
          expect(new Set(numbers.map(({ denominator }) => denominator)).size).toBeLessThanOrEqual(1);
          const retained = numbers.map(({ numerator }) => numerator);
          expect(retained).toEqual(retained.toSorted((one, other) => other - one));
        }
      }),
      LAWS,
    );
  });

  it('people who came lately change no number of those followed in full', async () => {
    const lately = fc
      .array(someone, { maxLength: 8 })
      .map((all) =>
        all.map((one, index) => rowOf({ ...one, person: 100 + index, met: 905, entersAfter: 1, stays: null })),
      );
    await fc.assert(
      fc.asyncProperty(people, lately, async (rows, recent) => {
        const metrics = ['treatment-entry', 'retention-of-entered', 'retention-of-referred', 'death'];
        const before = await wholes(rows, metrics);
        const after = await wholes([...rows, ...recent], metrics);
        for (const [id, { numerator, denominator }] of before) {
          expect([id, after.get(id)]).toMatchObject([id, { numerator, denominator }]);
        }
      }),
      LAWS,
    );
  });

  it('people are no more than encounters, nor these than rows; each step of the cascade holds no more than the one before', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (rows) => {
        const told = await wholes(rows, ['people-encountered', 'encounters']);
        const [met, encounters] = ['people-encountered', 'encounters'].map(
          (id) => told.get(id)?.denominator ?? Number.NaN,
        );
        expect(met).toBeLessThanOrEqual(encounters ?? Number.NaN);
        expect(encounters).toBeLessThanOrEqual(rows.length);
        const { db, loaded } = await cohort(rows, { asOf: AS_OF });
        const way = await cascade(db, loaded, request('', { asOf: AS_OF }));
        const steps = (way?.steps ?? []).map(({ cell }, index) =>
          cell.state === 'ok' ? Number(index === 0 ? cell.denominator : cell.numerator) : 0,
        );
        expect(steps.length).toBeGreaterThan(2);
        expect(steps).toEqual(steps.toSorted((one, other) => other - one));
      }),
      LAWS,
    );
  });
});
