import type { EpisodeField } from '../schema/fields.ts';
import type { Condition, LeftOutRule } from './metric.ts';

/** People known to have entered and left, but not when they left, and of whom no follow-up on the day (`status`) says it either. */
export function exitNotDated(status?: EpisodeField): LeftOutRule {
  const left: readonly Condition[] = [
    { recorded: 'entry_date' },
    { flag: 'exited', is: 'yes' },
    { not: { recorded: 'exit_date' } },
  ];
  return {
    reason: 'exit-not-dated',
    when: { all: status === undefined ? left : [...left, { not: { recorded: status } }] },
  };
}
