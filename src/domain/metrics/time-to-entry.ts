import { countedFrom, rulesOf } from './counted.ts';
import type { MedianDaysMetric } from './metric.ts';
import { DAYS } from './reporting.ts';
import { DUE_FOR_ENTRY } from './treatment-entry.ts';

const WINDOW_DAYS = 90;
const { from, rules } = rulesOf(DUE_FOR_ENTRY);

export const timeToEntry: MedianDaysMetric = {
  id: 'time-to-entry',
  family: 'entry',
  label: 'Time to entry',
  question: 'How many days pass between referral and treatment?',
  subject: `people who entered treatment within ${WINDOW_DAYS} days of referral`,
  predicate: 'waited',
  statistic: 'median-days',
  clockStart: 'referral_date',
  daysTo: 'entry_date',
  windowDays: WINDOW_DAYS,
  dayRule: `Days from the referral to the first attended service, for entries on days 0 to ${WINDOW_DAYS}.`,
  unit: 'person',
  speaks: 'first',
  denominator: countedFrom(`${DUE_FOR_ENTRY.words}, and who entered treatment within ${WINDOW_DAYS} days`, from, [
    ...rules,
    {
      reason: 'not-entered-in-window',
      when: { not: { daysFrom: 'referral_date', to: 'entry_date', first: 0, last: WINDOW_DAYS } },
    },
  ]),
  requires: [['referred', 'referral_date'], ['entry_date']],
  direction: 'lower-is-better',
  rationale: 'Shows the wait of those who got in; read it next to the share who got in at all.',
  caveats: [
    'People who never entered have no time to entry: a shorter median can also mean that slow cases were lost.',
  ],
  reporting: DAYS,
  switches: { already: 'left-out', lagDays: 0 },
  cites: [],
};
