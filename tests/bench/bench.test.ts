import { describe, expect, it } from 'vitest';
import { bench, benchChoice } from './bench.ts';
import { BENCH_COLUMNS, benchRows } from './bench-rows.ts';
import { resultsTable } from './results-table.ts';
import { interleaved, ratioOf, spreadOf } from './timings.ts';

describe('the benchmark', () => {
  it('runs on few rows, and the product counts the people that plain SQL over the same file counts', async () => {
    const results = await bench(benchChoice(['--smoke']), () => {});
    expect(results.timings.map(({ figure, milliseconds }) => [figure, milliseconds.length])).toEqual([
      ['raw sequential read', 1],
      ['PapaParse with headers, parse only', 1],
      ['the engine alone: read_csv and casts', 1],
      ['file -> typed tables and encounters (Node)', 1],
      ['file -> typed tables and encounters (Node), beside the engine', 1],
      ['first Overview (Node)', 1],
      ['Overview after a filter change (Node)', 1],
    ]);
  });

  it('reads what is asked for', () => {
    expect(benchChoice([])).toMatchObject({
      isSmoke: false,
      rows: [10_000, 100_000, 1_000_000],
      rounds: 5,
      hasBrowser: true,
    });
    expect(benchChoice(['--large', '--rounds', '3', '--no-browser'])).toMatchObject({
      rows: [10_000, 100_000, 1_000_000, 5_000_000],
      rounds: 3,
      hasBrowser: false,
    });
    expect(benchChoice(['--rows', '500,900', '--out', 'a']).rows).toEqual([500, 900]);
  });
});

describe('the made rows', () => {
  it('are the same for the same seed, as many as asked for, under their header', () => {
    const text = (rows: number, seed: number) => [...benchRows(rows, seed)].join('');
    expect(text(300, 4)).toBe(text(300, 4));
    expect(text(300, 4)).not.toBe(text(300, 5));
    const lines = text(300, 4).trimEnd().split('\n');
    expect([lines.length, lines[0]]).toEqual([301, BENCH_COLUMNS.join(',')]);
  });
});

describe('what a round tells', () => {
  it('is a median with its smallest and largest value', () => {
    expect(spreadOf([5, 1, 3])).toEqual({ median: 3, min: 1, max: 5 });
    expect(spreadOf([4, 2])).toEqual({ median: 3, min: 2, max: 4 });
    expect(() => spreadOf([])).toThrow('no median');
  });

  it('is compared round by round with what ran beside it at the same size', () => {
    const yard = { figure: 'yard', rows: 10, milliseconds: [10, 20] };
    const own = { figure: 'own', rows: 10, milliseconds: [30, 30], yardstick: 'yard', must: 2 };
    expect(ratioOf(own, [own, yard])).toEqual({ median: 2.25, min: 1.5, max: 3 });
    expect(ratioOf(own, [own, { ...yard, rows: 20 }])).toBeNull();
    const table = resultsTable({
      date: '2026-01-02',
      machine: 'one',
      versions: { a: '1' },
      rounds: 2,
      timings: [yard, own],
    });
    expect(table).toContain('| own | 10 | 30 (30–30) | 2.25 (1.50–3.00) × yard | ≤ 2 ×, missed |');
    expect(table).toContain('| yard | 10 | 15 (10–20) |  | recorded |');
  });

  it('is measured in turn with the others', async () => {
    const order: string[] = [];
    const run = (name: string) => async () => order.push(name);
    await interleaved(
      [
        { figure: 'a', rows: 1, run: run('a') },
        { figure: 'b', rows: 1, run: run('b') },
      ],
      2,
    );
    expect(order).toEqual(['a', 'b', 'a', 'b']);
  });
});
