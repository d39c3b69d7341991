import { METRICS } from '../../../domain/metrics/catalogue.ts';
import { measureLabel, measureName } from '../../../domain/metrics/definitions.ts';
import type { Family, Metric } from '../../../domain/metrics/metric.ts';

/** One measure with all its windows; `first` stands for it where one has to. */
export interface Measure {
  readonly name: string;
  readonly label: string;
  readonly first: Metric;
  readonly windows: readonly Metric[];
}

/** The measures by family, both in the order of the catalogue. */
export const FAMILIES: readonly { readonly family: Family; readonly measures: readonly Measure[] }[] = [
  ...new Set(METRICS.map(({ family }) => family)),
].map((family) => ({ family, measures: measuresOf(METRICS.filter((metric) => metric.family === family)) }));

function measuresOf(metrics: readonly Metric[]): readonly Measure[] {
  const names = [...new Set(metrics.map(({ id }) => measureName(id)))];
  return names.flatMap((name) => {
    const windows = metrics.filter(({ id }) => measureName(id) === name);
    const [first] = windows;
    if (first === undefined) return [];
    return [{ name, label: windows.length === 1 ? first.label : measureLabel(first), first, windows }];
  });
}
