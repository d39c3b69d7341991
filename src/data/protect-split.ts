import type { SuppressionReason } from '../domain/estimate.ts';
import { type GroupCounts, protectGroups } from '../domain/privacy/grouped-proportions.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { suppressSmall } from '../domain/privacy/primary.ts';
import type { Cell } from './result.ts';

/**
 * Why each group of one period must be hidden, beside what is small by itself: so that no small number can be worked out from
 * the other groups and the unsplit total, which another chart shows. Undefined where the group may be shown.
 */
export function splitReasons(
  groups: readonly GroupCounts[],
  policy: SuppressionPolicy,
): readonly (SuppressionReason | undefined)[] {
  const primary = groups.map(({ numerator, denominator }) => suppressSmall(numerator, denominator, policy));
  if (groups.length < 2 || primary.every((reason) => reason === undefined)) return primary;
  const { groups: protections, overall } = protectGroups(groups, policy);
  const totalIsShown = groups.some((_, index) => primary[index] === undefined) && overall.reason === 'secondary';
  return protections.map(({ reason }) => reason ?? (totalIsShown ? 'secondary' : undefined));
}

/** The cell without anything that tells its size. */
export function hiddenCell(cell: Cell, reason: SuppressionReason): Cell {
  if (cell.state === 'suppressed') return cell;
  return cell.state === 'immature'
    ? { state: 'immature', pending: null, partial: null }
    : { state: 'suppressed', reason };
}
