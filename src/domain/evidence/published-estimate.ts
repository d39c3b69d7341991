import { wilson } from '../stats/wilson.ts';
import { type Proportion, proportion } from '../units.ts';
import type { StudyResult } from './study.ts';

/** A published proportion; its interval from the counts (Wilson) or as published, `null` where neither exists: none is invented. */
export interface PublishedEstimate {
  readonly value: Proportion;
  readonly interval: { readonly low: Proportion; readonly high: Proportion } | null;
  readonly denominator: number | null;
}

/** The proportion a result reports; undefined for effects and words. */
export function publishedEstimate({ value }: StudyResult): PublishedEstimate | undefined {
  if (value.kind === 'counts') {
    const estimate = wilson(value.numerator, value.denominator);
    return estimate.state === 'ok'
      ? { value: estimate.value, interval: { low: estimate.low, high: estimate.high }, denominator: value.denominator }
      : undefined;
  }
  if (value.kind !== 'percent') return undefined;
  const { low, high } = value;
  return {
    value: proportion(value.percent / 100),
    interval: low === null || high === null ? null : { low: proportion(low / 100), high: proportion(high / 100) },
    denominator: value.denominator,
  };
}
