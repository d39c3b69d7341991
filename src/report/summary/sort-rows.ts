import type { BenchmarkCode } from './row-benchmark.ts';
import type { VariationCode } from './row-variation.ts';
import type { SummaryRow } from './summary-row.ts';

export const SUMMARY_ORDERS = ['measure', 'latest', 'change', 'whole', 'studies'] as const;

/** By which column the rows are sorted. */
export type SummaryOrder = (typeof SUMMARY_ORDERS)[number];

/** What needs eyes first. */
const CHANGES: readonly VariationCode[] = [
  'concern',
  'change',
  'run-signal',
  'improvement',
  'common-cause',
  'run-usual',
  'too-short',
  'rare',
  'withheld',
  'no-periods',
];

const VERDICTS: readonly BenchmarkCode[] = [
  'lower',
  'mixed',
  'similar',
  'higher',
  'too-few',
  'not-yet',
  'hidden',
  'beside',
  'none',
];

const STATISTICS: readonly SummaryRow['statistic'][] = ['proportion', 'median-days', 'volume'];

/**
 * The rows sorted by a column; rows that are equal in it keep the order of the journey. Shares, days and counts never mix, and
 * rows without a value come last either way.
 */
export function sortedRows(
  rows: readonly SummaryRow[],
  order: SummaryOrder,
  direction: 'ascending' | 'descending',
): readonly SummaryRow[] {
  const turn = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => compared(one, other, { order, turn }));
}

function compared(
  one: SummaryRow,
  other: SummaryRow,
  { order, turn }: { readonly order: SummaryOrder; readonly turn: number },
): number {
  switch (order) {
    case 'measure':
      return turn * one.label.localeCompare(other.label, 'en');
    case 'change':
      return turn * (CHANGES.indexOf(one.variation.code) - CHANGES.indexOf(other.variation.code));
    case 'studies':
      return turn * (VERDICTS.indexOf(one.benchmark.code) - VERDICTS.indexOf(other.benchmark.code));
    case 'latest':
      return byValue([one, one.latest], [other, other.latest], turn);
    case 'whole':
      return byValue([one, one.whole], [other, other.whole], turn);
  }
}

type Placed = readonly [row: SummaryRow, value: SummaryRow['latest'] | SummaryRow['whole']];

function byValue([one, its]: Placed, [other, theirs]: Placed, turn: number): number {
  const [left, right] = [numberIn(its), numberIn(theirs)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const kinds = STATISTICS.indexOf(one.statistic) - STATISTICS.indexOf(other.statistic);
  return kinds === 0 ? turn * (left - right) : kinds;
}

function numberIn(value: Placed[1]): number | null {
  return value !== null && 'value' in value.mark ? value.mark.value : null;
}
