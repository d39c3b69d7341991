import type { Metric } from './metrics/metric.ts';
import { rareEventOf } from './metrics/rare-event.ts';

export const CONTROL_CHOICES = [
  'auto',
  'laney',
  'counts',
  'per-person',
  'per-person-laney',
  'days-between',
  'cases-between',
] as const;

/**
 * Which control chart is drawn. `auto`: p chart of shares, XmR chart of days and counts, and of events that are too rare for
 * these the days between them. `laney`: p' chart. `counts`: c chart. `per-person`: u chart, with Laney's limits `per-person-laney`. `days-between`: t chart.
 * `cases-between`: g chart.
 */
export type ControlChoice = (typeof CONTROL_CHOICES)[number];

/** The measure that says by how many people the numbers of another are divided. */
export const EXPOSURES: Readonly<Record<string, string>> = { encounters: 'people-encountered' };

/** What a person can choose for a measure, `auto` first. */
export function choicesFor(metric: Metric): readonly ControlChoice[] {
  switch (metric.statistic) {
    case 'proportion':
      return rareEventOf(metric) === null ? ['auto', 'laney'] : ['auto', 'laney', 'days-between', 'cases-between'];
    case 'volume':
      return EXPOSURES[metric.id] === undefined
        ? ['auto', 'counts']
        : ['auto', 'counts', 'per-person', 'per-person-laney'];
    case 'median-days':
      return ['auto'];
  }
}

/** The choice, or `auto` where the measure does not have it. */
export function choiceFor(metric: Metric, choice: ControlChoice): ControlChoice {
  return choicesFor(metric).includes(choice) ? choice : 'auto';
}
