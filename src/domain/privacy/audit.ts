/**
 * What a reader can work out about the hidden numbers of a table from the shown ones.
 * Formula: a hidden number u -> v with value f can rise by the largest flow from v to u, and fall by min(f, the largest flow
 *   from u to v), through the other hidden numbers (forward without limit, backward down to 0).
 * Source: Cox LH. J Am Stat Assoc 1995;90:1453-1462 (network models of complementary cell suppression).
 * Worked value: 45 3 20 / 38 22 19 / 60 41 15 with only the 3 hidden: the 3 is known exactly.
 * The reader knows that counts are not negative, but not which hidden numbers are the small ones.
 */

import type { CountTable, TableFigure } from './count-table.ts';
import { tableFigures } from './count-table.ts';
import type { Arc } from './max-flow.ts';
import { maxFlow } from './max-flow.ts';
import type { SuppressionPolicy } from './policy.ts';
import { thresholdOf } from './policy.ts';
import { isSmall } from './primary.ts';

export interface Bounds {
  readonly figure: TableFigure;
  readonly low: number;
  /** Infinity where nothing shown limits the number. */
  readonly high: number;
}

export interface TableAudit {
  readonly ok: boolean;
  /** What can be known of each hidden number. */
  readonly bounds: readonly Bounds[];
  readonly shownSmallCells: readonly TableFigure[];
  /** Small cells known to within less than the threshold. */
  readonly exposedCells: readonly TableFigure[];
  /** Small totals shown, or known to within less than the threshold. */
  readonly exposedTotals: readonly TableFigure[];
}

function arcsWithout(figures: readonly TableFigure[], left: TableFigure): Arc[] {
  return figures.flatMap((figure) =>
    figure.hidden && figure !== left
      ? [
          { from: figure.from, to: figure.to, capacity: Infinity },
          { from: figure.to, to: figure.from, capacity: figure.value },
        ]
      : [],
  );
}

/** The range in which a reader can place one number of the table. */
function boundsOf(figures: readonly TableFigure[], figure: TableFigure): Bounds {
  const { from, to, value } = figure;
  if (!figure.hidden) return { figure, low: value, high: value };
  const arcs = arcsWithout(figures, figure);
  return { figure, low: value - Math.min(value, maxFlow(arcs, from, to)), high: value + maxFlow(arcs, to, from) };
}

/** Accepts a table only if every small number is hidden and cannot be placed within less than the threshold. */
export function auditTable(table: CountTable, policy: SuppressionPolicy): TableAudit {
  const figures = tableFigures(table);
  const bounds = figures.filter(({ hidden }) => hidden).map((figure) => boundsOf(figures, figure));
  const small = figures.filter(({ value }) => isSmall(value, policy));
  const narrow = new Set(
    bounds.filter(({ low, high }) => high - low < thresholdOf(policy)).map(({ figure }) => figure),
  );
  const shownSmallCells = small.filter(({ kind, hidden }) => kind === 'cell' && !hidden);
  const exposedCells = small.filter((figure) => figure.kind === 'cell' && narrow.has(figure));
  const exposedTotals = small.filter((figure) => figure.kind !== 'cell' && (!figure.hidden || narrow.has(figure)));
  const ok = shownSmallCells.length + exposedCells.length + exposedTotals.length === 0;
  return { ok, bounds, shownSmallCells, exposedCells, exposedTotals };
}

/**
 * The first small number that a reader knows to within less than the threshold: one that is shown, then cells, then totals;
 * undefined exactly where the audit accepts the table. Quicker than the whole audit.
 */
export function firstExposed(table: CountTable, policy: SuppressionPolicy): TableFigure | undefined {
  const figures = tableFigures(table);
  const small = figures.filter(({ value }) => isSmall(value, policy));
  const threshold = thresholdOf(policy);
  const isNarrow = (figure: TableFigure) => {
    const { from, to, value } = figure;
    const arcs = arcsWithout(figures, figure);
    const rise = maxFlow(arcs, to, from, threshold);
    return rise < threshold && rise + Math.min(value, maxFlow(arcs, from, to, value)) < threshold;
  };
  return small.find(({ hidden }) => !hidden) ?? small.find(isNarrow);
}
