import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { knownCohorts } from '../../../src/data/cube/cohorts.ts';
import type { Db } from '../../../src/data/db/port.ts';
import { moveAsOf } from '../../../src/data/episodes.ts';
import { GRAINS } from '../../../src/data/request.ts';
import type { Loaded } from '../../../src/data/workspace.ts';
import { assert } from '../../../src/domain/assert.ts';
import { METRICS, metricById } from '../../../src/domain/metrics/catalogue.ts';
import { defineMetric } from '../../../src/domain/metrics/define-metric.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { request } from '../cohort.ts';
import { loadTexts } from '../load-texts.ts';
import { answerable, expectSame, makeAnyCohorts } from './same-answer.ts';

const AS_OF = isoDate('2026-06-30');
let db: Db;
let loaded: Loaded;

beforeAll(async () => {
  const text = readFileSync('data-samples/tidy-encounters.csv');
  ({ db, loaded } = await loadTexts([{ name: 'tidy-encounters.csv', text: new Uint8Array(text) }]));
});

/** Any filters, grain, split and dates that a person can ask for. */
function anyRequest() {
  const fields = [...loaded.groups].filter(([, values]) => values.length > 0);
  const filter = fc
    .constantFrom(...fields)
    .chain(([field, values]) =>
      fc.subarray([...values], { minLength: 1 }).map((chosen) => ({ field, values: chosen })),
    );
  return fc.record({
    by: fc.constantFrom(...GRAINS),
    split: fc.constantFrom(null, ...fields.map(([field]) => field)),
    where: fc.uniqueArray(filter, { maxLength: 2, selector: ({ field }) => field }),
    from: fc.constantFrom(null, isoDate('2024-07-01'), isoDate('2024-11-12')),
    to: fc.constantFrom(null, isoDate('2025-12-31'), isoDate('2026-02-28'), isoDate('2025-08-13')),
  });
}

describe('the tables made once of a measure', () => {
  it('answer every measure, filter, grain and split with the counts of the statement over all episodes', async () => {
    const metrics = answerable(METRICS, loaded);
    await makeAnyCohorts(db, metrics);
    const views = fc.sample(anyRequest(), { seed: 11, numRuns: metrics.length * 2 });
    const from = new Set<string>();
    for (const [index, view] of views.entries()) {
      const metric = metrics[index % metrics.length];
      assert(metric !== undefined, 'there is a measure for each view');
      from.add(await expectSame(db, metric, { ...request(metric.id, { asOf: AS_OF }), ...view }));
    }
    expect([...from].sort()).toEqual(['cells', 'cohort']);
  });

  it('answer counts of stays and contacts, and the people behind them, and groups that are periods', async () => {
    const base = metricById('treatment-entry-30d');
    assert(base !== undefined, 'the measure is in the catalogue');
    const every = defineMetric(base, { episodes: 'every' });
    await makeAnyCohorts(db, [every]);
    const asked = request(every.id, { asOf: AS_OF });
    expect(await expectSame(db, every, { ...asked, by: 'quarter', split: 'agency' })).toBe('cells');
    expect(await expectSame(db, every, { ...asked, by: 'all', splitPeriods: 'half-year' })).toBe('cells');
  });

  it('are rows alone where a cube would have too many cells', async () => {
    const metric = metricById('acceptance');
    assert(metric !== undefined, 'the measure is in the catalogue');
    await moveAsOf(db, isoDate('2026-03-31'));
    await makeAnyCohorts(db, [metric], { mostCells: 3 });
    const asked = request(metric.id, { asOf: isoDate('2026-03-31') });
    expect(await expectSame(db, metric, { ...asked, by: 'month' })).toBe('cohort');
  });

  it('are made anew after the as-of date has moved, and those made first make room for others', async () => {
    const [first, second] = ['referral-rate', 'naloxone-given'].map((id) => metricById(id));
    assert(first !== undefined && second !== undefined, 'the measures are in the catalogue');
    await makeAnyCohorts(db, [first]);
    await moveAsOf(db, isoDate('2025-06-30'));
    expect((await knownCohorts(db, [first])).size).toBe(0);
    await makeAnyCohorts(db, [first]);
    await makeAnyCohorts(db, [second], { mostRows: 10 });
    expect([...(await knownCohorts(db, [first, second])).keys()]).toEqual([second]);
  });
});
