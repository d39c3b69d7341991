import { analyse } from '../../src/data/analyse.ts';
import { countsOf } from '../../src/data/counts-sql.ts';
import type { Db, SqlRow } from '../../src/data/db/port.ts';
import { withoutRest } from '../../src/data/differencing/without-rest.ts';
import type { AnalysisRequest } from '../../src/data/request.ts';
import { assert } from '../../src/domain/assert.ts';
import { metricById } from '../../src/domain/metrics/catalogue.ts';
import { defaultPolicy } from '../../src/domain/privacy/policy.ts';
import { isoDate } from '../../src/domain/units.ts';
import type { Figure } from '../../src/report/figure.ts';
import { trendFigure } from '../../src/report/trend-figure.ts';
import { loadedWith } from '../app/ready-file.ts';
import { PROGRAMS, type Truth, YEARS } from './seen-table.ts';

const metric = metricById('referral-rate');
assert(metric !== undefined, 'the measure exists');
const counts = countsOf(metric);
assert(counts?.numerator != null, 'monthly counts can tell it');
export const loaded = loadedWith({
  kind: 'aggregate',
  mappedFields: new Set([counts.numerator, counts.denominator, 'program']),
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** An engine that knows the answers of monthly counts by year and program. */
export function engineWith({ met, referred }: Truth): Db {
  const rowOf = (period: string, part: string | null, denominator: number, numerator: number): SqlRow => {
    return { period, part, numerator, denominator, pending: 0 };
  };
  const query = async (sql: string): Promise<readonly SqlRow[]> => {
    const isSplit = !sql.includes('null::varchar as part');
    if (sql.startsWith("select 'all'") && isSplit)
      return PROGRAMS.slice(0, met[0]?.length).map((program, at) =>
        rowOf('all', program, sum(met.map((row) => row[at] ?? 0)), sum(referred.map((row) => row[at] ?? 0))),
      );
    if (sql.startsWith("select 'all'")) return [rowOf('all', null, sum(met.flat()), sum(referred.flat()))];
    return met.flatMap((row, year) => {
      const period = YEARS[year] ?? '';
      const own = referred[year] ?? [];
      if (!isSplit) return [rowOf(period, null, sum(row), sum(own))];
      return row.map((value, program) => rowOf(period, PROGRAMS[program] ?? '', value, own[program] ?? Number.NaN));
    });
  };
  return { query, execute: async () => undefined, withUpload: (_, use) => use(), close: async () => undefined };
}

/** The figure of the referral rate by year, as a page shows it with its total. */
export async function trendOf(truth: Truth, split: 'program' | null): Promise<Figure> {
  assert(metric !== undefined, 'the measure exists');
  const request: AnalysisRequest = {
    metrics: [metric.id],
    by: 'year',
    split,
    where: [],
    from: null,
    to: null,
    asOf: isoDate('2026-06-30'),
    policy: 'cms',
  };
  const db = engineWith(truth);
  const byPeriod = await analyse(db, loaded, request);
  const whole = await analyse(db, loaded, { ...request, by: 'all', split: null });
  const overall = whole.results[0]?.cell;
  return trendFigure({
    metric,
    results: withoutRest(byPeriod.results, overall, defaultPolicy),
    overall,
    leftOut: null,
    readings: null,
    split,
    asOf: request.asOf,
    scope: '',
    source: 'counts.csv',
    counting: loaded,
    sql: '',
    events: [],
    studies: { benchmarks: [], listed: [], sentence: '' },
  });
}
