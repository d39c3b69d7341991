import { rulesOf } from '../domain/metrics/counted.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { conditionSql, OWN_ROW } from './condition-sql.ts';
import type { SqlDialect } from './db/dialect.ts';
import { sqlText } from './db/sql-text.ts';
import { groupSql, mergedSql } from './group-sql.ts';
import { leftOutReasons, leftOutSql, standingSql } from './left-out-sql.ts';
import type { AnalysisRequest, Filter, Grain } from './request.ts';
import { episodeSource } from './stay-sql.ts';

/** The part of a request that shapes a metric's statement. */
export type Shape = Pick<AnalysisRequest, 'by' | 'split' | 'merged' | 'splitPeriods' | 'where' | 'from' | 'to'>;

/**
 * Compiles a metric at exactly the grain asked for. The statement reads the `episode` and `setting` tables and returns
 * `period` and `part` (the split group), both text and nullable, with integer columns:
 * proportions `numerator, denominator, pending`; medians `days, people` (one row a number of days) and `pending`;
 * volumes `denominator`; those that count stays or contacts the `persons` behind them (proportions also `persons_met` and
 * `persons_unmet`); all of them one `left_out_N` for each reason to leave somebody out, in the order of the measure's
 * rules. An episode without the metric's date belongs to the null period.
 */
export function metricSql(
  metric: Metric,
  shape: Shape,
  dialect: SqlDialect,
  { closesStale = false, due }: Pick<Speaking, 'closesStale' | 'due'> = {},
): string {
  return [
    speakingTables(metric, shape, { dialect, columns: measureColumns(metric, dialect), closesStale, due }),
    finalSelect(metric, shape.by, dialect),
  ].join('\n');
}

interface Speaking {
  readonly dialect: SqlDialect;
  /** What is wanted of each episode, beside its place in time; each `... as name`. */
  readonly columns: readonly string[];
  /** Reads open stays without contact for long as ended with the last contact. */
  readonly closesStale?: boolean;
  /** A statement to be read in place of the episodes, with the columns of `dueColumns` and a period and part. */
  readonly due?: string | undefined;
}

/**
 * The beginning of a statement that ends in the table `speaking`, one row for each counted unit: `period` (its first day, or
 * `all`), `part`, `is_mature`, `left_out` (the number of the rule that leaves it out, 0 where it is counted), and the columns asked for.
 */
export function speakingTables(
  metric: Metric,
  shape: Shape,
  { dialect, columns, closesStale = false, due }: Speaking,
): string {
  if (due !== undefined) return `with due as (${due}),\nspeaking as (${speakingSql(metric)})`;
  const source = episodeSource({ gapDays: metric.switches.gapDays ?? null, closesStale }, metric.clockStart, dialect);
  const tables = [
    ...source.tables,
    `due as (${dueSql(metric, shape, { dialect, columns, source })})`,
    `speaking as (${speakingSql(metric)})`,
  ];
  return `with ${tables.join(',\n')}`;
}

/**
 * Who is counted in which period and group: `unit_no` (of the person or contact), `period` (its first day, or `all`), `part`,
 * `is_met` (null where nothing is to be met), one row a unit.
 */
export function memberSql(
  metric: Metric,
  shape: Shape,
  dialect: SqlDialect,
  { closesStale = false, due }: Pick<Speaking, 'closesStale' | 'due'> = {},
): string {
  const columns = measureColumns(metric, dialect);
  const met = metric.statistic === 'proportion' ? 'is_met' : 'null::boolean';
  return `${speakingTables(metric, shape, { dialect, columns, closesStale, due })}
select ${unitSql(metric)} as unit_no, period, part, ${met} as is_met
from speaking where left_out = 0 and is_mature`;
}

/**
 * Who is beside the counted, in the columns of `memberSql`: `part` is `pending` or the reason to leave the unit out, a space, and
 * the split group.
 */
export function besideSql(
  metric: Metric,
  shape: Shape,
  dialect: SqlDialect,
  { due }: Pick<Speaking, 'due'> = {},
): string {
  return `${speakingTables(metric, shape, { dialect, columns: measureColumns(metric, dialect), due })}
select ${unitSql(metric)} as unit_no, period,
  ${standingSql(leftOutReasons(metric))} || ' ' || coalesce(part, '(not recorded)') as part,
  null::boolean as is_met
from speaking where left_out > 0 or not is_mature`;
}

