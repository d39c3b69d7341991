import { catalogueId } from '../../domain/metrics/define-metric.ts';
import { measureName } from '../../domain/metrics/definitions.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { periodById } from '../../domain/period.ts';
import { countsMemberSql, countsUnitsSql } from '../counts-sql.ts';
import { type Cohort, cohortDueSql } from '../cube/cohort-sql.ts';
import { duckdbDialect } from '../db/dialect.ts';
import { sqlText } from '../db/sql-text.ts';
import { type besideSql, memberSql, type Shape } from '../metric-sql.ts';
import type { Result } from '../result.ts';
import type { Loaded } from '../workspace.ts';

/** Stands for the group of those whose group is not recorded, as in results. */
export const NOT_RECORDED = '(not recorded)';

/** One number, or a pair of them, that a view shows: some groups of one period. */
export interface PublishedCell {
  /** Unique within its table. */
  readonly key: string;
  readonly period: string;
  /** Split groups that are counted together; `null`: everybody. */
  readonly groups: readonly string[] | null;
}

/** Cells of one measure, one split and one grain, with the statement that says who is in them. */
export interface PublishedTable {
  /** The same text for the same people in the same cells. */
  readonly id: string;
  /** What is counted, whatever window or definition: only numbers of one subject are subtracted from each other. */
  readonly subject: string;
  readonly unit: 'person' | 'episode';
  /** Returns `unit_no, period, part, is_met` as number from 0 on, day or text, nullable text and nullable boolean. */
  readonly members: string;
  /** The same from the measure's own table, where there is one. */
  readonly fromCohort?: { readonly metric: Metric; readonly members: (cohort: Cohort) => string };
  /** Whether members tell a period by its first day; else by its name. */
  readonly isDated: boolean;
  /** Returns `units`, how many numbers there are for units of this kind. */
  readonly units: string;
  /** What would be shown of it. */
  readonly cells: readonly PublishedCell[];
}

export interface TableRequest {
  readonly kind: Loaded['kind'];
  readonly shape: Shape & { readonly asOf: string };
}

/** The table of a measure's results, with those that show a number. Monthly counts stand for as many people without names. */
export function publishedTable(
  metric: Metric,
  results: readonly Result[],
  { kind, shape }: TableRequest,
): PublishedTable {
  const members =
    kind === 'aggregate' ? countsMemberSql(metric, shape, duckdbDialect) : memberSql(metric, shape, duckdbDialect);
  return {
    id: `${shape.asOf} ${members ?? metric.id}`,
    subject: measureName(catalogueId(metric.id)),
    unit: publishedUnit(metric, kind),
    members: members ?? '',
    ...(kind === 'aggregate' ? {} : { fromCohort: fromCohort(metric, shape, memberSql) }),
    isDated: shape.by !== 'all',
    units: unitsSql(metric, kind),
    cells: members === null ? [] : results.filter(showsNumber).map(cellOfResult),
  };
}

/** How `compile` tells the members of a measure from the measure's own table. */
export function fromCohort(
  metric: Metric,
  shape: Shape,
  compile: typeof besideSql,
): NonNullable<PublishedTable['fromCohort']> {
  const members = (cohort: Cohort) =>
    compile(metric, shape, duckdbDialect, { due: cohortDueSql(metric, shape, cohort, duckdbDialect) });
  return { metric, members };
}

/** What a measure's counts are of; the places of monthly counts stand for encounters. */
export function publishedUnit({ unit }: Pick<Metric, 'unit'>, kind: Loaded['kind']): PublishedTable['unit'] {
  return unit === 'person' && kind === 'client-level' ? 'person' : 'episode';
}

/** SQL of how many numbers there are for people, for contacts, or for the people behind monthly counts. */
export function unitsSql({ unit }: Pick<Metric, 'unit'>, kind: Loaded['kind']): string {
  if (kind === 'aggregate') return countsUnitsSql();
  return unit === 'person' ? PERSONS : EPISODES;
}

export const PERSONS = 'select count(*)::integer as units from person_number';
export const EPISODES = 'select coalesce(sum(numbers), 0)::integer as units from file_start';

/** The cell that a result of a table fills. */
export function cellOfResult({ period, group }: Pick<Result, 'period' | 'group'>): PublishedCell {
  return { key: JSON.stringify([period, group]), period, groups: group === null ? null : [group] };
}

function showsNumber({ cell }: Result): boolean {
  return cell.state === 'ok' || (cell.state === 'immature' && cell.partial !== null);
}

/** First and last day of a period as SQL dates; nulls where it has no limits. */
export function daysSql(period: string): readonly [first: string, last: string] {
  const span = periodById(period);
  const day = (text: string | undefined) => (text === undefined ? 'null::date' : `${sqlText(text)}::date`);
  return [day(span?.start), day(span?.end)];
}
