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
  /** Is told the labels of views shown before, because of which something is withheld. */
  readonly withheld?: ((because: readonly string[]) => void) | undefined;
}

/**
 * A comparison of groups that tells nothing by subtraction from what was shown before, without everybody where only that number
 * would; a figure without one part is none, so it is `null` where a part must not be shown.
 */
export async function guardComparison(
  db: Db,
  { kind }: Pick<Loaded, 'kind'>,
  comparison: GroupComparison,
  asked: Asked,
): Promise<GroupComparison | null> {
  const { metric, parts, everybody } = comparison;
  const table = publishedTable(metric, [], { kind, shape: { ...asked.request, by: 'all' } });
  const cells = parts.map(({ groups }) => ({ key: JSON.stringify(groups), period: 'all', groups }));
  if (!(await mayShow(db, { ...table, id: `groups ${table.id}`, cells }, asked))) return null;
  if (everybody === null) return comparison;
  const { splitPeriods: _, ...request } = asked.request;
  const whole = publishedTable(metric, [], { kind, shape: { ...request, by: 'all', split: null } });
  const once = { ...whole, id: `everybody ${whole.id}`, cells: [{ key: 'all', period: 'all', groups: null }] };
  return (await mayShow(db, once, asked)) ? comparison : { ...comparison, everybody: null };
}

/** Whether a series against the limits of chance, whose limits need every period, tells nothing in the same way. */
export async function mayShowSeries(
  db: Db,
  { kind }: Pick<Loaded, 'kind'>,
  { metric, exposure, level, cells }: ControlSeries,
  asked: Asked,
): Promise<boolean> {
  const shape = { ...asked.request, by: level, split: null };
  for (const counted of exposure === null ? [metric] : [metric, exposure]) {
    const results = cells.flatMap(({ period, cell }) =>
      cell === null ? [] : [{ metric: counted, period, cell, group: null, leftOut: null }],
    );
    if (!(await mayShow(db, publishedTable(counted, results, { kind, shape }), asked))) return false;
  }
  return true;
}

/** Whether a whole table may be shown. One that may not be shown whole leaves nothing behind: what it would have shown is not remembered as seen. */
export async function mayShow(
  db: Db,
  table: Parameters<typeof withholdDifferences>[1]['tables'][number],
  { request, label, withheld }: Asked,
): Promise<boolean> {
  const policy = findPolicy(request.policy);
  if (policy === undefined || policy.smallTo === 0) return true;
  const { cells, because } = await withholdDifferences(db, { label, tables: [table] }, policy, { isWhole: true });
  withheld?.(because);
  return (cells.get(table.id)?.size ?? Number.NaN) === 0;
}
