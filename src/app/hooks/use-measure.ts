import { metricById } from '../../domain/metrics/catalogue.ts';
import { defined } from '../../domain/metrics/definitions.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { useView } from './use-view.ts';

/** The measure of the address as the county has defined it; undefined where there is none of that name. */
export function useMeasure(): Metric | undefined {
  const { view } = useView();
  const metric = metricById(view.metric);
  return metric && defined(metric, view.definitions);
}