function unitSql({ unit }: Pick<Metric, 'unit'>): string {
  return unit === 'person' ? 'person_no' : 'episode_no';
}

/** The period of `date`, where `all` is one period. */
export function periodSql(by: Grain, date: string, dialect: SqlDialect): string {
  return by === 'all' ? sqlText('all') : dialect.periodOf(by, date);
}

/** The rows kept by the filters and the period limits, as one condition. */
export function whereSql(where: readonly Filter[], clock: string, limits: Pick<Shape, 'from' | 'to'>): string {
  const parts = where.map((filter) => `${groupSql(filter.field)} in (${filter.values.map(sqlText).join(', ')})`);
  if (limits.from !== null) parts.push(`${clock} >= ${sqlText(limits.from)}::date`);
  if (limits.to !== null) parts.push(`${clock} <= ${sqlText(limits.to)}::date`);
  return parts.length === 0 ? 'true' : parts.join(' and ');
}

function dueSql(
  metric: Metric,
  shape: Shape,
  {
    dialect,
    columns,
    source,
  }: Pick<Speaking, 'dialect' | 'columns'> & { readonly source: ReturnType<typeof episodeSource> },
): string {
  const clock = metric.clockStart;
  const conditions = [
    conditionSql(rulesOf(metric.denominator).from, dialect),
    source.where,
    ...placeConditions(metric, shape, clock),
  ];
  return `select ${[...placeColumns(shape, clock, dialect), ...unitColumns(metric, dialect), ...columns].join(', ')}
  from ${source.name} as ${OWN_ROW} cross join setting
  where ${allOf(conditions)}`;
}

/** All conditions as one. */
export function allOf(conditions: readonly string[]): string {
  return conditions.filter((condition) => condition !== 'true').join(' and ') || 'true';
}

/** Which rows a shape keeps, by the groups and the date in the column `clock`. */
export function placeConditions(metric: Pick<Metric, 'windowDays'>, shape: Shape, clock: string): readonly string[] {
  return [
    // Without a date there is no period to be left out of; the whole still tells them.
    ...(metric.windowDays === null || shape.by === 'all' ? [] : [`${clock} is not null`]),
    whereSql(shape.where, clock, shape),
  ];
}

/** `period` and `part` of a row, by the date in the column `clock`. */
export function placeColumns(shape: Shape, clock: string, dialect: SqlDialect): readonly string[] {
  return [
    `${shape.by === 'all' ? sqlText('all') : dialect.periodStart(shape.by, clock)} as period`,
    `${partSql(shape, clock, dialect)} as part`,
  ];
}

function unitColumns(metric: Metric, dialect: SqlDialect): readonly string[] {
  return [
    `person_no, episode_no, ${metric.clockStart} as clock_date, ${matureSql(metric, dialect)} as is_mature`,
    `${leftOutSql(metric, dialect)} as left_out`,
  ];
}

/** Every episode that a measure could count, whenever and wherever, with what it decides of it; its columns are named by `dueNames`. */
export function everyDueSql(metric: Metric, dialect: SqlDialect): string {
  const reading = { gapDays: metric.switches.gapDays ?? null, closesStale: false };
  const source = episodeSource(reading, metric.clockStart, dialect);
  const columns = [...unitColumns(metric, dialect), ...measureColumns(metric, dialect)];
  const due = `select ${columns.join(', ')}
from ${source.name} as ${OWN_ROW} cross join setting
where ${allOf([conditionSql(rulesOf(metric.denominator).from, dialect), source.where])}`;
  return source.tables.length === 0 ? due : `with ${source.tables.join(',\n')}\n${due}`;
}

/** The group that an episode belongs to; null without a split. */
function partSql({ split, merged, splitPeriods }: Shape, clock: string, dialect: SqlDialect): string {
  if (split !== null) return mergedSql(groupSql(split), merged);
  return splitPeriods === undefined ? 'null::varchar' : periodSql(splitPeriods, clock, dialect);
}

