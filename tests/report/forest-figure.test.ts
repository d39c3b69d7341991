import { describe, expect, it } from 'vitest';
import type { CountyRecount } from '../../src/data/recounts.ts';
import type { Cell } from '../../src/data/result.ts';
import { ENTRIES, entryById, type LibraryEntry } from '../../src/domain/evidence/library.ts';
import { recountUnder } from '../../src/domain/evidence/recount.ts';
import type { ProportionMetric } from '../../src/domain/metrics/metric.ts';
import { countyForest } from '../../src/report/forest-figure.ts';
import { entryOf } from '../domain/evidence/sample-study.ts';
import { metric, ok } from './results.ts';

function proportion(id: string): ProportionMetric {
  const found = metric(id);
  if (found.statistic !== 'proportion') throw new Error(`${id} is no proportion`);
  return found;
}

function recounted(metricId: string, resultId: string, cell: Cell): readonly [string, CountyRecount] {
  const entry = entryById(resultId);
  const rule = entry && recountUnder(proportion(metricId), entry.result);
  if (rule?.kind !== 'recounted') throw new Error(`${metricId} is not recounted as ${resultId}`);
  return [resultId, { kind: 'counted', metric: rule.metric, changed: rule.changed, cell, sql: '' }];
}

interface Case {
  readonly overall: Cell;
  readonly recounts?: readonly (readonly [string, CountyRecount])[];
  readonly entries?: readonly LibraryEntry[];
  readonly isPooled?: boolean;
}

function forest(id: string, { overall, recounts = [], entries = ENTRIES, isPooled = false }: Case) {
  return countyForest({
    metric: proportion(id),
    pathways: ['active-outreach'],
    overall,
    recounts: new Map(recounts),
    scope: '',
    foot: { counted: 'n', asOf: 'As of Jun 30, 2026', source: 'a.csv' },
    sql: '',
    isPooled,
    entries,
  });
}

const rowIds = (figure: ReturnType<typeof forest>) =>
  figure.body.groups.flatMap(({ rows }) => rows.map(({ id }) => id));

describe('the county beside published studies', () => {
  const entry = () =>
    forest('treatment-entry-30d', {
      overall: ok(58, 100),
      recounts: [recounted('treatment-entry-30d', 'ROOT-02', ok(71, 100))],
    });

  it('stands twice: by its usual rule, and by the rule of each study right below it, oldest study first', () => {
    expect(rowIds(entry())).toEqual(['county', 'RIMO-03', 'ROOT-02', 'county-ROOT-02']);
    expect(entry().answer).toBe(
      'Your usual figure: 58% (48–67%) of people referred entered treatment within 30 days. Counted as ROOT counts: 71% (61–79%) of referrals entered treatment within 90 days.',
    );
  });

  it('gets its verdict on the number that is counted alike, never on the usual one', () => {
    expect(entry().comparison).toBe(
      'Counted alike, your county is higher than ROOT (34% of 122): the difference is +37 points (+24 to +49). This holds at the stricter 99.8% level as well.',
    );
  });

  it('gets no verdict beside a result of grade B, and is told how the two differ', () => {
    const rimo = entry().body.benchmarks.find(({ resultId }) => resultId === 'RIMO-03');
    expect(rimo).toMatchObject({ grade: 'beside', standing: 'Not the same measure: beside, without a verdict.' });
    expect(rimo?.note).toContain(
      'It is a share of people randomized to assertive linkage; yours is a share of people referred.',
    );
    expect(rimo?.note).not.toContain('Counted alike');
  });

  it('keeps other pathways off the plot', () => {
    const figure = entry();
    expect(rowIds(figure)).not.toContain('MARI-01');
    expect(figure.listed.find(({ resultId }) => resultId === 'MARI-01')?.reason).toContain('your figure is about');
  });

  it.each<readonly [string, Cell, string]>([
    ['too few people', ok(8, 20), 'Too few people to compare with ROOT (34% of 122).'],
    [
      'hidden',
      { state: 'suppressed', reason: 'small-numerator' },
      'Your figure is hidden to protect people, so it is not compared with ROOT (34% of 122).',
    ],
  ])('says why it is not compared: %s', (_, cell, sentence) => {
    const figure = forest('treatment-entry-30d', {
      overall: ok(58, 100),
      recounts: [recounted('treatment-entry-30d', 'ROOT-02', cell)],
    });
    expect(figure.table.rows.map((row) => row.join(' ')).join(' ')).toContain(sentence);
  });

  it('says of a number that is hidden why, and shows none', () => {
    const figure = forest('treatment-entry-30d', { overall: { state: 'suppressed', reason: 'small-denominator' } });
    expect(figure.answer).toBe('Your usual figure cannot be shown. Hidden: too few people.');
    expect(figure.body.groups[0]?.rows[0]).toMatchObject({ id: 'county', number: '', mark: { state: 'suppressed' } });
  });
});

