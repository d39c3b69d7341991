import type { LibraryEntry } from '../domain/evidence/library.ts';
import { type RuleFacet, recountUnder } from '../domain/evidence/recount.ts';
import type { ProportionMetric } from '../domain/metrics/metric.ts';
import { measure } from './analyse.ts';
import type { Db } from './db/port.ts';
import { guardResults } from './differencing/guard-results.ts';
import type { AnalysisRequest } from './request.ts';
import type { Cell } from './result.ts';
import type { Loaded } from './workspace.ts';

/** A county's figure under the rule of a study, or why there is none. */
export type CountyRecount =
  | {
      readonly kind: 'counted';
      readonly metric: ProportionMetric;
      readonly changed: readonly RuleFacet[];
      /** Undefined where nobody falls under the rule. */
      readonly cell: Cell | undefined;
      readonly sql: string;
    }
  /** No county's rows know this. */
  | { readonly kind: 'impossible'; readonly because: readonly RuleFacet[] }
  /** These files lack fields: of each list one would do. */
  | { readonly kind: 'lacking'; readonly missing: readonly (readonly string[])[] };

/**
 * The county under the rule of each published result that counts otherwise, by result id, over all dates of the request.
 * Results that count the same way as `metric` are left out.
 */
export async function recounts(
  db: Db,
  loaded: Loaded,
  metric: ProportionMetric,
  {
    entries,
    request,
    label,
  }: {
    readonly entries: readonly LibraryEntry[];
    readonly request: Omit<AnalysisRequest, 'metrics'>;
    readonly label: string;
  },
): Promise<ReadonlyMap<string, CountyRecount>> {
  const rules = entries.map(({ result }) => ({ id: result.id, rule: recountUnder(metric, result) }));
  const metrics = rules.flatMap(({ rule }) => (rule.kind === 'recounted' ? [rule.metric] : []));
  const asked = { ...request, by: 'all', split: null } as const;
  const computed = await measure(db, loaded, metrics, asked);
  const { numbers: found } = await guardResults(db, loaded, computed, { request: asked, label });
  return new Map(
    rules.flatMap(({ id, rule }): readonly (readonly [string, CountyRecount])[] => {
      if (rule.kind === 'same') return [];
      if (rule.kind === 'impossible') return [[id, rule]];
      const lack = found.unanswerable.find((one) => one.metric === rule.metric);
      if (lack !== undefined) return [[id, { kind: 'lacking', missing: lack.missing }]];
      const cell = found.results.find((one) => one.metric === rule.metric)?.cell;
      const sql = found.sql.get(rule.metric.id) ?? '';
      return [[id, { kind: 'counted', metric: rule.metric, changed: rule.changed, cell, sql }]];
    }),
  );
}
