import { METRICS } from '../../../domain/metrics/catalogue.ts';
import type { Family, Metric } from '../../../domain/metrics/metric.ts';

/** The measures by family, both in the order of the catalogue. */
export const FAMILIES: readonly { readonly family: Family; readonly metrics: readonly Metric[] }[] = [
  ...new Set(METRICS.map(({ family }) => family)),
].map((family) => ({ family, metrics: METRICS.filter((metric) => metric.family === family) }));
