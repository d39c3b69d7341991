import type { Metric } from '../domain/metrics/metric.ts';
import { COUNT_FIELDS } from '../domain/schema/count-fields.ts';
import type { CountField } from '../domain/schema/fields.ts';
import type { SqlDialect } from './db/dialect.ts';
import { sqlText } from './db/sql-text.ts';
import { mergedSql } from './group-sql.ts';
import { periodSql, type Shape } from './metric-sql.ts';

/** By what a file of monthly counts can be split and filtered. */
export const COUNT_GROUPS: readonly string[] = ['program', 'agency', 'pathway'];

/** The columns of a monthly count file that answer a metric: above and below the line, or just one. */
export function countsOf(
  metric: Metric,
): { readonly numerator: CountField | null; readonly denominator: CountField } | null {
  switch (metric.statistic) {
    case 'proportion':
      return metric.fromCounts;
    case 'volume':
      return metric.fromCounts === null ? null : { numerator: null, denominator: metric.fromCounts };
    case 'median-days':
      return null;
  }
}

/**
 * Compiles a metric over `month_count`; counts are added over the months of a period. A month without a count above the
 * line is not followed up yet: its people are pending. Same result columns as `metricSql`; `null` when counts cannot say.
 */
export function countsSql(metric: Metric, shape: Shape, dialect: SqlDialect): string | null {
  const counts = countsOf(metric);
  if (counts === null) return null;
  const sums =
    counts.numerator === null
      ? `sum(${counts.denominator})::integer as denominator`
      : `coalesce(sum(${counts.numerator}), 0)::integer as numerator,
  coalesce(sum(${counts.denominator}) filter (where ${counts.numerator} is not null), 0)::integer as denominator,
  coalesce(sum(${counts.denominator}) filter (where ${counts.numerator} is null), 0)::integer as pending`;
  return `select ${periodSql(shape.by, 'month', dialect)} as period,
  ${partSql(shape)} as part,
  ${sums}
from month_count
where ${counts.denominator} is not null and ${countsWhere(shape)}
group by 1, 2 order by 1, 2`;
}

function partSql({ split, merged }: Pick<Shape, 'split' | 'merged'>): string {
  return split === null ? 'null::varchar' : mergedSql(split, merged);
}

function countsWhere(shape: Shape): string {
  const parts = shape.where.map(({ field, values }) => `${field} in (${values.map(sqlText).join(', ')})`);
  if (shape.from !== null) parts.push(`month >= date_trunc('month', ${sqlText(shape.from)}::date)`);
  if (shape.to !== null) parts.push(`month <= ${sqlText(shape.to)}::date`);
  return parts.length === 0 ? 'true' : parts.join(' and ');
}

/**
 * The people behind monthly counts, as many as each row counts: `unit_no, period, part, is_met`. Nobody knows who they are,
 * but filters and periods keep or leave whole rows, so that what is left of one number after another is counted rightly.
 */
export function countsMemberSql(metric: Metric, shape: Shape, dialect: SqlDialect): string | null {
  const counts = countsOf(metric);
  if (counts === null) return null;
  const { numerator, denominator } = counts;
  const kept = numerator === null ? 'true' : `${numerator} is not null`;
  const met = numerator === null ? 'null::boolean' : `place < ${numerator}`;
  const part = shape.split === null ? 'null::varchar' : shape.split;
  return `${countedTables(denominator, shape, { part, kept, dialect })}
select unit_no, period, part, ${met} as is_met from counted`;
}

interface CountedPeople {
  readonly part: string;
  readonly kept: string;
  readonly dialect: SqlDialect;
}

/** One row a person behind the counts of `denominator`, numbered through all months whatever is kept of them. */
function countedTables(denominator: string, shape: Shape, { part, kept, dialect }: CountedPeople): string {
  const period = shape.by === 'all' ? sqlText('all') : dialect.periodStart(shape.by, 'month');
  return `with numbered as (
  select *, coalesce(sum(${denominator}) over (
    order by file_no, row_no rows between unbounded preceding and 1 preceding
  ), 0) as people_before from month_count
),
unfolded as (
  select *, ${period} as period, ${part} as part, unnest(range(${denominator}::bigint)) as place
  from numbered where ${denominator} is not null and ${kept} and ${countsWhere(shape)}
),
counted as (select *, (people_before + place)::integer as unit_no from unfolded)`;
}

/** The people of months without a count above the line, who are pending, in the columns of `besideSql`. */
export function countsBesideSql(metric: Metric, shape: Shape, dialect: SqlDialect): string | null {
  const counts = countsOf(metric);
  if (counts === null || counts.numerator === null) return null;
  const { numerator, denominator } = counts;
  const part = `coalesce(${partSql(shape)}, '(not recorded)')`;
  return `${countedTables(denominator, shape, { part, kept: `${numerator} is null`, dialect })}
select unit_no, period, 'pending ' || part as part, null::boolean as is_met from counted`;
}

/** SQL of how many people the numbers of `countsMemberSql` tell apart, whatever the measure. */
export function countsUnitsSql(): string {
  const sums = Object.entries(COUNT_FIELDS).flatMap(([field, { type }]) =>
    type === 'number' ? [`coalesce(sum(${field}), 0)`] : [],
  );
  return `select greatest(${sums.join(', ')})::integer as units from month_count`;
}
