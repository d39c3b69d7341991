import { assert } from '../domain/assert.ts';
import type { SuppressionReason } from '../domain/estimate.ts';
import { DEFAULT_DEFINITIONS, type Definitions, definedMetrics } from '../domain/metrics/definitions.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import type { GroupCounts } from '../domain/privacy/grouped-proportions.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import type { GroupField } from '../domain/schema/fields.ts';
import { isMature, medianCell, proportionCell, volumeCell } from './cells.ts';
import { COUNT_GROUPS, countsOf, countsSql } from './counts-sql.ts';
import { type Cohort, cellsAnswer, cellsSql, cohortDueSql } from './cube/cohort-sql.ts';
import { knownCohorts, makeCohorts } from './cube/cohorts.ts';
import { duckdbDialect } from './db/dialect.ts';
import type { Db, SqlRow } from './db/port.ts';
import { integerOf, textOf } from './db/row.ts';
import { moveAsOf } from './episodes.ts';
import { fewPersons, personCounts } from './few-persons.ts';
import { withLeftOut } from './left-out.ts';
import { metricSql } from './metric-sql.ts';
import { hiddenCell, splitReasons } from './protect-split.ts';
import type { AnalysisRequest } from './request.ts';
import type { Analysis, Cell, CountedFrom, Result, Unanswerable } from './result.ts';
import type { Loaded } from './workspace.ts';

/** Stands for the group of those whose group is not recorded. */
export const NOT_RECORDED = '(not recorded)';

/**
 * The facade: what was asked, computed in the engine and hidden where it is small.
 * Metrics that the files cannot answer come back with the fields they lack; unknown metric names come back as none.
 */
export async function analyse(db: Db, loaded: Loaded, request: AnalysisRequest): Promise<Analysis> {
  const metrics = uniqueMetrics(request.metrics, request.definitions ?? DEFAULT_DEFINITIONS);
  if (loaded.kind === 'client-level') {
    await moveAsOf(db, request.asOf);
    const answerable = metrics.filter((metric) => lacking(metric, loaded).missing.length === 0);
    await makeCohorts(db, answerable, loaded);
  }
  return measure(db, loaded, metrics, request);
}

/** The same for metrics at hand, in the catalogue or not: a county's measure counted by another rule has no name there. */
export async function measure(
  db: Db,
  loaded: Loaded,
  asked: readonly Metric[],
  request: Omit<AnalysisRequest, 'metrics'>,
): Promise<Analysis> {
  const policy = findPolicy(request.policy);
  assert(policy !== undefined, `no suppression policy is called "${request.policy}"`);
  const unanswerable = asked.map((metric) => lacking(metric, loaded)).filter((lack) => lack.missing.length > 0);
  const answered = asked.filter((metric) => !unanswerable.some((lack) => lack.metric === metric));
  if (loaded.kind === 'client-level') await moveAsOf(db, request.asOf);

  const results: Result[] = [];
  const sql = new Map<string, string>();
  const countedFrom = new Map<string, CountedFrom>();
  const cohorts = await knownCohorts(db, loaded.kind === 'client-level' ? answered : []);
  for (const metric of answered) {
    const statement = statementFor(metric, loaded, request);
    if (statement === null) continue;
    sql.set(metric.id, statement);
    const { from, sql: fastest } = fastestFor(metric, request, cohorts.get(metric)) ?? { from: 'rows', sql: statement };
    if (loaded.kind === 'client-level') countedFrom.set(metric.id, from);
    results.push(...resultsOf(metric, await db.query(fastest), { request, policy, kind: loaded.kind }));
  }
  return { results, unanswerable, sql, countedFrom };
}

function uniqueMetrics(names: readonly string[], definitions: Definitions): readonly Metric[] {
  const metrics = names.flatMap((name) => [...definedMetrics(name, definitions)]);
  return [...new Map(metrics.map((metric) => [metric.id, metric])).values()];
}

/** The statement of a metric over what is loaded; `null` where monthly counts cannot say. */
export function statementFor(metric: Metric, loaded: Loaded, request: Omit<AnalysisRequest, 'metrics'>): string | null {
  return loaded.kind === 'aggregate'
    ? countsSql(metric, request, duckdbDialect)
    : metricSql(metric, request, duckdbDialect);
}

/** The statement over a measure's own tables, where they are made; its answer is that of the statement over all episodes. */
export function fastestFor(
  metric: Metric,
  request: Omit<AnalysisRequest, 'metrics'>,
  cohort: Cohort | undefined,
): { readonly from: CountedFrom; readonly sql: string } | null {
  if (cohort === undefined) return null;
  if (cohort.hasCells && cellsAnswer(request))
    return { from: 'cells', sql: cellsSql(metric, request, cohort, duckdbDialect) };
  const due = cohortDueSql(metric, request, cohort, duckdbDialect);
  return { from: 'cohort', sql: metricSql(metric, request, duckdbDialect, { due }) };
}

/** What is missing for a metric: of each list one field would do. */
export function lacking(metric: Metric, loaded: Pick<Loaded, 'kind' | 'mappedFields'>): Unanswerable {
  if (loaded.kind === 'client-level') {
    const missing = metric.requires.filter((choice) => !choice.some((field) => loaded.mappedFields.has(field)));
    return { metric, missing };
  }
  const counts = countsOf(metric);
  if (counts === null) return { metric, missing: metric.requires };
  const needed = [counts.numerator, counts.denominator].filter((field) => field !== null);
  return { metric, missing: needed.filter((field) => !loaded.mappedFields.has(field)).map((field) => [field]) };
}

