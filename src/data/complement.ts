import type { Cell, Result } from './result.ts';

/**
 * Hides a second group wherever exactly one group of a period is hidden, since the hidden one could otherwise be worked
 * out from the period's total. The smallest shown group goes.
 */
export function hideComplements(results: readonly Result[]): readonly Result[] {
  const hidden = new Set(tables(results).flatMap(secondToHide));
  return results.map((result) =>
    hidden.has(result) ? { ...result, cell: { state: 'suppressed', reason: 'secondary' } } : result,
  );
}

function tables(results: readonly Result[]): readonly (readonly Result[])[] {
  const byTable = new Map<string, Result[]>();
  for (const result of results) {
    const key = `${result.metric.id} ${result.period}`;
    byTable.set(key, [...(byTable.get(key) ?? []), result]);
  }
  return [...byTable.values()];
}

function secondToHide(groups: readonly Result[]): readonly Result[] {
  const open = groups.filter(({ cell }) => cell.state === 'suppressed' || (cell.state === 'immature' && !cell.partial));
  if (open.length !== 1) return [];
  const shown = groups.filter(({ cell }) => shownCount(cell) !== undefined);
  const smallest = shown.reduce<Result | undefined>(
    (least, next) => (least === undefined || below(next.cell, least.cell) ? next : least),
    undefined,
  );
  return smallest ? [smallest] : [];
}

function below(one: Cell, other: Cell): boolean {
  return (shownCount(one) ?? Number.POSITIVE_INFINITY) < (shownCount(other) ?? Number.POSITIVE_INFINITY);
}

function shownCount(cell: Cell): number | undefined {
  if (cell.state === 'ok') return cell.denominator;
  return cell.state === 'immature' ? cell.partial?.denominator : undefined;
}
