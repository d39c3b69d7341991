import type { Estimate } from '../../../../src/domain/estimate.ts';
import type { Counts } from '../../../../src/domain/stats/proportion-interval.ts';

/** [low, high] of an estimate as the oracle lists them, or [null, null] where there is none. */
export function limitsOf(estimate: Estimate): readonly (number | null)[] {
  return estimate.state === 'ok' ? [estimate.low, estimate.high] : [null, null];
}

export function pointOf(estimate: Estimate): number | null {
  return estimate.state === 'ok' ? estimate.value : null;
}

/** The oracle's parallel columns x and n as counts. */
export function countsList(x: readonly number[], n: readonly number[]): Counts[] {
  return x.map((numerator, at) => ({ numerator, denominator: n[at] ?? Number.NaN }));
}

/** Everybody with the event over everybody. */
export function crudeOf(groups: readonly Counts[]): number {
  const sum = (key: keyof Counts) => groups.reduce((total, group) => total + group[key], 0);
  return sum('numerator') / sum('denominator');
}
