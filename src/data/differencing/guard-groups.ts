import { findPolicy } from '../../domain/privacy/find-policy.ts';
import type { ControlSeries } from '../control-series.ts';
import type { Db } from '../db/port.ts';
import type { GroupComparison } from '../group-comparison.ts';
import type { AnalysisRequest } from '../request.ts';
import type { Loaded } from '../workspace.ts';
import { publishedTable } from './published-table.ts';
import { withholdDifferences } from './withhold.ts';

/** A view that is about to be shown. */
export interface Asked {
  readonly request: Omit<AnalysisRequest, 'metrics'>;
  /** What a person would call the view. */
  readonly label: string;
}

/** Whether a comparison of groups tells nothing by subtraction from what was shown before; a figure without one part is none. */
export async function mayShowComparison(
  db: Db,
  loaded: Pick<Loaded, 'kind'>,
  { metric, parts }: GroupComparison,
  asked: Asked,
): Promise<boolean> {
  const table = publishedTable(metric, [], { kind: loaded.kind, shape: { ...asked.request, by: 'all' } });
  const cells = parts.map(({ groups }) => ({ key: JSON.stringify(groups), period: 'all', groups }));
  return mayShow(db, { ...table, id: `groups ${table.id}`, cells }, asked);
}

/** The same for a series against the limits of chance, whose limits need every period. */
export async function mayShowSeries(
  db: Db,
  loaded: Pick<Loaded, 'kind'>,
  { metric, level, cells }: ControlSeries,
  asked: Asked,
): Promise<boolean> {
  const results = cells.flatMap(({ period, cell }) =>
    cell === null ? [] : [{ metric, period, cell, group: null, leftOut: null }],
  );
  return mayShow(
    db,
    publishedTable(metric, results, { kind: loaded.kind, shape: { ...asked.request, by: level, split: null } }),
    asked,
  );
}

/** Whether a whole table may be shown. One that may not be shown whole leaves nothing behind: what it would have shown is not remembered as seen. */
export async function mayShow(
  db: Db,
  table: Parameters<typeof withholdDifferences>[1]['tables'][number],
  { request, label }: Asked,
): Promise<boolean> {
  const policy = findPolicy(request.policy);
  if (policy === undefined || policy.smallTo === 0) return true;
  const { cells } = await withholdDifferences(db, { label, tables: [table] }, policy, { isWhole: true });
  return (cells.get(table.id)?.size ?? Number.NaN) === 0;
}