describe('several studies that count alike', () => {
  const counts = (id: string, year: number, numerator: number, denominator: number) =>
    entryOf(
      {
        id,
        value: { kind: 'counts', numerator, denominator, printedPercent: Math.round((numerator / denominator) * 100) },
      },
      { id: id.toLowerCase(), citation: { authors: ['Writer A'], year, title: id } },
    );
  const three = [counts('T-3', 2024, 80, 100), counts('T-1', 2020, 40, 100), counts('T-2', 2022, 60, 100)];
  const held = (overall: Cell, entries = three, isPooled = false) =>
    forest('retention-of-entered-90d', { overall, entries, isPooled });

  it.each([
    [60, 'lies inside the range of'],
    [95, 'lies above all of'],
    [20, 'lies below all of'],
  ])('put %d%% in their range, not beside the one that flatters', (numerator, position) => {
    const { comparison } = held(ok(numerator, 100));
    expect(comparison).toContain(
      `Your usual figure ${position} the published results that count the same way (40% to 80%).`,
    );
  });

  it('are counted as comparisons, with what chance does among them', () => {
    expect(held(ok(60, 100)).comparison).toContain(
      'Compared like for like with 3 published results: higher than 1, not clearly different from 1, lower than 1. 3 comparisons were made; of truly equal pairs about 5 in 100 would be called different by chance.',
    );
  });

  it('are averaged only when it is asked for, with the range, τ², I² and the warning', () => {
    expect(rowIds(held(ok(60, 100)))).not.toContain('pooled');
    const figure = held(ok(60, 100), three, true);
    expect(rowIds(figure).at(-1)).toBe('pooled');
    expect(figure.comparison).toMatch(/Pooled mean \d+% \(.*τ² = 0\.\d\d \(logit scale\), I² = 9\d%\..*not a target/);
  });

  it('are not averaged when fewer than three are alike', () => {
    const figure = held(ok(60, 100), three.slice(1), true);
    expect(rowIds(figure)).not.toContain('pooled');
    expect(figure.comparison).toContain('An average needs at least 3 studies');
  });
});

describe('every number of a forest plot', () => {
  it('names the published result it comes from, in picture and table', () => {
    const figure = forest('treatment-entry-30d', {
      overall: ok(58, 100),
      recounts: [recounted('treatment-entry-30d', 'ROOT-02', ok(71, 100))],
    });
    for (const { rows } of figure.body.groups) {
      for (const row of rows.filter(({ kind }) => kind !== 'county'))
        expect(entryById(row.resultId ?? '')).toBeDefined();
    }
    const id = figure.table.columns.findIndex(({ label }) => label === 'Result id');
    const source = figure.table.columns.findIndex(({ label }) => label === 'Source');
    expect(figure.table.rows.map((row) => row[id])).toEqual(['', 'RIMO-03', 'ROOT-02', 'ROOT-02']);
    expect(figure.table.rows.map((row) => row[source] !== '')).toEqual([false, true, true, false]);
  });
});
