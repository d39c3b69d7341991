import { METRICS } from '../../../domain/metrics/catalogue.ts';
import { measureName } from '../../../domain/metrics/definitions.ts';
import type { Family, Metric } from '../../../domain/metrics/metric.ts';

/** The measures by family, both in the order of the catalogue. */
export const FAMILIES: readonly { readonly family: Family; readonly metrics: readonly Metric[] }[] = [
  ...new Set(METRICS.map(({ family }) => family)),
].map((family) => ({ family, metrics: METRICS.filter((metric) => metric.family === family) }));

/** The first of a measure's windows, at which all of them are set; the measure itself where it has one only. */
export function firstWindow(metric: Metric): Metric {
  return METRICS.find(({ id }) => measureName(id) === measureName(metric.id)) ?? metric;
}
