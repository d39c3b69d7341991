import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditTable } from '../../../src/domain/privacy/audit.ts';
import type { CountTable } from '../../../src/domain/privacy/count-table.ts';
import { openTable, tableFigures } from '../../../src/domain/privacy/count-table.ts';
import { customPolicy, defaultPolicy } from '../../../src/domain/privacy/policy.ts';
import { isSmall } from '../../../src/domain/privacy/primary.ts';
import { protectTable } from '../../../src/domain/privacy/secondary.ts';

function published(cells: number[][]): CountTable {
  const result = protectTable(openTable(cells), defaultPolicy);
  if (result.state !== 'published') throw new Error('withheld');
  return result.table;
}

const shownOf = (table: CountTable) =>
  table.cells.map((line, row) => line.map((value, column) => (table.hiddenCells[row]?.[column] ? '.' : String(value))));

const randomTables = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.nat({ max: 60 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe('protectTable', () => {
  it('hides three more cells around a single small one and shows every total', () => {
    const table = published([
      [45, 3, 20],
      [38, 22, 19],
      [60, 41, 15],
    ]);
    expect(shownOf(table)).toEqual([
      ['45', '.', '.'],
      ['38', '.', '.'],
      ['60', '41', '15'],
    ]);
    expect([...table.hiddenRowTotals, ...table.hiddenColumnTotals, table.hiddenGrandTotal]).not.toContain(true);
  });

  it('hides nothing where nothing is small', () => {
    const table = published([
      [20, 21],
      [22, 23],
    ]);
    expect(tableFigures(table).some(({ hidden }) => hidden)).toBe(false);
  });

  it('keeps what was hidden before', () => {
    const before = { ...openTable([[20, 30]]), hiddenCells: [[true, false]] };
    const result = protectTable(before, defaultPolicy);
    expect(result.state === 'published' && result.table.hiddenCells[0]?.[0]).toBe(true);
  });

  it('hides totals where cells alone cannot protect', () => {
    const table = published([[3, 50, 70]]);
    expect(table.hiddenCells[0]?.[0]).toBe(true);
    expect(auditTable(table, defaultPolicy).ok).toBe(true);
  });

  it('withholds a table of which nothing can be shown', () => {
    const tiny = [
      [2, 3],
      [4, 1],
    ];
    expect(protectTable(openTable(tiny), defaultPolicy)).toEqual({ state: 'withheld' });
  });

  it('publishes only what passes the audit, and never pins a small number', () => {
    fc.assert(
      fc.property(randomTables, (cells) => {
        const result = protectTable(openTable(cells), defaultPolicy);
        if (result.state === 'withheld') return;
        const audit = auditTable(result.table, defaultPolicy);
        expect(audit.ok).toBe(true);
        for (const { figure, low, high } of audit.bounds) {
          expect(low).toBeLessThanOrEqual(figure.value);
          expect(high).toBeGreaterThanOrEqual(figure.value);
          if (isSmall(figure.value, defaultPolicy)) expect(high - low).toBeGreaterThanOrEqual(11);
        }
      }),
      { seed: 1992, numRuns: 120 },
    );
  });

  it('hides as many numbers whatever the order of the rows', () => {
    const cells = [
      [45, 3, 20, 9],
      [38, 22, 19, 30],
      [60, 41, 15, 12],
    ];
    const hidden = (table: CountTable) => tableFigures(table).filter((figure) => figure.hidden).length;
    expect(hidden(published(cells.toReversed()))).toBe(hidden(published(cells)));
  });

  it('hides nothing under a rule that hides nothing', () => {
    const result = protectTable(openTable([[1, 2]]), customPolicy(0));
    expect(result.state === 'published' && tableFigures(result.table).some(({ hidden }) => hidden)).toBe(false);
  });
});
