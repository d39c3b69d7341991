import { assert } from '../../domain/assert.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { findPolicy } from '../../domain/privacy/find-policy.ts';
import type { SuppressionPolicy } from '../../domain/privacy/policy.ts';
import type { Db } from '../db/port.ts';
import { hiddenCell } from '../protect-split.ts';
import type { AnalysisRequest } from '../request.ts';
import type { Analysis, Cascade, Result } from '../result.ts';
import type { Loaded } from '../workspace.ts';
import { cascadeTable, withoutCells } from './cascade-table.ts';
import { cellOfResult, type PublishedTable, publishedTable, type TableRequest } from './published-table.ts';
import { type Withheld, withholdDifferences } from './withhold.ts';
import { withoutRest } from './without-rest.ts';

type Asked = Omit<AnalysisRequest, 'metrics'>;

/** The numbers of one page over time, of everybody, and of how far people came. */
export interface ViewNumbers {
  readonly byPeriod: Analysis;
  readonly whole: Analysis;
  readonly cascade: Cascade | null;
}

/** Numbers with what must not be shown taken out, and the labels of the views shown before that are the reason. */
export interface Guarded<Numbers> {
  readonly numbers: Numbers;
  readonly because: readonly string[];
}

/**
 * The linked tables of one page, checked against each other and against all pages shown before: what could be worked out by
 * subtraction is hidden.
 */
export async function guardView(
  db: Db,
  loaded: Loaded,
  numbers: ViewNumbers,
  { request, label }: { readonly request: Asked; readonly label: string },
): Promise<Guarded<ViewNumbers>> {
  const policy = policyOf(request);
  const linked = { ...numbers, byPeriod: linkedToTotals(numbers, policy) };
  if (policy.smallTo === 0) return { numbers: linked, because: [] };
  const wholeTables = tablesOf(linked.whole, { kind: loaded.kind, shape: { ...request, by: 'all', split: null } });
  const periodTables = tablesOf(linked.byPeriod, { kind: loaded.kind, shape: request });
  const way = numbers.cascade && cascadeTable(numbers.cascade, request);
  const tables = [...wholeTables.values(), ...periodTables.values(), ...(way === null ? [] : [way])];
  const withheld = await withholdDifferences(db, { label, tables }, policy);
  return {
    because: withheld.because,
    numbers: {
      whole: without(linked.whole, wholeTables, withheld),
      byPeriod: without(linked.byPeriod, periodTables, withheld),
      cascade: numbers.cascade && withoutSteps(numbers.cascade, way, withheld),
    },
  };
}

/** Results of one analysis, checked against all that was shown before. */
export async function guardResults(
  db: Db,
  loaded: Loaded,
  analysis: Analysis,
  { request, label }: { readonly request: Asked; readonly label: string },
): Promise<Guarded<Analysis>> {
  const policy = policyOf(request);
  if (policy.smallTo === 0) return { numbers: analysis, because: [] };
  const tables = tablesOf(analysis, { kind: loaded.kind, shape: request });
  const withheld = await withholdDifferences(db, { label, tables: [...tables.values()] }, policy);
  return { numbers: without(analysis, tables, withheld), because: withheld.because };
}

function policyOf(request: Asked): SuppressionPolicy {
  const policy = findPolicy(request.policy);
  assert(policy !== undefined, `no suppression policy is called "${request.policy}"`);
  return policy;
}

function linkedToTotals({ byPeriod, whole }: ViewNumbers, policy: SuppressionPolicy): Analysis {
  const metrics = [...new Set(byPeriod.results.map(({ metric }) => metric))];
  return {
    ...byPeriod,
    results: metrics.flatMap((metric) =>
      withoutRest(
        byPeriod.results.filter((result) => result.metric === metric),
        whole.results.find((result) => result.metric.id === metric.id)?.cell,
        policy,
      ),
    ),
  };
}

function tablesOf({ results }: Analysis, request: TableRequest): ReadonlyMap<Metric, PublishedTable> {
  const metrics = [...new Set(results.map(({ metric }) => metric))];
  return new Map(
    metrics.map((metric) => {
      const own = results.filter((result) => result.metric === metric);
      return [metric, publishedTable(metric, own, request)];
    }),
  );
}

function without(analysis: Analysis, tables: ReadonlyMap<Metric, PublishedTable>, { cells }: Withheld): Analysis {
  const isWithheld = (result: Result) => {
    const table = tables.get(result.metric);
    return table !== undefined && cells.get(table.id)?.has(cellOfResult(result).key) === true;
  };
  return {
    ...analysis,
    results: analysis.results.map((result) =>
      isWithheld(result) ? { ...result, cell: hiddenCell(result.cell, 'differencing'), leftOut: null } : result,
    ),
  };
}

function withoutSteps(cascade: Cascade, table: PublishedTable | null, { cells }: Withheld): Cascade {
  const hidden = table === null ? undefined : cells.get(table.id);
  return hidden === undefined ? cascade : withoutCells(cascade, hidden);
}
