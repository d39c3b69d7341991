import type { Count } from './units.ts';

/** Why there is nothing to estimate. */
export type UndefinedReason =
  | 'nobody-in-denominator'
  | 'not-a-finite-number'
  | 'negative-count'
  | 'not-a-whole-number'
  | 'numerator-above-denominator'
  | 'not-reached'
  | 'too-few-observations'
  | 'no-time-at-risk'
  | 'dates-out-of-order'
  | 'beyond-follow-up';

/**
 * Why a value is hidden. `secondary` means: hidden so that another hidden value cannot be worked out from it;
 * `small-side`: of a median, few people lie below or above it; `differencing`: hidden because subtracting it from what was shown before, or that from it, leaves few people.
 */
export type SuppressionReason =
  | 'small-denominator'
  | 'small-numerator'
  | 'small-complement'
  | 'small-side'
  | 'secondary'
  | 'differencing';

/**
 * A number that carries its interval, or the reason why it is missing.
 * `Value` is the unit of the point and of both limits (`Proportion`, `Days`, a rate).
 */
export type Estimate<Value extends number = number> =
  | { readonly state: 'ok'; readonly value: Value; readonly low: Value; readonly high: Value }
  | { readonly state: 'immature'; readonly pending: Count }
  | { readonly state: 'suppressed'; readonly reason: SuppressionReason }
  | { readonly state: 'undefined'; readonly reason: UndefinedReason };

export function undefinedEstimate(reason: UndefinedReason): Estimate<never> {
  return { state: 'undefined', reason };
}
