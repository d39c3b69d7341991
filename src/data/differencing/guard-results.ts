import { assert } from '../../domain/assert.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { findPolicy } from '../../domain/privacy/find-policy.ts';
import type { SuppressionPolicy } from '../../domain/privacy/policy.ts';
import type { Db } from '../db/port.ts';
import { hiddenCell } from '../protect-split.ts';
import type { AnalysisRequest } from '../request.ts';
import type { Analysis, Cascade } from '../result.ts';
import type { Loaded } from '../workspace.ts';
import { besideTable, withoutBeside } from './beside-table.ts';
import { cascadeBeside, cascadeTable, withoutCells } from './cascade-table.ts';
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
  const way = numbers.cascade && [cascadeTable(numbers.cascade, request), cascadeBeside(numbers.cascade, request)];
  const tables = [...listed(wholeTables), ...listed(periodTables), ...(way ?? [])];
  const withheld = await withholdDifferences(db, { label, tables }, policy);
  return {
    because: withheld.because,
    numbers: {
      whole: without(linked.whole, wholeTables, withheld),
      byPeriod: without(linked.byPeriod, periodTables, withheld),
      cascade: numbers.cascade && withoutCells(numbers.cascade, hiddenIn(way ?? [], withheld)),
    },
  };
}

/** Results of one analysis, checked against all that was shown before. */
export async function guardResults(
  db: Db,
  loaded: Loaded,
  analysis: Analysis,
  {
    request,
    label,
    withheld: tell,
  }: {
    readonly request: Asked;
    readonly label: string;
    readonly withheld?: ((because: readonly string[]) => void) | undefined;
  },
): Promise<Guarded<Analysis>> {
  const policy = policyOf(request);
  if (policy.smallTo === 0) return { numbers: analysis, because: [] };
  const tables = tablesOf(analysis, { kind: loaded.kind, shape: request });
  const withheld = await withholdDifferences(db, { label, tables: listed(tables) }, policy);
  tell?.(withheld.because);
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

/** Who is counted in a measure's results, and who stands beside them. */
interface MeasureTables {
  readonly counted: PublishedTable;
  readonly beside: PublishedTable | null;
}

type Tables = ReadonlyMap<Metric, MeasureTables>;

function tablesOf({ results }: Analysis, request: TableRequest): Tables {
  const metrics = [...new Set(results.map(({ metric }) => metric))];
  return new Map(
    metrics.map((metric) => {
      const own = results.filter((result) => result.metric === metric);
      return [metric, { counted: publishedTable(metric, own, request), beside: besideTable(metric, own, request) }];
    }),
  );
}

function listed(tables: Tables): readonly PublishedTable[] {
  return [...tables.values()].flatMap(({ counted, beside }) => (beside === null ? [counted] : [counted, beside]));
}

function without(analysis: Analysis, tables: Tables, { cells }: Withheld): Analysis {
  const hiddenOf = (table: PublishedTable | null | undefined) => (table && cells.get(table.id)) ?? new Set<string>();
  return {
    ...analysis,
    results: analysis.results.map((result) => {
      const own = tables.get(result.metric);
      return hiddenOf(own?.counted).has(cellOfResult(result).key)
        ? { ...result, cell: hiddenCell(result.cell, 'differencing'), leftOut: null }
        : withoutBeside(result, hiddenOf(own?.beside));
    }),
  };
}

function hiddenIn(tables: readonly PublishedTable[], { cells }: Withheld): ReadonlySet<string> {
  return new Set(tables.flatMap(({ id }) => [...(cells.get(id) ?? [])]));
}
