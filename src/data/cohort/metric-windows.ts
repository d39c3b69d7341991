import { assert } from '../../domain/assert.ts';
import { DEFAULT_DEFINITIONS, definedMetrics } from '../../domain/metrics/definitions.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { analyse } from '../analyse.ts';
import type { Db } from '../db/port.ts';
import type { AnalysisRequest } from '../request.ts';
import type { Cell } from '../result.ts';
import type { Loaded } from '../workspace.ts';

/** A measure at one fixed window, among those whose whole window has passed. */
export interface MetricWindow {
  readonly metric: Metric;
  readonly windowDays: number;
  readonly cell: Cell;
}

/** A family of measures as the county counts it, by its shortest window: what all its windows have in common. */
export function definedFamily(family: string, { definitions }: Pick<AnalysisRequest, 'definitions'>): Metric {
  const [measure] = definedMetrics(family, definitions ?? DEFAULT_DEFINITIONS);
  assert(measure !== undefined, `no measure is called "${family}"`);
  return measure;
}

/** The windows of a family of measures that the files can answer, shortest first, over all dates in view. */
export async function familyWindows(
  db: Db,
  loaded: Loaded,
  request: Omit<AnalysisRequest, 'metrics' | 'by' | 'split'>,
  family: string,
): Promise<readonly MetricWindow[]> {
  const { results } = await analyse(db, loaded, { ...request, metrics: [family], by: 'all', split: null });
  return results.flatMap(({ metric, cell }) =>
    metric.windowDays === null ? [] : [{ metric, windowDays: metric.windowDays, cell }],
  );
}
