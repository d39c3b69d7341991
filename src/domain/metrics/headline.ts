import { METRICS } from './catalogue.ts';
import { measureName } from './definitions.ts';
import type { Metric } from './metric.ts';

/** The window that speaks for a measure with several; of all others it is the first one of the catalogue. */
const HEADLINE_DAYS: Readonly<Record<string, number>> = {
  'treatment-entry': 30,
  'moud-entry': 30,
  'retention-of-entered': 90,
  'retention-of-referred': 90,
  'continuous-of-entered': 90,
  'continuous-of-referred': 90,
  'moud-retention': 90,
  'repeat-overdose': 180,
  rearrest: 180,
  death: 180,
};

/** One measure with the window that speaks for it, and its other windows. */
export interface Headline {
  readonly metric: Metric;
  readonly others: readonly Metric[];
}

/** Every measure once, in the order of the catalogue. */
export function headlines(metrics: readonly Metric[] = METRICS): readonly Headline[] {
  const names = [...new Set(metrics.map(({ id }) => measureName(id)))];
  return names.flatMap((name) => {
    const windows = metrics.filter(({ id }) => measureName(id) === name);
    const metric = windows.find(({ windowDays }) => windowDays === HEADLINE_DAYS[name]) ?? windows[0];
    return metric === undefined ? [] : [{ metric, others: windows.filter((one) => one !== metric) }];
  });
}
