import { EVENT_WINDOWS, laterEvent } from './later-event.ts';
import type { ProportionMetric } from './metric.ts';

/** An arrest within 30, 180 and 365 days of the encounter. */
export const rearrest: readonly ProportionMetric[] = EVENT_WINDOWS.map((windowDays) =>
  laterEvent({
    id: `rearrest-${windowDays}d`,
    windowDays,
    label: `Arrest within ${windowDays} days`,
    happened: 'were arrested',
    predicate: `were arrested within ${windowDays} days`,
    date: 'rearrest_date',
    outcome: 'rearrest',
    rationale: 'Keeping people out of jail is one purpose of deflection.',
    caveats: ['An arrest says as much about policing as about a person. Arrests elsewhere are not known.'],
  }),
);
