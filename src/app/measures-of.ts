import { lacking } from '../data/analyse.ts';
import type { Loaded } from '../data/workspace.ts';
import { METRICS } from '../domain/metrics/catalogue.ts';
import type { Metric } from '../domain/metrics/metric.ts';

/** The measures that the loaded files can answer, in the order of the catalogue. */
export function measuresOf(loaded: Pick<Loaded, 'kind' | 'mappedFields'>): readonly Metric[] {
  return METRICS.filter((metric) => lacking(metric, loaded).missing.length === 0);
}