function matureSql({ windowDays, clockStart, switches }: Metric, dialect: SqlDialect): string {
  if (windowDays === null) return 'true';
  return `coalesce(${dialect.addDays(clockStart, windowDays + (switches.lagDays ?? 0))} <= as_of, false)`;
}

function measureColumns(metric: Metric, dialect: SqlDialect): readonly string[] {
  switch (metric.statistic) {
    case 'proportion':
      return [`${conditionSql(metric.numerator.when, dialect)} as is_met`];
    case 'median-days':
      return [`${dialect.daysBetween(metric.clockStart, metric.daysTo)} as days`];
    case 'volume':
      return [];
  }
}

/**
 * One row for each counted unit: the episode itself, the person's first episode, or the person's episodes together.
 * A person is left out only where none of the episodes counts.
 */
function speakingSql(metric: Metric): string {
  if (metric.unit !== 'person') return 'select * from due';
  if (metric.speaks === 'any') {
    const met =
      metric.statistic === 'proportion'
        ? ',\n    coalesce(bool_or(due.is_met and due.is_mature) filter (where due.left_out = 0), false) as is_met'
        : '';
    return `
  select period, part, person_no, min(due.left_out) as left_out,
    coalesce(bool_or(due.is_mature) filter (where due.left_out = 0), false) as is_mature${met}
  from due group by period, part, person_no
`;
  }
  return `
  select * from (
    select *, row_number() over (
      partition by period, part, person_no
      order by case when left_out = 0 then 0 else 1 end, clock_date, episode_no
    ) as turn from due
  ) as ranked where turn = 1
`;
}

function finalSelect(metric: Metric, by: Grain, dialect: SqlDialect): string {
  return countedSelect(metric, by, dialect, {
    table: 'speaking',
    units: (condition) => `count(*) filter (where ${condition})::integer`,
    persons: (condition) => `count(distinct person_no) filter (where ${condition})::integer`,
  });
}

/** How the units and the persons that meet a condition are counted in a table. */
interface Counting {
  readonly table: string;
  readonly units: (condition: string) => string;
  readonly persons: (condition: string) => string;
}

/** The counts of a measure by period and group, from a table with the columns of `speaking`. */
export function countedSelect(metric: Metric, by: Grain, dialect: SqlDialect, counting: Counting): string {
  const { table, units } = counting;
  const leftOut = leftOutReasons(metric).map(
    (_, index) => `${units(`left_out = ${index + 1}`)} as left_out_${index + 1}`,
  );
  const counts = [...statisticColumns(metric, counting), ...personColumns(metric, counting), ...leftOut].join(',\n  ');
  const days = metric.statistic === 'median-days' ? ['days'] : [];
  const grain = [`${table}.period`, 'part', ...days].join(', ');
  const told = [
    `${periodSql(by, `${table}.period`, dialect)} as period`,
    'part',
    ...days.map((day) => `${day}::integer as ${day}`),
  ];
  return `select ${told.join(', ')},
  ${counts}
from ${table} group by ${grain} order by ${grain}`;
}

/**
 * People behind the counts of a measure that counts stays or contacts: `persons`, and of a proportion `persons_met` and
 * `people_unmet` (somebody can be both). A median's rows are days, of which people cannot be added up.
 */
function personColumns({ unit, statistic }: Metric, { persons }: Counting): readonly string[] {
  if (unit === 'person' || statistic === 'median-days') return [];
  return statistic === 'volume'
    ? [`${persons('left_out = 0')} as persons`]
    : [
        `${persons('left_out = 0 and is_mature')} as persons`,
        `${persons('left_out = 0 and is_mature and is_met')} as persons_met`,
        `${persons('left_out = 0 and is_mature and not coalesce(is_met, false)')} as persons_unmet`,
      ];
}

function statisticColumns({ statistic }: Metric, { units }: Counting): readonly string[] {
  const pending = `${units('left_out = 0 and not is_mature')} as pending`;
  switch (statistic) {
    case 'proportion':
      return [
        `${units('left_out = 0 and is_mature and is_met')} as numerator`,
        `${units('left_out = 0 and is_mature')} as denominator`,
        pending,
      ];
    case 'median-days':
      return [`${units('left_out = 0 and is_mature')} as people`, pending];
    case 'volume':
      return [`${units('left_out = 0')} as denominator`];
  }
}
