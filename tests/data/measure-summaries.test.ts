import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/data/analyse.ts';
import { controlData } from '../../src/data/control-data.ts';
import { type MeasureSummaries, measureSummaries } from '../../src/data/measure-summaries.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { assert } from '../../src/domain/assert.ts';
import { METRICS } from '../../src/domain/metrics/catalogue.ts';
import { request } from './cohort.ts';
import { engine } from './engine.ts';
import { loadTexts } from './load-texts.ts';

const ASKED = request('', { policy: 'cms', where: [{ field: 'pathway', values: ['active-outreach'] }] });
const SOME = ['referral-rate', 'treatment-entry-30d', 'treatment-entry-90d', 'death-180d', 'people-encountered'];

describe('measures of the sample county at once', () => {
  let loaded: Loaded;
  let told: MeasureSummaries;

  beforeAll(async () => {
    const text = readFileSync('data-samples/tidy-encounters.csv', 'utf8');
    loaded = (await loadTexts([{ name: 'tidy-encounters.csv', text }])).loaded;
    told = (await measureSummaries(await engine(), loaded, ASKED, { label: 'Some', by: 'quarter', metrics: SOME }))
      .numbers;
  });

  it('have the totals that every other page shows', async () => {
    const { results } = await analyse(await engine(), loaded, { ...ASKED, by: 'all', metrics: SOME });
    const cells = new Map(results.map(({ metric, cell }) => [metric.id, cell]));
    const shown = told.measures.flatMap(({ whole, windows }) => [whole, ...windows]);
    expect(shown.map(({ metric }) => metric.id)).toEqual([
      'referral-rate',
      'treatment-entry-30d',
      'treatment-entry-90d',
      'death-180d',
      'people-encountered',
    ]);
    expect(shown.map(({ metric, cell }) => [metric.id, cell])).toEqual(
      shown.map(({ metric }) => [metric.id, cells.get(metric.id)]),
    );
  });

  it('have the series of the control chart on the Trends page', async () => {
    const own = told.measures.find(({ metric }) => metric.id === 'treatment-entry-30d');
    assert(own?.series !== undefined && own.series !== null, 'treatment entry has a series');
    const data = await controlData(await engine(), loaded, ASKED, { metric: own.metric, choice: 'auto' });
    assert(data.kind === 'periods', 'the chart is one of periods');
    expect(own.series).toMatchObject({ level: 'quarter', cells: data.series.cells });
  });
});

describe('a file of twelve people', () => {
  it('has every measure once, no series, and no number below the rule', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `P${at},2025-0${(at % 6) + 1}-10,${at % 2 === 0 ? 'yes' : 'no'}`,
    );
    const { db, loaded } = await loadTexts([{ text: `person_id,encounter_date,referred\n${rows.join('\n')}\n` }]);
    const { numbers } = await measureSummaries(db, loaded, request('', { policy: 'cms' }), {
      label: 'All measures',
      by: 'quarter',
    });
    expect(numbers.measures.every(({ series }) => series === null)).toBe(true);
    const rate = numbers.measures.find(({ metric }) => metric.id === 'referral-rate');
    expect(rate?.whole.cell.state).toBe('suppressed');
    const ids = [...numbers.measures.flatMap(({ whole, windows }) => [whole, ...windows]), ...numbers.unanswerable].map(
      ({ metric }) => metric.id,
    );
    expect(ids.toSorted()).toEqual(METRICS.map(({ id }) => id).toSorted());
  });

  it('is not worked out to the end when nobody waits any more', async () => {
    const { db, loaded } = await loadTexts([{ text: 'person_id,encounter_date,referred\nP1,2025-01-10,yes\n' }]);
    const asked = { label: 'All measures', by: 'quarter' as const, isWanted: () => false };
    const { numbers } = await measureSummaries(db, loaded, request('', { policy: 'off' }), asked);
    expect(numbers.measures).toEqual([]);
  });
});
