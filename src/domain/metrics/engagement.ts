import { entered, enteredBefore } from './entered.ts';
import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';

const WINDOW_DAYS = 34;
const LEAST_SERVICES = 2;

export const engagement: ProportionMetric = {
  id: `engagement-${WINDOW_DAYS}d`,
  family: 'engagement',
  label: `Engagement within ${WINDOW_DAYS} days of entry`,
  question: `Of the people who entered treatment, how many came at least twice more within ${WINDOW_DAYS} days?`,
  subject: 'people who entered treatment',
  predicate: `came at least twice more within ${WINDOW_DAYS} days`,
  statistic: 'proportion',
  clockStart: 'entry_date',
  windowDays: WINDOW_DAYS,
  dayRule: `Services attended on days 1 to ${WINDOW_DAYS} after entry; the first service, on day 0, does not count.`,
  unit: 'person',
  speaks: 'first',
  numerator: {
    words: `people with two or more further services within ${WINDOW_DAYS} days`,
    when: { number: 'services_34d', atLeast: LEAST_SERVICES },
  },
  denominator: entered(enteredBefore(WINDOW_DAYS)),
  requires: [['entry_date'], ['services_34d']],
  direction: 'higher-is-better',
  rationale: 'A first visit is not yet treatment. Coming back twice is the first sign that it has begun.',
  caveats: [
    'It needs a list of visits, or a column with the number of further services: dates of entry and exit cannot say it.',
    'People without a recorded number of services count as not engaged.',
  ],
  reporting: SHARE,
  switches: { died: 'not-met', episodes: 'first', lagDays: 0 },
  cites: ['hedis-iet'],
  facets: {
    denominator: 'entered',
    outcome: 'further-visits',
    windowDays: WINDOW_DAYS,
    windowRule: 'within',
    unit: 'person',
  },
  fromCounts: null,
};
