import type { Condition, Metric, ProportionMetric } from './metric.ts';

/** Whether a measure asks who is still in treatment when the window ends. */
export function isOfStaying(metric: Metric): metric is ProportionMetric {
  return metric.statistic === 'proportion' && ['in-treatment', 'on-moud'].includes(metric.facets.outcome);
}

const REASONS = { completed: 'completed', transferred: 'transferred', jailed: 'incarcerated', died: 'died' } as const;

/** The condition that an exit, whenever it came, counts as staying: the county has set its reason so. */
export function staysAnyway({ switches }: Pick<Metric, 'switches'>): Condition {
  const reasons = Object.entries(REASONS).flatMap(([name, reason]) =>
    Object.entries(switches).some(([one, value]) => one === name && value === 'met') ? [reason] : [],
  );
  const exit: Condition = { field: 'exit_reason', oneOf: reasons };
  if (reasons.length === 0) return { any: [] };
  return switches.died === 'met' ? { any: [exit, { recorded: 'death_date' }] } : exit;
}

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
