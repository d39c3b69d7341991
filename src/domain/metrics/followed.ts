import { countedFrom, rulesOf } from './counted.ts';
import { exitNotDated } from './exit-not-dated.ts';
import type { LeftOutReason, Metric } from './metric.ts';

/** Reasons to leave somebody out that only the end of a window can tell. */
const OF_THE_WINDOW: readonly LeftOutReason[] = [
  'not-entered-in-window',
  'completed-in-window',
  'transferred-in-window',
  'jailed-in-window',
  'died-in-window',
];

/**
 * The measure as a curve follows people, day by day and without a window: whom it leaves out is known on the first day, and
 * one episode of a person is followed. What a window would leave out later ends the follow-up instead.
 */
export function followed(metric: Metric): Metric {
  const { words } = metric.denominator;
  const { from, rules } = rulesOf(metric.denominator);
  const atStart = rules
    .filter(({ reason }) => !OF_THE_WINDOW.includes(reason))
    .map((rule) => (rule.reason === 'exit-not-dated' ? exitNotDated() : rule));
  return { ...metric, speaks: 'first', denominator: countedFrom(words, from, atStart) };
}
