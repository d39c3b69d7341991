import type { Condition, Metric, ProportionMetric } from './metric.ts';

/** Whether a measure asks who is still in treatment when the window ends. */
export function isOfStaying(metric: Metric): metric is ProportionMetric {
  return metric.statistic === 'proportion' && ['in-treatment', 'on-moud'].includes(metric.facets.outcome);
}

const REASONS = { completed: 'completed', transferred: 'transferred', jailed: 'incarcerated', died: 'died' } as const;

/** The condition that an exit, whenever it came, is of a kind that the county counts as `value`. */
export function exitsCountedAs({ switches }: Pick<Metric, 'switches'>, value: 'met' | 'left-out'): Condition {
  const reasons = Object.entries(REASONS).flatMap(([name, reason]) =>
    Object.entries(switches).some(([one, set]) => one === name && set === value) ? [reason] : [],
  );
  const exit: Condition = { field: 'exit_reason', oneOf: reasons };
  if (reasons.length === 0) return { any: [] };
  return switches.died === value ? { any: [exit, DEATH_ENDED_IT] } : exit;
}

/** A death ends a stay that nothing ended before; who had left and died later had left. */
const DEATH_ENDED_IT: Condition = { daysFrom: 'exit_date', to: 'death_date', first: -36_500, last: 0 };

/**
 * The condition that a person's time in the measure ended early for one reason: of a stay before the window's last day,
 * of anything else within the window and before what is counted could happen. Whoever has met the measure did not end early.
 */
export function exitInWindow(metric: Metric, reason: string): Condition {
  const exit: Condition = { field: 'exit_reason', oneOf: [reason] };
  if (metric.windowDays === null) return exit;
  const last = isOfStaying(metric) ? metric.windowDays - 1 : metric.windowDays;
  const within = { daysFrom: metric.clockStart, first: 0, last } as const;
  const ended: Condition = { all: [exit, { ...within, to: 'exit_date' }] };
  const died: Condition = { any: [ended, { ...within, to: 'death_date' }] };
  const early = reason === 'died' ? died : ended;
  return metric.statistic === 'proportion' ? { all: [early, { not: metric.numerator.when }] } : early;
}
