import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/data/analyse.ts';
import { typedTablesDdl } from '../../src/data/import/typed-tables.ts';
import type { AnalysisRequest } from '../../src/data/request.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { isoDate } from '../../src/domain/units.ts';
import { request } from './cohort.ts';
import { engine } from './engine.ts';

const LOADED: Loaded = {
  kind: 'aggregate',
  ledgers: [],
  issues: [],
  issueCounts: {},
  suggestedAsOf: isoDate('2025-03-31'),
  firstDate: isoDate('2025-01-01'),
  groups: new Map(),
  partlyRecorded: new Set(),
  mappedFields: new Set(['month', 'program', 'encountered', 'referred', 'due', 'entered_30d']),
  hasPersonId: false,
  units: null,
  joins: [],
  repeatReferrals: 0,
  people: 0,
  episodes: 0,
};

async function counts(metric: string, changes: Partial<AnalysisRequest> = {}) {
  const db = await engine();
  for (const statement of typedTablesDdl()) await db.execute(statement);
  await db.execute(`insert into month_count (file_no, row_no, month, program, encountered, referred, due, entered_30d) values
    (1, 2, date '2025-01-01', 'East', 40, 30, 28, 12), (1, 3, date '2025-01-01', 'West', 20, 15, 14, 11),
    (1, 4, date '2025-02-01', 'East', 50, 40, 36, 18), (1, 5, date '2025-03-01', 'East', 60, 45, 41, null)`);
  const { results } = await analyse(db, LOADED, request(metric, { asOf: isoDate('2025-03-31'), ...changes }));
  return results.map(({ period, group, cell }) => {
    const measured = cell.state === 'ok' ? cell : cell.state === 'immature' ? cell.partial : null;
    return [period, group, cell.state, measured?.numerator ?? null, measured?.denominator ?? null];
  });
}

describe('monthly counts', () => {
  it('are added over groups and months', async () => {
    expect(await counts('referral-rate', { by: 'quarter' })).toEqual([['2025-Q1', null, 'ok', 130, 170]]);
    expect(await counts('referral-rate', { by: 'month', split: 'program' })).toEqual([
      ['2025-01', 'East', 'ok', 30, 40],
      ['2025-01', 'West', 'ok', 15, 20],
      ['2025-02', 'East', 'ok', 40, 50],
      ['2025-03', 'East', 'ok', 45, 60],
    ]);
  });

  it('take a month without a count above the line as not followed up', async () => {
    expect(await counts('treatment-entry-30d', { by: 'month' })).toEqual([
      ['2025-01', null, 'ok', 23, 42],
      ['2025-02', null, 'ok', 18, 36],
      ['2025-03', null, 'immature', null, null],
    ]);
  });

  it('follow filters and dates', async () => {
    const where = [{ field: 'program', values: ['East'] }] as const;
    expect(await counts('referral-rate', { where, from: isoDate('2025-02-15') })).toEqual([
      ['all', null, 'ok', 85, 110],
    ]);
  });

  it('cannot answer what needs people, and say which count is missing', async () => {
    const db = await engine();
    const asked = { ...request('time-to-entry'), metrics: ['time-to-entry', 'retention-of-entered-90d'] };
    const { unanswerable } = await analyse(db, LOADED, asked);
    expect(unanswerable.map(({ metric, missing }) => [metric.id, missing])).toEqual([
      ['time-to-entry', [['referred', 'referral_date'], ['entry_date']]],
      ['retention-of-entered-90d', [['retained_90d'], ['entered']]],
    ]);
  });
});
