import type { SuppressionReason } from '../domain/estimate.ts';
import type { GroupCounts } from '../domain/privacy/grouped-proportions.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { isSmall } from '../domain/privacy/primary.ts';
import type { SqlRow } from './db/port.ts';
import { integerOf } from './db/row.ts';

/**
 * Why a count of stays or contacts must be hidden although it is large: eleven stays of three people describe three people.
 * `row` is one of `metricSql`; undefined where enough people stand behind it, or where people are what it counts.
 */
export function fewPersons(row: SqlRow, policy: SuppressionPolicy): SuppressionReason | undefined {
  const isFew = (column: string) =>
    column in row && integerOf(row, column) > 0 && isSmall(integerOf(row, column), policy);
  if (isFew('persons')) return 'small-denominator';
  if (isFew('persons_met')) return 'small-numerator';
  return isFew('persons_unmet') ? 'small-complement' : undefined;
}

/** The people behind a count of stays or contacts, as a pair that can be protected; somebody on both sides stands twice in it. */
export function personCounts(row: SqlRow): GroupCounts | undefined {
  if (!('persons' in row)) return undefined;
  if (!('persons_met' in row)) return { numerator: integerOf(row, 'persons'), denominator: integerOf(row, 'persons') };
  const met = integerOf(row, 'persons_met');
  return { numerator: met, denominator: met + integerOf(row, 'persons_unmet') };
}
