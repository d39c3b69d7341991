import { expect } from 'vitest';
import { analyse, measure } from '../../src/data/analyse.ts';
import { cascade } from '../../src/data/cascade.ts';
import type { Db } from '../../src/data/db/port.ts';
import type { Result } from '../../src/data/result.ts';
import { survival } from '../../src/data/survival.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { metricsNamed } from '../../src/domain/metrics/catalogue.ts';
import { addDays, type IsoDate } from '../../src/domain/units.ts';
import { request } from './cohort.ts';
import { answerable, expectSame, makeAnyCohorts } from './cube/same-answer.ts';

/** The rows of `episode` that each family of measures chooses from, in plain SQL. */
const CHOSEN: Readonly<Record<string, string>> = {
  'referral-rate': 'true',
  'treatment-entry': 'referred is true',
  'retention-of-referred': 'referred is true',
  'retention-of-entered': '(entry_date is not null or entered is true)',
  'continuous-of-entered': '(entry_date is not null or entered is true)',
  'completion-of-entered': '(entry_date is not null or entered is true)',
  'completion-of-discharged': 'exited is true',
  'naloxone-given': 'true',
  'repeat-overdose': 'true',
  death: 'true',
};

interface Numbers {
  readonly numerator: number;
  readonly denominator: number;
  readonly pending: number;
  readonly leftOut: number;
}

function numbersOf({ cell, leftOut }: Result): Numbers {
  const measured = cell.state === 'ok' ? cell : cell.state === 'immature' ? cell.partial : null;
  const none = { numerator: 0, denominator: 0 };
  return {
    numerator: Number((measured ?? none).numerator),
    denominator: Number((measured ?? none).denominator),
    pending: cell.state === 'suppressed' ? Number.NaN : Number(cell.pending),
    leftOut: (leftOut ?? []).reduce((sum, { count }) => sum + Number(count), 0),
  };
}

const FROM_CELLS = ['referral-rate', 'treatment-entry-30d', 'retention-of-entered-90d', 'people-encountered'];

/** The tables made once of a measure answer as all episodes do, by quarter and by the first group there is. */
async function expectSameFromCells(db: Db, loaded: Loaded, asked: ReturnType<typeof request>): Promise<void> {
  const metrics = answerable(FROM_CELLS.flatMap(metricsNamed), loaded);
  await makeAnyCohorts(db, metrics);
  const [split = null] = loaded.groups.keys();
  for (const metric of metrics) expect(await expectSame(db, metric, { ...asked, by: 'quarter', split })).toBe('cells');
}

/**
 * What must hold of any loaded file: people are no more than encounters, nor these than rows; everybody who could be counted
 * is counted, pending or left out for one reason; the way from step to step only narrows; curves only fall; and people who
 * came lately change no number of those followed in full. Gives the ids of the measures that had a number.
 */
export async function expectInvariants(db: Db, loaded: Loaded, asOf: IsoDate): Promise<readonly string[]> {
  const rows = loaded.ledgers.reduce((sum, { rowsKept }) => sum + rowsKept, 0);
  expect(loaded.people).toBeLessThanOrEqual(loaded.episodes);
  expect(loaded.episodes).toBeLessThanOrEqual(rows);
  for (const { rowsIn, rowsKept, rowsSetAside } of loaded.ledgers) expect(rowsIn).toBe(rowsKept + rowsSetAside);
  const asked = request('', { asOf });
  await expectNarrowing(db, loaded, asked);
  await expectSameFromCells(db, loaded, asked);
  const told: string[] = [];
  for (const [family, chosen] of Object.entries(CHOSEN)) {
    const { results } = await analyse(db, loaded, { ...asked, metrics: [family] });
    const counted = results[0]?.metric.unit === 'person' ? 'distinct person' : '*';
    const [row] = await db.query(`select count(${counted})::integer as people from episode where ${chosen}`);
    for (const result of results) {
      const { id, windowDays } = result.metric;
      const numbers = numbersOf(result);
      expect([id, numbers.denominator + numbers.pending + numbers.leftOut]).toEqual([id, row?.people]);
      if (windowDays !== null) {
        const followed = await measure(db, loaded, [result.metric], { ...asked, to: addDays(asOf, -windowDays) });
        const { numerator, denominator } = followed.results[0] ? numbersOf(followed.results[0]) : NOBODY;
        expect([id, numerator, denominator]).toEqual([id, numbers.numerator, numbers.denominator]);
      }
      told.push(id);
    }
  }
  await expectFalling(db, loaded, asOf);
  return told;
}

const NOBODY: Numbers = { numerator: 0, denominator: 0, pending: 0, leftOut: 0 };

/** Each step of the cascade holds no more than the one before; who is lost, pending or left out is everybody else. */
async function expectNarrowing(db: Db, loaded: Loaded, asked: ReturnType<typeof request>): Promise<void> {
  const way = await cascade(db, loaded, asked);
  if (way === null) return;
  const steps = way.steps.map(({ cell }, index) =>
    cell.state === 'ok' ? Number(index === 0 ? cell.denominator : cell.numerator) : 0,
  );
  expect(steps).toEqual(steps.toSorted((one, other) => other - one));
  for (const [index, { lost }] of way.steps.entries()) {
    if (lost !== null) expect(lost.people).toBe((steps[index - 1] ?? Number.NaN) - (steps[index] ?? Number.NaN));
    const byReason = (lost?.reasons ?? []).reduce((sum, { people }) => sum + people, 0);
    expect(byReason).toBe(Number(lost?.people ?? byReason));
  }
  const [row] = await db.query('select count(distinct person)::integer as people from episode');
  const leftOut = (way.leftOut ?? []).reduce((sum, { count }) => sum + Number(count), 0);
  expect((steps[0] ?? Number.NaN) + Number(way.pending) + leftOut).toBe(row?.people);
}

/** Of the people followed for a year, fewer stay the longer the window is; so does the curve of everybody fall. */
async function expectFalling(db: Db, loaded: Loaded, asOf: IsoDate): Promise<void> {
  const asked = request('', { asOf });
  const stays = await survival(db, loaded, asked);
  const points = stays.state === 'ok' ? (stays.curves[0]?.points ?? []) : [];
  const shares = points.map(({ stayed }) => stayed);
  expect(shares).toEqual(shares.toSorted((one, other) => other - one));
  const windows = metricsNamed('continuous-of-entered');
  const { results } = await measure(db, loaded, windows, { ...asked, to: addDays(asOf, -365) });
  const retained = results.map((result) => numbersOf(result).numerator);
  expect(retained).toEqual(retained.toSorted((one, other) => other - one));
}
