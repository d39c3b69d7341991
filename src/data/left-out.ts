import type { Metric } from '../domain/metrics/metric.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { shownParts } from '../domain/privacy/small-parts.ts';
import type { SqlRow } from './db/port.ts';
import { leftOutOf } from './left-out-sql.ts';
import type { Cell, Result } from './result.ts';

interface Whole {
  readonly metric: Metric;
  readonly rows: readonly SqlRow[];
  readonly cell: Cell;
  /** As counted, before anything is hidden. */
  readonly pending: number;
}

/**
 * The cell of everybody with those left out beside it, by reason, without the reasons that hold for nobody. Counted, pending
 * and left out together are everybody who could have been counted, a number that another chart may show: so what is hidden of
 * them is always more than one number.
 */
export function withLeftOut(
  { metric, rows, cell, pending }: Whole,
  policy: SuppressionPolicy,
): Pick<Result, 'cell' | 'leftOut'> {
  if (cell.state === 'suppressed') return { cell, leftOut: null };
  const told = leftOutOf(metric, rows).filter(({ count }) => count > 0);
  const [shownPending = null, ...shown] = shownParts([pending, ...told.map(({ count }) => count)], policy, [0]);
  return {
    cell: cell.pending === null || shownPending !== null ? cell : { ...cell, pending: null },
    leftOut: told.map(({ reason }, index) => ({ reason, count: shown[index] ?? null })),
  };
}
