import { describe, expect, it } from 'vitest';
import type { SurvivalRow } from '../../../src/domain/stats/life-table.ts';
import { firstRowFrom, lifeTable, lifeTableOf, numberAtRisk, rowsOf } from '../../../src/domain/stats/life-table.ts';

const row = (time: number, events: number, censored = 0): SurvivalRow => ({ time, events, censored });
const late = [
  { time: 5, event: true, entry: 0 },
  { time: 8, event: true, entry: 3 },
  { time: 12, event: false, entry: 2 },
  { time: 15, event: true, entry: 6 },
  { time: 20, event: false, entry: 10 },
];

function rowsIn(table: ReturnType<typeof lifeTable>) {
  if (table.state !== 'ok') throw new Error(`no table: ${table.reason}`);
  return table.rows;
}

describe('lifeTable', () => {
  it('counts who is left from all who ever leave', () => {
    expect(rowsIn(lifeTable([row(3, 1, 2), row(7, 0, 1), row(9, 2)]))).toEqual([
      { time: 3, atRisk: 6, events: 1, censored: 2, entered: 0 },
      { time: 7, atRisk: 3, events: 0, censored: 1, entered: 0 },
      { time: 9, atRisk: 2, events: 2, censored: 0, entered: 0 },
    ]);
  });

  it('sorts, and merges rows of one time', () => {
    expect(lifeTable([row(9, 2), row(3, 1), row(7, 0, 1), row(3, 0, 2)])).toEqual(
      lifeTable([row(3, 1, 2), row(7, 0, 1), row(9, 2)]),
    );
    expect(rowsIn(lifeTable([row(0.1 + 0.2, 1), row(0.3, 1)]))).toHaveLength(1);
  });

  it('has late entrants at risk only after their entry', () => {
    const rows = rowsIn(lifeTableOf(late)).filter(({ events, censored }) => events + censored > 0);
    expect(rows.map(({ time, atRisk }) => [time, atRisk])).toEqual([
      [5, 3],
      [8, 3],
      [12, 3],
      [15, 2],
      [20, 1],
    ]);
  });

  it('takes an entry on day 0 as observed from the start', () => {
    const sameDay = { time: 0, event: true };
    expect(rowsIn(lifeTableOf([sameDay, { time: 4, event: true, entry: 0 }]))[0]?.atRisk).toBe(2);
    const counted = lifeTable([row(0, 1), { time: 0, events: 0, censored: 0, entered: 1 }, row(4, 1)]);
    expect(rowsIn(counted).map(({ atRisk }) => atRisk)).toEqual([2, 1]);
  });

  it('believes a number at risk that was counted elsewhere', () => {
    const rows = [
      { ...row(30, 4), atRisk: 100 },
      { ...row(60, 2), atRisk: 80 },
    ];
    expect(rowsIn(lifeTable(rows)).map(({ atRisk }) => atRisk)).toEqual([100, 80]);
  });

  it('takes the larger of two numbers at risk of one time', () => {
    const counted = (...atRisk: number[]) => lifeTable(atRisk.map((own) => ({ ...row(30, 1), atRisk: own })));
    expect(rowsIn(counted(100, 99))).toMatchObject([{ events: 2, atRisk: 100 }]);
    expect(counted(99, 100)).toEqual(counted(100, 99));
  });

  it('throws where the number at risk stands on some rows only', () => {
    expect(() => lifeTable([{ ...row(30, 4), atRisk: 100 }, row(60, 2)])).toThrow('on every row');
  });

  it.each<[string, SurvivalRow[], string]>([
    ['no rows', [], 'nobody-in-denominator'],
    ['rows of nobody', [row(3, 0)], 'nobody-in-denominator'],
    ['a time that is no number', [row(Number.NaN, 1)], 'not-a-finite-number'],
    ['an infinite time', [row(Infinity, 1)], 'not-a-finite-number'],
    ['a time before the start', [row(-1, 1)], 'dates-out-of-order'],
    ['negative events', [row(3, -1)], 'negative-count'],
    ['half an event', [row(3, 0.5)], 'not-a-whole-number'],
    ['infinite censorings', [row(3, 1, Infinity)], 'not-a-finite-number'],
    ['half an entry', [{ ...row(3, 1), entered: 0.5 }], 'not-a-whole-number'],
    ['a negative number at risk', [{ ...row(3, 1), atRisk: -2 }], 'negative-count'],
    ['more exits than people at risk', [{ ...row(3, 3, 1), atRisk: 3 }], 'numerator-above-denominator'],
    ['an exit before the entry', [row(3, 1), { ...row(9, 0), entered: 1 }], 'numerator-above-denominator'],
  ])('says why %s make no table', (_, rows, reason) => {
    expect(lifeTable(rows)).toEqual({ state: 'undefined', reason });
  });
});

describe('lifeTableOf', () => {
  it('is the table of the grouped people', () => {
    const people = [3, 3, 8, 8, 8, 11].map((time, at) => ({ time, event: at % 2 === 0 }));
    expect(lifeTableOf(people)).toEqual(lifeTable([row(3, 1, 1), row(8, 2, 1), row(11, 0, 1)]));
    expect(rowsOf(people)).toHaveLength(3);
  });

  it.each([
    [{ time: 4, event: true, entry: 4 }, 'dates-out-of-order'],
    [{ time: 4, event: true, entry: 9 }, 'dates-out-of-order'],
    [{ time: 4, event: true, entry: Number.NaN }, 'not-a-finite-number'],
    [{ time: Number.NaN, event: true, entry: 1 }, 'not-a-finite-number'],
    [{ time: -4, event: true }, 'dates-out-of-order'],
  ])('refuses %j', (subject, reason) => {
    expect(lifeTableOf([{ time: 2, event: true }, subject])).toEqual({ state: 'undefined', reason });
  });
});

describe('numberAtRisk', () => {
  it('counts who is under observation just before a day', () => {
    const rows = rowsIn(lifeTable([row(3, 1, 2), row(7, 0, 1), row(9, 2)]));
    expect([0, 3, 4, 7, 9, 10].map((day) => numberAtRisk(rows, day))).toEqual([6, 6, 3, 3, 2, 0]);
  });

  it('sees late entrants come between two exits', () => {
    const rows = rowsIn(lifeTableOf(late));
    expect([1, 2, 3, 4, 6, 7].map((day) => numberAtRisk(rows, day))).toEqual([1, 1, 2, 3, 2, 3]);
  });

  it('throws at a day that is no number', () => {
    expect(() => firstRowFrom([], Number.NaN)).toThrow('a time is a number');
  });
});
