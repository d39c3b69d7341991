import type { Metric } from '../domain/metrics/metric.ts';
import { conditionSql } from './condition-sql.ts';
import type { SqlDialect } from './db/dialect.ts';
import { sqlText } from './db/sql-text.ts';
import { groupSql } from './group-sql.ts';
import type { AnalysisRequest, Filter, Grain } from './request.ts';

/** The part of a request that shapes a metric's statement. */
export type Shape = Pick<AnalysisRequest, 'by' | 'split' | 'where' | 'from' | 'to'>;

/**
 * Compiles a metric at exactly the grain asked for. The statement reads the `episode` and `setting` tables and returns
 * `period` and `part` (the split group), both text and nullable, with integer columns:
 * proportions `numerator, denominator, pending`; medians `days, people` (one row a number of days) and `pending`;
 * volumes `denominator`. An episode without the metric's date belongs to the null period.
 */
export function metricSql(metric: Metric, shape: Shape, dialect: SqlDialect): string {
  return [
    `with due as (${dueSql(metric, shape, dialect)}),`,
    `speaking as (${speakingSql(metric)})`,
    finalSelect(metric),
  ].join('\n');
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

function dueSql(metric: Metric, shape: Shape, dialect: SqlDialect): string {
  const clock = metric.clockStart;
  const mature =
    metric.windowDays === null ? 'true' : `coalesce(${dialect.addDays(clock, metric.windowDays)} <= as_of, false)`;
  const columns = [
    `${periodSql(shape.by, clock, dialect)} as period`,
    `${shape.split === null ? 'null::varchar' : groupSql(shape.split)} as part`,
    `person, episode_key, ${clock} as clock_date, ${mature} as is_mature`,
    ...measureColumns(metric, dialect),
  ];
  const dated = metric.windowDays === null ? '' : ` and ${clock} is not null`;
  return `select ${columns.join(', ')}
  from episode cross join setting
  where ${conditionSql(metric.denominator.when, dialect)}${dated} and ${whereSql(shape.where, clock, shape)}`;
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

/** One row for each counted unit: the episode itself, the person's first episode, or the person's episodes together. */
function speakingSql(metric: Metric): string {
  if (metric.unit === 'episode') return 'select * from due';
  if (metric.speaks === 'any') {
    const met = metric.statistic === 'proportion' ? ', bool_or(is_met) as is_met' : '';
    return `select period, part, person, bool_or(is_mature) as is_mature${met} from due group by period, part, person`;
  }
  return `select * from (
    select *, row_number() over (partition by period, part, person order by clock_date, episode_key) as turn from due
  ) as ranked where turn = 1`;
}

function finalSelect(metric: Metric): string {
  switch (metric.statistic) {
    case 'proportion':
      return `select period, part,
  count(*) filter (where is_mature and is_met)::integer as numerator,
  count(*) filter (where is_mature)::integer as denominator,
  count(*) filter (where not is_mature)::integer as pending
from speaking group by period, part order by period, part`;
    case 'median-days':
      return `select period, part, days::integer as days,
  count(*) filter (where is_mature)::integer as people,
  count(*) filter (where not is_mature)::integer as pending
from speaking group by period, part, days order by period, part, days`;
    case 'volume':
      return 'select period, part, count(*)::integer as denominator from speaking group by period, part order by period, part';
  }
}
