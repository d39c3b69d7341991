/**
 * Hides enough other numbers of a table that no small one can be worked out.
 * Formula: hide the small numbers; while the audit finds one exposed, hide the cheapest cycle through it along which it can
 *   rise (fewest new numbers, cells before totals, small values first); then show again what the audit does not need. Done
 *   with cycles that allow a rise of 1, of half the threshold and of the threshold; the cheapest pattern is kept.
 * Source: shortest-path heuristic of Kelly JP, Golden BL, Assad AA. Networks 1992;22:397-417. Only the audit proves safety.
 * Worked value: 45 3 20 / 38 22 19 / 60 41 15: besides the 3, three more cells are hidden, and every total is shown.
 */

import { firstExposed } from './audit.ts';
import type { CountTable, FigureKind, TableFigure } from './count-table.ts';
import { tableFigures, withHidden } from './count-table.ts';
import type { SuppressionPolicy } from './policy.ts';
import { thresholdOf } from './policy.ts';
import { isSmall } from './primary.ts';

export type ProtectedTable =
  | { readonly state: 'published'; readonly table: CountTable }
  /** Whatever is hidden, a small number stays exposed, or nothing would be left to show. */
  | { readonly state: 'withheld' };

const HIDING_COST: Readonly<Record<FigureKind, number>> = { cell: 1, row: 4, column: 4, grand: 10 };

interface Step {
  readonly figure: TableFigure;
  readonly next: number;
  readonly cost: number;
}

function costOf(figure: TableFigure, largest: number): number {
  return figure.hidden ? 0.001 : HIDING_COST[figure.kind] + (0.1 * figure.value) / (largest + 1);
}

/** Ways out of `node`: forward raises a number, backward lowers it, for which it must be large enough. */
function stepsFrom(figures: readonly TableFigure[], node: number, threshold: number, largest: number): Step[] {
  return figures.flatMap((figure) => {
    const cost = costOf(figure, largest);
    const forward = figure.from === node ? [{ figure, next: figure.to, cost }] : [];
    const backward = figure.to === node && figure.value >= threshold ? [{ figure, next: figure.from, cost }] : [];
    return [...forward, ...backward];
  });
}

interface Reached {
  readonly cost: number;
  readonly path: readonly TableFigure[];
}

/** The cheapest way from the head of `exposed` back to its tail (Dijkstra); undefined where there is none. */
function cheapestCycle(figures: readonly TableFigure[], exposed: TableFigure, threshold: number): Reached | undefined {
  const others = figures.filter((figure) => figure !== exposed);
  const largest = Math.max(...figures.map(({ value }) => value));
  const open = new Map<number, Reached>([[exposed.to, { cost: 0, path: [] }]]);
  const done = new Set<number>();
  while (open.size > 0) {
    const [node, reached] = [...open].reduce((best, entry) => (entry[1].cost < best[1].cost ? entry : best));
    if (node === exposed.from) return reached;
    open.delete(node);
    done.add(node);
    for (const { figure, next, cost } of stepsFrom(others, node, threshold, largest)) {
      const total = reached.cost + cost;
      const known = open.get(next);
      if (done.has(next) || (known !== undefined && known.cost <= total)) continue;
      open.set(next, { cost: total, path: [...reached.path, figure] });
    }
  }
  return undefined;
}

function hide(table: CountTable, hidden: (figure: TableFigure) => boolean): CountTable {
  const figures = tableFigures(table);
  return withHidden(
    table,
    figures.map((figure) => ({ ...figure, hidden: figure.hidden || hidden(figure) })),
  );
}

function isSame(a: TableFigure, b: TableFigure): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Hides one more cycle through `exposed`, on which it can rise by `rise`, or by more if all of that cycle is hidden already. */
function widen(table: CountTable, exposed: TableFigure, rise: number, threshold: number): CountTable | undefined {
  const figures = tableFigures(table);
  const current = figures.find((figure) => isSame(figure, exposed)) ?? exposed;
  for (let wanted = rise; wanted <= threshold; wanted += 1) {
    const cycle = cheapestCycle(figures, current, wanted);
    if (cycle === undefined) return undefined;
    if (cycle.path.some(({ hidden }) => !hidden)) {
      return hide(table, (figure) => cycle.path.some((step) => isSame(step, figure)));
    }
  }
  return undefined;
}

/** Shows again, largest first, what was hidden beyond `start` without need. */
function showNeedless(table: CountTable, start: CountTable, policy: SuppressionPolicy): CountTable {
  const before = tableFigures(start);
  const added = tableFigures(table).filter((figure, at) => figure.hidden && before[at]?.hidden === false);
  const order = added.sort((a, b) => HIDING_COST[b.kind] - HIDING_COST[a.kind] || b.value - a.value);
  return order.reduce((kept, shown) => {
    const figures = tableFigures(kept);
    const trial = withHidden(
      kept,
      figures.map((figure) => (isSame(figure, shown) ? { ...figure, hidden: false } : figure)),
    );
    return firstExposed(trial, policy) === undefined ? trial : kept;
  }, table);
}

function patternWith(start: CountTable, policy: SuppressionPolicy, rise: number): CountTable | undefined {
  let table = start;
  for (;;) {
    const exposed = firstExposed(table, policy);
    if (exposed === undefined) return showNeedless(table, start, policy);
    const wider = widen(table, exposed, rise, thresholdOf(policy));
    if (wider === undefined) return undefined;
    table = wider;
  }
}

function hiddenCost(table: CountTable): number {
  const hidden = tableFigures(table).filter((figure) => figure.hidden);
  return hidden.reduce((cost, { kind, value }) => cost + HIDING_COST[kind] + value * 1e-6, 0);
}

/** The table with all small numbers, and what would give them away, hidden; or `withheld`. */
export function protectTable(table: CountTable, policy: SuppressionPolicy): ProtectedTable {
  const start = hide(table, ({ value }) => isSmall(value, policy));
  const threshold = thresholdOf(policy);
  const rises = new Set([1, Math.ceil(threshold / 2), threshold]);
  const patterns = [...rises].flatMap((rise) => patternWith(start, policy, rise) ?? []);
  const useful = patterns.filter((pattern) => tableFigures(pattern).some(({ hidden }) => !hidden));
  const [best] = useful.sort((a, b) => hiddenCost(a) - hiddenCost(b));
  return best === undefined ? { state: 'withheld' } : { state: 'published', table: best };
}
