import type { DateField } from '../schema/fields.ts';
import { aliveWhenMet } from './alive-when-met.ts';
import type { ProportionMetric } from './metric.ts';
import { SHARE_OF_HARM } from './reporting.ts';

export interface LaterEvent extends Pick<ProportionMetric, 'label' | 'predicate' | 'rationale' | 'caveats'> {
  readonly id: string;
  readonly windowDays: number;
  /** Such as `overdosed again`; the question and the words of the numerator are made of it. */
  readonly happened: string;
  readonly date: DateField;
  readonly outcome: ProportionMetric['facets']['outcome'];
}

/** What happened to people after they were met: the first event on days 1 to N, of those whose whole window was observed. */
export function laterEvent(event: LaterEvent): ProportionMetric {
  const { windowDays } = event;
  return {
    id: event.id,
    family: 'harm',
    label: event.label,
    question: `Of the people first responders met, how many ${event.happened} within ${windowDays} days?`,
    subject: 'people met',
    predicate: event.predicate,
    statistic: 'proportion',
    clockStart: 'encounter_date',
    windowDays,
    dayRule: `Days 1 to ${windowDays} after the encounter. The day of the encounter is day 0 and does not count: what is dated on it is the encounter itself.`,
    unit: 'person',
    speaks: 'first',
    numerator: {
      words: `people who ${event.happened} within ${windowDays} days`,
      when: { daysFrom: 'encounter_date', to: event.date, first: 1, last: windowDays },
    },
    denominator: aliveWhenMet(windowDays),
    requires: [['encounter_date', 'referral_date'], [event.date]],
    direction: 'lower-is-better',
    rationale: event.rationale,
    caveats: [
      ...event.caveats,
      'People of whom nothing is recorded count as without the event: the true share can only be higher.',
    ],
    reporting: SHARE_OF_HARM,
    switches:
      event.outcome === 'death'
        ? { episodes: 'first', lagDays: 0 }
        : { died: 'not-met', episodes: 'first', lagDays: 0 },
    cites: [],
    facets: { denominator: 'encountered', outcome: event.outcome, windowDays, windowRule: 'within', unit: 'person' },
    fromCounts: null,
  };
}

/** The windows in which events after an encounter are counted. */
export const EVENT_WINDOWS = [30, 180, 365] as const;
