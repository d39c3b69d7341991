import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditTable, firstExposed } from '../../../src/domain/privacy/audit.ts';
import type { CountTable } from '../../../src/domain/privacy/count-table.ts';
import { openTable } from '../../../src/domain/privacy/count-table.ts';
import { customPolicy, defaultPolicy } from '../../../src/domain/privacy/policy.ts';

const cells = [
  [45, 3, 20],
  [38, 22, 19],
  [60, 41, 15],
];

function hiding(...hidden: [row: number, column: number][]): CountTable {
  const flags = cells.map((line, row) => line.map((_, column) => hidden.some(([r, c]) => r === row && c === column)));
  return { ...openTable(cells), hiddenCells: flags };
}

describe('auditTable', () => {
  it('knows a single hidden cell exactly, by subtraction', () => {
    const audit = auditTable(hiding([0, 1]), defaultPolicy);
    expect(audit.bounds.map(({ low, high }) => [low, high])).toEqual([[3, 3]]);
    expect(audit.exposedCells.map(({ value }) => value)).toEqual([3]);
    expect(audit.ok).toBe(false);
  });

  it('sees through two hidden cells in one line', () => {
    expect(auditTable(hiding([0, 1], [0, 2]), defaultPolicy).ok).toBe(false);
  });

  it('accepts a rectangle that leaves room enough', () => {
    const audit = auditTable(hiding([0, 1], [0, 2], [1, 1], [1, 2]), defaultPolicy);
    expect(audit.ok).toBe(true);
    expect(audit.bounds[0]).toMatchObject({ low: 0, high: 23 });
  });

  it('reports a small cell that is shown', () => {
    const audit = auditTable(openTable(cells), defaultPolicy);
    expect(audit.shownSmallCells.map(({ value }) => value)).toEqual([3]);
    expect(audit.ok).toBe(false);
  });

  it('reports a small total, shown or worked out', () => {
    const small = openTable([[4, 3]]);
    const hidden = { ...small, hiddenCells: [[true, true]], hiddenColumnTotals: [true, true] };
    expect(auditTable(hidden, defaultPolicy).exposedTotals.map(({ kind }) => kind)).toEqual([
      'row',
      'column',
      'column',
      'grand',
    ]);
    const derivable = { ...hidden, hiddenRowTotals: [true] };
    expect(auditTable(derivable, defaultPolicy).exposedTotals.map(({ kind }) => kind)).toContain('row');
  });

  it('has nothing to say under a rule that hides nothing', () => {
    expect(auditTable(openTable(cells), customPolicy(0)).ok).toBe(true);
  });

  it('leaves a cell without limit where no total bounds it', () => {
    const bare = {
      cells: [[3, 50, 70]],
      hiddenCells: [[true, false, false]],
      hiddenRowTotals: [true],
      hiddenColumnTotals: [true, true, true],
      hiddenGrandTotal: true,
    };
    expect(auditTable(bare, defaultPolicy).bounds[0]).toMatchObject({ low: 0, high: Infinity });
    expect(auditTable(bare, defaultPolicy).ok).toBe(true);
  });

  it('gives the bounds that trying every table gives', () => {
    const tables = fc.record({
      values: fc.array(fc.nat({ max: 6 }), { minLength: 6, maxLength: 6 }),
      flags: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    });
    fc.assert(
      fc.property(tables, ({ values, flags }) => {
        const grid = [values.slice(0, 3), values.slice(3)];
        const hiddenCells = [flags.slice(0, 3), flags.slice(3)];
        const audit = auditTable({ ...openTable(grid), hiddenCells }, defaultPolicy);
        const possible = sameShownTables(values, flags);
        for (const { figure, low, high } of audit.bounds) {
          const seen = possible.map((table) => table[(figure.row ?? 9) * 3 + (figure.column ?? 9)] ?? Number.NaN);
          expect([low, high]).toEqual([Math.min(...seen), Math.max(...seen)]);
        }
      }),
      { seed: 1995, numRuns: 60 },
    );
  });
});

describe('firstExposed', () => {
  it('names the small number that is shown before the one that can be worked out', () => {
    expect(firstExposed(openTable(cells), defaultPolicy)?.value).toBe(3);
    expect(firstExposed(hiding([0, 1]), defaultPolicy)?.value).toBe(3);
  });

  it('finds nothing exactly where the audit accepts', () => {
    const flags = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(flags, (hidden) => {
        const hiddenCells = [hidden.slice(0, 3), hidden.slice(3, 6), hidden.slice(6)];
        const table = { ...openTable(cells), hiddenCells };
        expect(firstExposed(table, defaultPolicy) === undefined).toBe(auditTable(table, defaultPolicy).ok);
      }),
      { seed: 1996, numRuns: 200 },
    );
  });
});

/** Every 2 by 3 table with the same row and column totals and the same shown cells. */
function sameShownTables(values: readonly number[], flags: readonly boolean[]): number[][] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
  const found: number[][] = [];
  for (let first = 0; first <= a + d; first += 1) {
    for (let second = 0; second <= b + e; second += 1) {
      const third = a + b + c - first - second;
      const table = [first, second, third, a + d - first, b + e - second, c + f - third];
      const isPossible = table.every((value, at) => value >= 0 && (flags[at] === true || value === values[at]));
      if (isPossible) found.push(table);
    }
  }
  return found;
}
