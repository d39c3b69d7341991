import { EVENT_WINDOWS, laterEvent } from './later-event.ts';
import type { ProportionMetric } from './metric.ts';

/** A death from any cause within 30, 180 and 365 days of the encounter. */
export const death: readonly ProportionMetric[] = EVENT_WINDOWS.map((windowDays) =>
  laterEvent({
    id: `death-${windowDays}d`,
    windowDays,
    label: `Death within ${windowDays} days`,
    happened: 'died',
    predicate: `died within ${windowDays} days, of any cause`,
    date: 'death_date',
    outcome: 'death',
    rationale: 'The weeks after an overdose are the most dangerous ones.',
    caveats: [
      'Deaths count from any cause. Without a link to death records many are not known.',
      'A trial of one peer program found no difference in adverse events: linkage must not be read as fewer deaths.',
    ],
  }),
);
