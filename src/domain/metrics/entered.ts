import { countedFrom } from './counted.ts';
import type { Condition, Counted, LeftOutRule } from './metric.ts';

const EVER_ENTERED: Condition = { any: [{ recorded: 'entry_date' }, { flag: 'entered', is: 'yes' }] };

const WITHOUT_USABLE_DATES: readonly LeftOutRule[] = [
  { reason: 'no-date', when: { not: { recorded: 'entry_date' } } },
  { reason: 'exit-before-entry', when: { flag: 'exit_before_entry', is: 'yes' } },
  { reason: 'active-after-death', when: { flag: 'active_after_death', is: 'yes' } },
];

/** People who entered treatment on a known day. */
export function entered(words: string, further: readonly LeftOutRule[] = []): Counted {
  return countedFrom(words, EVER_ENTERED, [...WITHOUT_USABLE_DATES, ...further]);
}

/** People who entered treatment, followed for a number of days. */
export function enteredBefore(windowDays: number, who = 'people who entered treatment'): string {
  return `${who} in the period, at least ${windowDays} days before the as-of date`;
}
