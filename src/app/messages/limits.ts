import type { ControlChoice } from '../../domain/control-choice.ts';
import type { LimitRule } from '../../domain/limit-rules.ts';

type Kind = LimitRule['kind'];

/** The words of what a county decides about its control charts. */
export const limitMessages = {
  title: 'Chart and limits',
  lead: 'Limits never move by themselves. Where the work itself has changed for good, let them begin anew, and say why.',
  chart: 'Chart',
  choices: {
    auto: 'Chosen by the data',
    laney: 'p′ chart: limits for large, uneven periods (Laney)',
    counts: 'c chart: counts that chance alone would vary',
    'per-person': 'u chart: for each person met',
    'per-person-laney': 'u′ chart: for each person met, for large, uneven periods (Laney)',
    'days-between': 't chart: days between events',
    'cases-between': 'g chart: people between events',
  } satisfies Record<ControlChoice, string>,
  kind: 'What to change',
  kinds: {
    rebase: { label: 'Begin limits anew', help: 'From the period that holds the date on.' },
    freeze: {
      label: 'Keep a baseline',
      help: 'Limits come from the periods up to the date, and hold for all that follow.',
    },
  } satisfies Record<Kind, { readonly label: string; readonly help: string }>,
  dates: { rebase: 'Limits begin anew on', freeze: 'Last day of the baseline' } satisfies Record<Kind, string>,
  note: 'Why',
  noteHelp: 'Stands on the chart, in the table, in the CSV file and in the saved project.',
  incomplete: 'Give a date and say why.',
  add: { rebase: 'Begin limits anew', freeze: 'Keep the baseline' } satisfies Record<Kind, string>,
  item: {
    rebase: (date: string, note: string) => `New limits from ${date}: ${note}`,
    freeze: (date: string, note: string) => `Baseline up to ${date}: ${note}`,
  } satisfies Record<Kind, (date: string, note: string) => string>,
  remove: (text: string) => `Remove “${text}”`,
} as const;