/** Whether the loaded files can be split or filtered by a field. */
export function canGroupBy(field: string, loaded: Pick<Loaded, 'kind' | 'mappedFields'>): boolean {
  return loaded.mappedFields.has(field) && (loaded.kind === 'client-level' || COUNT_GROUPS.includes(field));
}

/** Whether the rows have different values of a field. */
export function tellsApart({ groups }: Pick<Loaded, 'groups'>, field: GroupField): boolean {
  const values = groups.get(field);
  return values !== undefined && values.length > 1;
}

function resultsOf(
  metric: Metric,
  rows: readonly SqlRow[],
  {
    request,
    policy,
    kind,
  }: {
    readonly request: Omit<AnalysisRequest, 'metrics'>;
    readonly policy: SuppressionPolicy;
    readonly kind: Loaded['kind'];
  },
): readonly Result[] {
  const groups = tabled(rows).filter((group) => request.by === 'all' || isSomebody(metric, group));
  const results = groups.map(({ period, part, members }) => {
    const cell = withoutFew(cellOf(metric, members, isMature(metric, period, request.asOf), policy), members, policy);
    const isWhole = request.by === 'all' && !isSplit(request) && kind === 'client-level';
    const whole = { metric, rows: members, cell, pending: pendingOf(metric, members) };
    return {
      metric,
      period,
      group: isSplit(request) ? (part ?? NOT_RECORDED) : null,
      ...(isWhole ? withLeftOut(whole, policy) : { cell, leftOut: null }),
    };
  });
  if (!isSplit(request)) return results;
  const reasons = reasonsOf(metric, groups, policy);
  return results.map((result, index) => {
    const reason = reasons[index];
    return reason === undefined ? result : { ...result, cell: hiddenCell(result.cell, reason) };
  });
}

function withoutFew(cell: Cell, [row]: readonly SqlRow[], policy: SuppressionPolicy): Cell {
  const reason = row === undefined ? undefined : fewPersons(row, policy);
  return reason === undefined ? cell : hiddenCell(cell, reason);
}

function isSplit({ split, splitPeriods }: Pick<AnalysisRequest, 'split' | 'splitPeriods'>): boolean {
  return split !== null || splitPeriods !== undefined;
}

/** Why each group must be hidden, period by period, in the order of the groups. */
function reasonsOf(
  metric: Metric,
  groups: readonly Group[],
  policy: SuppressionPolicy,
): readonly (SuppressionReason | undefined)[] {
  const reasons = new Map<Group, SuppressionReason | undefined>();
  for (const period of new Set(groups.map((group) => group.period))) {
    const inPeriod = groups.filter((group) => group.period === period);
    const found = splitReasons(
      inPeriod.map(({ members }) => countsOfMembers(metric, members)),
      policy,
    );
    const persons = inPeriod.flatMap(({ members: [row] }) => (row === undefined ? [] : (personCounts(row) ?? [])));
    const behind = persons.length === inPeriod.length ? splitReasons(persons, policy) : [];
    inPeriod.forEach((group, index) => {
      reasons.set(group, found[index] ?? behind[index]);
    });
  }
  return groups.map((group) => reasons.get(group));
}

/** The people of a group; a statistic without a numerator counts all of them. */
function countsOfMembers(metric: Metric, members: readonly SqlRow[]): GroupCounts {
  switch (metric.statistic) {
    case 'proportion':
      return { numerator: total(members, 'numerator'), denominator: total(members, 'denominator') };
    case 'median-days': {
      const people = total(members, 'people');
      return { numerator: people, denominator: people };
    }
    case 'volume': {
      const people = total(members, 'denominator');
      return { numerator: people, denominator: people };
    }
  }
}

function cellOf(metric: Metric, members: readonly SqlRow[], mature: boolean, policy: SuppressionPolicy): Cell {
  switch (metric.statistic) {
    case 'proportion':
      return proportionCell(
        {
          numerator: total(members, 'numerator'),
          denominator: total(members, 'denominator'),
          pending: total(members, 'pending'),
        },
        mature,
        policy,
      );
    case 'median-days':
      return medianCell(
        {
          days: members
            .filter((row) => integerOf(row, 'people') > 0)
            .map((row) => ({ value: integerOf(row, 'days'), count: integerOf(row, 'people') })),
          pending: total(members, 'pending'),
        },
        mature,
        policy,
      );
    case 'volume':
      return volumeCell(total(members, 'denominator'), mature, policy);
  }
}

/** Whether anybody of the group is counted or pending; of a period in which all are left out there is nothing to say. */
function isSomebody(metric: Metric, { members }: Group): boolean {
  switch (metric.statistic) {
    case 'proportion':
      return total(members, 'denominator') + total(members, 'pending') > 0;
    case 'median-days':
      return total(members, 'people') + total(members, 'pending') > 0;
    case 'volume':
      return total(members, 'denominator') > 0;
  }
}

function pendingOf(metric: Metric, members: readonly SqlRow[]): number {
  return metric.statistic === 'volume' ? 0 : total(members, 'pending');
}

function total(rows: readonly SqlRow[], column: string): number {
  return rows.reduce((sum, row) => sum + integerOf(row, column), 0);
}

interface Group {
  readonly period: string;
  readonly part: string | null;
  readonly members: readonly SqlRow[];
}

function tabled(rows: readonly SqlRow[]): readonly Group[] {
  const groups = new Map<string, { period: string; part: string | null; members: SqlRow[] }>();
  for (const row of rows) {
    const period = textOf(row, 'period') ?? 'undated';
    const part = textOf(row, 'part');
    const key = JSON.stringify([period, part]);
    const group = groups.get(key) ?? { period, part, members: [] };
    group.members.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}
