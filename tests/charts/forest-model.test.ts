import { describe, expect, it } from 'vitest';
import { forestModel } from '../../src/charts/forest-model.ts';
import type { ForestBody, ForestRow } from '../../src/report/figure.ts';

function row(change: Partial<ForestRow> = {}): ForestRow {
  return {
    id: 'HEROES-03',
    resultId: 'HEROES-03',
    kind: 'study',
    match: 'drawn',
    label: 'HEROES, 2020',
    detail: 'People active after 90 days: 19 of 34 people who entered.',
    number: '56% (39–71%)',
    mark: { state: 'ok', value: 0.56, low: 0.39, high: 0.71, label: 'HEROES: 56%.' },
    area: 1,
    outer: null,
    ...change,
  };
}

const body = (...rows: readonly ForestRow[]): ForestBody => ({
  kind: 'forest',
  groups: [{ id: 'active-outreach', label: 'Post-overdose outreach', rows }],
  benchmarks: [],
});

describe('a forest plot', () => {
  it.each([1200, 300])('puts every value on one scale from 0 to 100%%, at %d pixels', (width) => {
    const model = forestModel(body(row()), width);
    const [from, to] = [model.ticks[0]?.x ?? Number.NaN, model.ticks.at(-1)?.x ?? Number.NaN];
    const at = (share: number) => expect.closeTo(from + share * (to - from), 6);
    expect(model.rows[0]).toMatchObject({ x: at(0.56), interval: { from: at(0.39), to: at(0.71) } });
    expect(to).toBeLessThanOrEqual(width);
  });

  it('draws boxes whose area goes with the number of people', () => {
    const [all, quarter] = forestModel(body(row(), row({ id: 'b', area: 0.25 })), 1200).rows;
    expect((all?.half ?? 0) / (quarter?.half ?? 1)).toBeCloseTo(2);
  });

  it('keeps lines below one another', () => {
    const places = forestModel(body(row(), row({ id: 'b' }), row({ id: 'c' })), 320).rows.map(({ y }) => y);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(new Set(places).size).toBe(3);
  });

  it('gives a hidden number no place, and says why', () => {
    const hidden = row({
      kind: 'county',
      number: '',
      mark: {
        state: 'suppressed',
        reason: 'small-numerator',
        label: 'Your county: Hidden: it would describe too few people.',
      },
    });
    const [line] = forestModel(body(hidden), 1200).rows;
    expect(line).toMatchObject({ x: null, interval: null, state: 'suppressed' });
    expect(line?.texts.map(({ text }) => text).join(' ')).toContain('Hidden: it would describe too few people.');
  });
});
