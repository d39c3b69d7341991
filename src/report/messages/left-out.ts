import type { LeftOutReason } from '../../domain/metrics/metric.ts';

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  'not-eligible': 'recorded as not eligible',
  'already-in-treatment': 'already in treatment',
  'died-before': 'died before the clock could start',
  'entry-before-referral': 'entry dated before the referral',
  'exit-before-entry': 'exit dated before the entry',
  'exit-without-entry': 'exit without an entry',
  'entry-without-referral': 'entry without a referral',
  'active-after-death': 'a record dated after the death',
  'no-date': 'no date to start the clock',
  'exit-not-dated': 'left treatment, nobody knows when',
  'treated-lately': 'in treatment shortly before',
  'no-medication': 'no medication recorded',
  'not-entered-in-window': 'did not enter within the window',
  'completed-in-window': 'completed treatment within the window',
  'transferred-in-window': 'transferred within the window',
  'jailed-in-window': 'jailed within the window',
  'died-in-window': 'died within the window',
};

/** Why somebody is left out, to stand after a number or in a list. */
export function leftOutReason(reason: LeftOutReason): string {
  return REASONS[reason];
}
