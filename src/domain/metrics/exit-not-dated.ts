import type { EpisodeField } from '../schema/fields.ts';
import type { Condition, LeftOutRule } from './metric.ts';

/** People known to have left, but not when, and of whom no follow-up on the day (`status`) says it either. */
export function exitNotDated(status?: EpisodeField): LeftOutRule {
  const left: readonly Condition[] = [{ flag: 'exited', is: 'yes' }, { not: { recorded: 'exit_date' } }];
  return {
    reason: 'exit-not-dated',
    when: { all: status === undefined ? left : [...left, { not: { recorded: status } }] },
  };
}
