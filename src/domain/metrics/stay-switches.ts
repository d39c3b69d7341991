import type { Switches } from './switches.ts';

/** How measures of staying begin: every exit ends the stay, and the first stay of a person in the period is followed. */
export const EXITS_END_IT = {
  completed: 'not-met',
  transferred: 'not-met',
  jailed: 'not-met',
  died: 'not-met',
  episodes: 'first',
  lagDays: 0,
} as const satisfies Switches;
