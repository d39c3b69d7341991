import { EVENT_WINDOWS, laterEvent } from './later-event.ts';
import type { ProportionMetric } from './metric.ts';

/** An overdose within 30, 180 and 365 days of the encounter. */
export const repeatOverdose: readonly ProportionMetric[] = EVENT_WINDOWS.map((windowDays) =>
  laterEvent({
    id: `repeat-overdose-${windowDays}d`,
    windowDays,
    label: `Overdose within ${windowDays} days`,
    happened: 'had an overdose',
    predicate: `had an overdose within ${windowDays} days`,
    date: 'overdose_date',
    outcome: 'repeat-overdose',
    rationale: 'Shows how many people stay in danger, and when.',
    caveats: [
      'Only overdoses that reach the files are known: those reversed by friends, or in another county, are not.',
    ],
  }),
);
