import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/data/analyse.ts';
import { guardView } from '../../../src/data/differencing/guard-results.ts';
import type { AnalysisRequest } from '../../../src/data/request.ts';
import { assert } from '../../../src/domain/assert.ts';
import { metricById } from '../../../src/domain/metrics/catalogue.ts';
import { auditTable } from '../../../src/domain/privacy/audit.ts';
import { defaultPolicy } from '../../../src/domain/privacy/policy.ts';
import { isoDate } from '../../../src/domain/units.ts';
import type { Figure } from '../../../src/report/figure.ts';
import { trendFigure } from '../../../src/report/trend-figure.ts';
import { asSeen, PROGRAMS, type Truth, truths, YEARS } from '../../report/seen-table.ts';
import { loadTexts } from '../load-texts.ts';

const metric = metricById('referral-rate');

function csvOf({ met, referred }: Truth): string {
  const rows = met.flatMap((row, year) =>
    row.map((value, program) =>
      [`${YEARS[year]}-06-01`, PROGRAMS[program], value, referred[year]?.[program]].join(','),
    ),
  );
  return ['month,program,encountered,referred', ...rows].join('\n');
}

/** By year, then by year and program, as a person opens one page after the other. */
async function figuresOf(truth: Truth): Promise<readonly [unsplit: Figure, split: Figure]> {
  assert(metric !== undefined, 'the measure exists');
  const { db, loaded } = await loadTexts([{ text: csvOf(truth) }]);
  const figure = async (split: 'program' | null) => {
    const asOf = isoDate('2026-06-30');
    const request: AnalysisRequest = {
      metrics: [metric.id],
      by: 'year',
      split,
      where: [],
      from: null,
      to: null,
      asOf,
      policy: 'cms',
    };
    const computed = {
      byPeriod: await analyse(db, loaded, request),
      whole: await analyse(db, loaded, { ...request, by: 'all', split: null }),
      cascade: null,
    };
    const { numbers } = await guardView(db, loaded, computed, { request, label: String(split) });
    return trendFigure({
      metric,
      results: numbers.byPeriod.results,
      overall: numbers.whole.results[0]?.cell,
      leftOut: null,
      readings: null,
      split,
      asOf,
      scope: '',
      source: '',
      counting: loaded,
      sql: '',
      events: [],
      studies: { benchmarks: [], listed: [], sentence: '' },
    });
  };
  return [await figure(null), await figure('program')];
}

async function expectSafe(truth: Truth): Promise<void> {
  const [unsplit, split] = await figuresOf(truth);
  for (const part of ['referred', 'rest'] as const) {
    const { exposedCells, shownSmallCells } = auditTable(asSeen(truth, part, split, unsplit), defaultPolicy);
    expect([...exposedCells, ...shownSmallCells]).toEqual([]);
  }
}

describe('an attacker who has the file by year and the file by year and program', () => {
  it('places no small count to within the threshold', { timeout: 120_000 }, async () => {
    await expectSafe({
      met: [
        [0, 0],
        [4, 26],
        [11, 40],
        [0, 0],
        [0, 1],
      ],
      referred: [
        [0, 0],
        [0, 11],
        [1, 40],
        [0, 0],
        [0, 0],
      ],
    });
    await fc.assert(fc.asyncProperty(truths, expectSafe), { numRuns: 10, seed: 8 });
  });
});
