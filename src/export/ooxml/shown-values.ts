import type { Mark, TrendBody } from '../../report/figure.ts';

type Unit = TrendBody['unit'];

/**
 * A value as finely as `label` prints it: the file of a chart must not tell more than its text, least of all
 * the exact fraction from which hidden counts could be worked out.
 */
export function shownValue(value: number, label: string, unit: Unit = 'proportion'): number {
  const decimals = unit === 'proportion' ? (/\d\.\d+%/.test(label) ? 3 : 2) : unit === 'days' ? 1 : 0;
  return Number(value.toFixed(decimals));
}

/** Value and interval of a mark as printed; all `null` where it shows none. */
export function shownMark(mark: Mark | null, unit: Unit = 'proportion') {
  if (mark === null || (mark.state !== 'ok' && mark.state !== 'immature')) return NOTHING;
  const { value, low, high, label } = mark;
  if (value === null) return NOTHING;
  const shown = (end: number | null) => (end === null ? null : shownValue(end, label, unit));
  return { value: shownValue(value, label, unit), low: shown(low), high: shown(high) };
}

const NOTHING = { value: null, low: null, high: null };

/** The largest of the values that are there; `otherwise` where none is. */
export function highest(values: readonly (number | null)[], otherwise: number): number {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? otherwise : Math.max(...there);
}
