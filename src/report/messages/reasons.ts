import type { SuppressionReason, UndefinedReason } from '../../domain/estimate.ts';
import type { Metric } from '../../domain/metrics/metric.ts';

const SUPPRESSED: Record<SuppressionReason, string> = {
  'small-denominator': 'Hidden: too few people.',
  'small-numerator': 'Hidden: it would describe too few people.',
  'small-complement': 'Hidden: all but a few people, so the few could be worked out.',
  'small-side': 'Hidden: too few people lie below or above the middle one. A longer period would have more.',
  secondary: 'Hidden so that another hidden number cannot be worked out from it.',
  differencing: 'Hidden: together with numbers shown before it would describe too few people.',
};

const UNDEFINED: Record<UndefinedReason, string> = {
  'nobody-in-denominator': 'Nobody to count in this period.',
  'not-a-finite-number': 'No number: the counts are not finite.',
  'negative-count': 'No number: a count is below zero.',
  'not-a-whole-number': 'No number: a count is not whole.',
  'numerator-above-denominator': 'No number: more people above the line than below it. Check the counts in the file.',
  'not-reached': 'Not reached: fewer than half got this far.',
  'too-few-observations': 'Too few people for an interval.',
  'no-time-at-risk': 'No number: no time was observed.',
  'dates-out-of-order': 'No number: an end lies before its beginning. Check the dates in the file.',
  'beyond-follow-up': 'Nobody was followed this long yet.',
};

/** Why a number is hidden, as a sentence. */
export function suppressionSentence(reason: SuppressionReason): string {
  return SUPPRESSED[reason];
}

/** Why there is no number, as a sentence. */
export function undefinedSentence(reason: UndefinedReason): string {
  return UNDEFINED[reason];
}

/** Why a number is not the last word yet: `windowDays` of somebody have not passed, or the period of a count goes on. */
export function waitingSentence({ statistic }: Pick<Metric, 'statistic'>): string {
  return statistic === 'volume' ? 'This period is not over.' : 'Follow-up not complete.';
}
