import { entered, enteredBefore } from './entered.ts';
import type { ProportionMetric } from './metric.ts';
import { SHARE } from './reporting.ts';

const WINDOWS = [180, 365] as const;

function completedOfEntered(windowDays: number): ProportionMetric {
  return {
    id: `completion-of-entered-${windowDays}d`,
    family: 'completion',
    label: `Completion within ${windowDays} days, of people who entered`,
    question: `Of the people who entered treatment, how many completed it within ${windowDays} days?`,
    subject: 'people who entered treatment',
    predicate: `completed it within ${windowDays} days`,
    statistic: 'proportion',
    clockStart: 'entry_date',
    windowDays,
    dayRule: `Exit with the reason "completed" on days 0 to ${windowDays} after entry.`,
    unit: 'person',
    speaks: 'first',
    numerator: {
      words: `people who completed treatment within ${windowDays} days`,
      when: {
        all: [
          { field: 'exit_reason', oneOf: ['completed'] },
          { daysFrom: 'entry_date', to: 'exit_date', first: 0, last: windowDays },
        ],
      },
    },
    denominator: entered(enteredBefore(windowDays)),
    requires: [['entry_date'], ['exit_date'], ['exit_reason']],
    direction: 'higher-is-better',
    rationale: 'Follows everyone who began, so that people still in treatment and people who left both count.',
    caveats: ['People still in treatment when the window ends count as not completed.'],
    reporting: SHARE,
    switches: {
      transferred: 'not-met',
      jailed: 'not-met',
      died: 'not-met',
      episodes: 'first',
      gapDays: null,
      lagDays: 0,
    },
    cites: ['teds'],
    facets: { denominator: 'entered', outcome: 'completion', windowDays, windowRule: 'within', unit: 'person' },
    fromCounts: null,
  };
}

/** Completion within 180 and 365 days of entry. */
export const completionOfEntered: readonly ProportionMetric[] = WINDOWS.map(completedOfEntered);
