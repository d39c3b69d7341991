import { auditTable } from '../../../../src/domain/privacy/audit.ts';
import { openTable, tableFigures, withHidden } from '../../../../src/domain/privacy/count-table.ts';
import type { SuppressionPolicy } from '../../../../src/domain/privacy/policy.ts';
import { customPolicy } from '../../../../src/domain/privacy/policy.ts';
import { isSmall } from '../../../../src/domain/privacy/primary.ts';
import { protectTable } from '../../../../src/domain/privacy/secondary.ts';
import type { VectorAdapter } from './adapter.ts';
import { grid, num } from './read.ts';

const ALLOWED_EXTRA = 2;

function subsetsOf(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => subsetsOf(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}

function isSafe(
  cells: readonly (readonly number[])[],
  hidden: ReadonlySet<number>,
  policy: SuppressionPolicy,
): boolean {
  const table = openTable(cells);
  const figures = tableFigures(table).map((figure, at) => ({ ...figure, hidden: hidden.has(at) }));
  return auditTable(withHidden(table, figures), policy).ok;
}

/** The fewest further cells that must be hidden while every total is shown, by trying all patterns. */
function smallestPattern(cells: readonly (readonly number[])[], policy: SuppressionPolicy) {
  const values = cells.flat();
  const primary = values.flatMap((value, at) => (isSmall(value, policy) ? [at] : []));
  const free = values.flatMap((value, at) => (isSmall(value, policy) ? [] : [at]));
  for (let size = 0; size <= free.length; size += 1) {
    const safe = subsetsOf(free, size)
      .map((added) => [...primary, ...added])
      .filter((hidden) => isSafe(cells, new Set(hidden), policy));
    const sums = safe.map((hidden) => hidden.reduce((sum, at) => sum + (values[at] ?? Number.NaN), 0));
    if (sums.length > 0) return { size, sum: Math.min(...sums) };
  }
  return undefined;
}

/** The product's own pattern: how many numbers beyond the small ones it hides; it must pass the audit. */
function productExtra(cells: readonly (readonly number[])[], policy: SuppressionPolicy): number {
  const result = protectTable(openTable(cells), policy);
  if (result.state === 'withheld') return Number.POSITIVE_INFINITY;
  if (!auditTable(result.table, policy).ok) throw new Error('the product accepts a table that fails the audit');
  return tableFigures(result.table).filter(({ hidden, value }) => hidden && !isSmall(value, policy)).length;
}

export const tableSuppressionOptimal: VectorAdapter = {
  file: 'table_suppression_optimal',
  run(input) {
    const cells = grid(input, 'cells');
    const policy = customPolicy(num(input, 'threshold') - 1);
    const best = smallestPattern(cells, policy);
    const extra = productExtra(cells, policy);
    if (best !== undefined && extra > best.size + ALLOWED_EXTRA) {
      throw new Error(`the product hides ${extra} numbers where ${best.size} are enough`);
    }
    return {
      feasible: best !== undefined,
      min_secondary_cells: best?.size,
      min_suppressed_sum_at_that_size: best?.sum,
    };
  },
};
