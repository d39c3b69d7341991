import type { Metric } from '../../domain/metrics/metric.ts';
import { GROUP_FIELDS } from '../../domain/schema/fields.ts';
import type { SqlDialect } from '../db/dialect.ts';
import {
  allOf,
  countedSelect,
  everyDueSql,
  placeColumns,
  placeConditions,
  type Shape,
  speakingTables,
} from '../metric-sql.ts';

/** The tables made once of a measure's definition, from which every filter, grain and split is answered. */
export interface Cohort {
  readonly no: number;
  /** Whether there is a cube of cells; a cube with too many cells is not made. */
  readonly hasCells: boolean;
}

/**
 * Which groups there are, and in which each episode is: `cohort_group`, one row per set of values of all fields by which results
 * are split and filtered, and `cohort_episode`, one row per episode.
 */
export const GROUP_TABLES: readonly string[] = [
  `create or replace table cohort_group as
select row_number() over (order by ${GROUP_FIELDS.join(', ')})::integer as group_no, *
from (select distinct ${GROUP_FIELDS.join(', ')} from episode) as told`,
  `create or replace table cohort_episode as
select episode_no as of_episode, group_no
from episode join cohort_group on ${GROUP_FIELDS.map((field) => `episode.${field} is not distinct from cohort_group.${field}`).join('\n  and ')}`,
];

/**
 * Of each episode that a measure could count what the measure decides of it: `person_no, episode_no, clock_date, is_mature,
 * left_out`, `is_met` or `days`, `group_no`, and `is_again`, whether the person has several of them.
 */
export function cohortTableSql(no: number, metric: Metric, dialect: SqlDialect): string {
  return `create or replace table cohort_${no} as
select due.* replace (left_out::tinyint as left_out), group_no, count(*) over (partition by person_no) > 1 as is_again
from (${everyDueSql(metric, dialect)}) as due
join cohort_episode on of_episode = episode_no`;
}

/** What tells the cells of a cube apart; `month` is the first day of the month of the measure's clock. */
function cellColumns({ statistic }: Pick<Metric, 'statistic'>, dialect: SqlDialect): readonly string[] {
  const own = { proportion: ['is_met'], 'median-days': ['days'], volume: [] }[statistic];
  return [`${dialect.periodStart('month', 'clock_date')} as month`, 'group_no', 'left_out', 'is_mature', ...own];
}

/** How many cells the cube of a cohort would have, about, and of how many rows: `cells, units`. */
export function cellEstimateSql(no: number, metric: Metric, dialect: SqlDialect): string {
  return `select approx_count_distinct(hash(${cellColumns(metric, dialect)
    .map((column) => column.replace(/ as \w+$/, ''))
    .join(', ')}))
  filter (where not is_again)::integer as cells, count(*)::integer as units
from cohort_${no}`;
}

/**
 * The cube of those who are met once: such people are in one cell, whatever is asked, so the cells add up (`people` in each).
 * Who is met several times counts once in a period that holds several of the cells, and is counted from the cohort.
 */
export function cellsTableSql(no: number, metric: Metric, dialect: SqlDialect): string {
  return `create or replace table cohort_cells_${no} as
select ${cellColumns(metric, dialect).join(', ')}, count(*)::integer as people
from cohort_${no} where not is_again group by all`;
}

/** The rows of a cohort in one view, to be read in place of the episodes. */
export function cohortDueSql(metric: Metric, shape: Shape, { no }: Cohort, dialect: SqlDialect): string {
  return viewSql(metric, shape, { from: `cohort_${no}`, clock: 'clock_date', dialect });
}

/** Whether cells answer a view: months are not cut by its first and last day. */
export function cellsAnswer({ from, to }: Pick<Shape, 'from' | 'to'>): boolean {
  return (from === null || from.endsWith('-01')) && (to === null || isLastOfMonth(to));
}

/** A measure's counts, in the columns of `metricSql`: those met once from the cells, the others from their rows. */
export function cellsSql(metric: Metric, shape: Shape, { no }: Cohort, dialect: SqlDialect): string {
  const again = viewSql(metric, shape, { from: `cohort_${no}`, clock: 'clock_date', dialect, only: 'is_again' });
  const cells = viewSql(metric, shape, { from: `cohort_cells_${no}`, clock: 'month', dialect });
  const own = { proportion: ', is_met', 'median-days': ', days', volume: '' }[metric.statistic];
  const columns = `period, part, left_out, is_mature${own}`;
  return `${speakingTables(metric, shape, { dialect, columns: [], due: again })},
once as (${cells}),
told as (
  select ${columns}, person_no, 1 as people from speaking
  union all
  select ${columns}, null, people from once
)
${countedSelect(metric, shape.by, dialect, {
  table: 'told',
  units: sumOf,
  persons: (condition) =>
    `(count(distinct person_no) filter (where ${condition}) + ${sumOf(`${condition} and person_no is null`)})::integer`,
})}`;
}

function sumOf(condition: string): string {
  return `coalesce(sum(people) filter (where ${condition}), 0)::integer`;
}

interface ViewPart {
  readonly from: string;
  /** The column of the date by which a row is placed in time. */
  readonly clock: string;
  readonly dialect: SqlDialect;
  readonly only?: string;
}

function viewSql(metric: Metric, shape: Shape, { from, clock, dialect, only = 'true' }: ViewPart): string {
  const isGrouped = shape.split !== null || shape.where.length > 0;
  return `select ${placeColumns(shape, clock, dialect).join(', ')}, ${from}.*
  from ${from}${isGrouped ? ' join cohort_group using (group_no)' : ''}
  where ${allOf([only, ...placeConditions(metric, shape, clock)])}`;
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
