import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartCard } from '../../src/app/figure/ChartCard.tsx';
import { figureMessages } from '../../src/app/messages/figure.ts';
import { analyse } from '../../src/data/analyse.ts';
import { countsOf } from '../../src/data/counts-sql.ts';
import type { Db, SqlRow } from '../../src/data/db/port.ts';
import { withoutRest } from '../../src/data/differencing/without-rest.ts';
import type { AnalysisRequest } from '../../src/data/request.ts';
import { assert } from '../../src/domain/assert.ts';
import { metricById } from '../../src/domain/metrics/catalogue.ts';
import { auditTable } from '../../src/domain/privacy/audit.ts';
import { defaultPolicy } from '../../src/domain/privacy/policy.ts';
import { isoDate } from '../../src/domain/units.ts';
import { figureCsv } from '../../src/export/figure-csv.ts';
import type { Figure } from '../../src/report/figure.ts';
import { trendFigure } from '../../src/report/trend-figure.ts';
import { loadedWith } from '../app/ready-file.ts';
import { asSeen, PROGRAMS, type Truth, truths, YEARS } from './seen-table.ts';

const metric = metricById('referral-rate');
assert(metric !== undefined, 'the measure exists');
const counts = countsOf(metric);
assert(counts?.numerator != null, 'monthly counts can tell it');
const loaded = loadedWith({
  kind: 'aggregate',
  mappedFields: new Set([counts.numerator, counts.denominator, 'program']),
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** An engine that knows the answers. */
function engineWith({ met, referred }: Truth): Db {
  const rowOf = (period: string, part: string | null, denominator: number, numerator: number): SqlRow => {
    return { period, part, numerator, denominator, pending: 0 };
  };
  const query = async (sql: string): Promise<readonly SqlRow[]> => {
    if (sql.startsWith("select 'all'")) return [rowOf('all', null, sum(met.flat()), sum(referred.flat()))];
    const isSplit = !sql.includes('null::varchar as part');
    return met.flatMap((row, year) => {
      const period = YEARS[year] ?? '';
      const own = referred[year] ?? [];
      if (!isSplit) return [rowOf(period, null, sum(row), sum(own))];
      return row.map((value, program) => rowOf(period, PROGRAMS[program] ?? '', value, own[program] ?? Number.NaN));
    });
  };
  return { query, execute: async () => undefined, withUpload: (_, use) => use(), close: async () => undefined };
}

async function figureOf(truth: Truth, split: 'program' | null): Promise<Figure> {
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

/** What pictures, tips and words for screen readers say beyond the file: shares that stand nowhere in it. */
function strayShares(figure: Figure): readonly string[] {
  const html = renderToStaticMarkup(createElement(ChartCard, { figure, heading: 'h2', messages: figureMessages }));
  const known = `${figureCsv.render(figure)} ${figure.answer}`;
  const marks = [...html.matchAll(/(\d{4})(?:, (\w+))?: (\d+%)/g)];
  return marks.map(([text]) => text).filter((text) => !known.includes(text.split(': ')[1] ?? ''));
}

describe('an attacker who has the file of one page, by year and program with the total, and knows the rules', () => {
  it('places no small count to within the threshold, and no picture says more than the file', {
    timeout: 60_000,
  }, async () => {
    let hidden = 0;
    const law = fc.asyncProperty(truths, async (truth) => {
      const [split, unsplit] = [await figureOf(truth, 'program'), await figureOf(truth, null)];
      for (const part of ['referred', 'rest'] as const) {
        const table = asSeen(truth, part, split, null);
        hidden += table.hiddenCells.flat().filter(Boolean).length;
        const { exposedCells, shownSmallCells } = auditTable(table, defaultPolicy);
        expect([...exposedCells, ...shownSmallCells]).toEqual([]);
      }
      expect([...strayShares(split), ...strayShares(unsplit)]).toEqual([]);
    });
    await fc.assert(law, { numRuns: 40, seed: 8 });
    expect(hidden).toBeGreaterThan(50);
  });
});
