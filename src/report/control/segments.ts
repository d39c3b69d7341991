import type { LimitRule } from '../../domain/limit-rules.ts';
import type { ChartedPoint } from './charted-point.ts';

/** Fewer points than this bear no limits of their own: neither after a new base, nor as a baseline. */
export const FEWEST_FOR_LIMITS = 12;

/** Points that share one set of limits. */
export interface Segment {
  readonly points: readonly ChartedPoint[];
  /** The rules by which it begins, several where their dates fall into one period; none for the beginning of the series. */
  readonly begun: readonly LimitRule[];
  /** From how many of its first points the limits come, where the county has said so. */
  readonly baseline: { readonly rule: LimitRule; readonly points: number } | null;
}

/**
 * Cuts points in order of time where the county has set a new base: the period that holds the date is the first of the new
 * stretch. Of several baselines in one stretch the last one holds. A date before or after all points cuts nothing.
 */
export function segmentsOf(points: readonly ChartedPoint[], rules: readonly LimitRule[]): readonly Segment[] {
  const bases = new Map<number, LimitRule[]>();
  for (const rule of rules.filter(({ kind }) => kind === 'rebase')) {
    const at = points.findIndex(({ end }) => end >= rule.date);
    if (at > 0) bases.set(at, [...(bases.get(at) ?? []), rule]);
  }
  const starts = [0, ...[...bases.keys()].toSorted((one, other) => one - other)];
  return starts.map((start, index) => {
    const own = points.slice(start, starts[index + 1]);
    return { points: own, begun: bases.get(start) ?? [], baseline: baselineOf(own, rules) };
  });
}

function baselineOf(points: readonly ChartedPoint[], rules: readonly LimitRule[]): Segment['baseline'] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const rule = rules.findLast(({ kind, date }) => kind === 'freeze' && date >= first.end && date < last.end);
  if (rule === undefined) return null;
  return { rule, points: points.filter(({ end }) => end <= rule.date).length };
}
