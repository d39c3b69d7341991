import { DUE_FOR_ENTRY } from '../../domain/metrics/treatment-entry.ts';
import { conditionSql } from '../condition-sql.ts';
import type { SqlDialect } from '../db/dialect.ts';
import { type Shape, whereSql } from '../metric-sql.ts';

/**
 * Compiles the waits of the people due for entry, one a person: from the first referral in the dates in view.
 * Columns: `state` (`entered`, `died` before entering, or `waiting` on the as-of date), `days` since the referral, `people`.
 */
export function waitsSql(shape: Omit<Shape, 'by' | 'split'>, dialect: SqlDialect): string {
  return `with due as (select person, episode_key, referral_date, entry_date, death_date, as_of
  from episode cross join setting
  where ${conditionSql(DUE_FOR_ENTRY.when, dialect)} and referral_date is not null
    and ${whereSql(shape.where, 'referral_date', shape)}),
wait as (select * from (
    select *, row_number() over (partition by person order by referral_date, episode_key) as turn from due
  ) as ranked where turn = 1)
select
  case when entry_date is not null then 'entered' when death_date is not null then 'died' else 'waiting' end as state,
  ${dialect.daysBetween('referral_date', 'coalesce(entry_date, death_date, as_of)')}::integer as days,
  count(*)::integer as people
from wait group by 1, 2 order by 1, 2`;
}
