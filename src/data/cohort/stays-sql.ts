import type { Condition } from '../../domain/metrics/metric.ts';
import { conditionSql } from '../condition-sql.ts';
import type { SqlDialect } from '../db/dialect.ts';
import { groupSql } from '../group-sql.ts';
import { type Shape, whereSql } from '../metric-sql.ts';

/** Stands for the reason of an exit that none is recorded for. */
const REASON_NOT_RECORDED = '(not recorded)';

/**
 * Compiles the stays of the people who entered treatment, one a person and split group: the first in the dates in view.
 * Columns: `part` (the split group), `state` (`open` on the as-of date, `exited`, or `undated`: exited nobody knows when),
 * `days` from entry to exit or to the as-of date (0 where undated), `reason` of an exit, and `people`. Exits that meet `stays`
 * end no stay: the person is followed to the as-of date.
 */
export function staysSql(shape: Omit<Shape, 'by'>, dialect: SqlDialect, stays: Condition = { any: [] }): string {
  const stayed = conditionSql(stays, dialect);
  return `with due as (select ${shape.split === null ? 'null::varchar' : groupSql(shape.split)} as part,
    person, episode_key, entry_date, as_of, case when not ${stayed} then exit_date end as exit_date,
    exit_reason, exited is true and not ${stayed} as exited
  from episode cross join setting
  where entry_date is not null and exit_before_entry is not true and active_after_death is not true
    and ${whereSql(shape.where, 'entry_date', shape)}),
stay as (select * from (
    select *, row_number() over (partition by part, person order by entry_date, episode_key) as turn from due
  ) as ranked where turn = 1)
select part,
  case when exit_date is not null then 'exited' when exited is true then 'undated' else 'open' end as state,
  (case when exit_date is null and exited is true then 0
    else ${dialect.daysBetween('entry_date', 'coalesce(exit_date, as_of)')} end)::integer as days,
  case when exit_date is not null then coalesce(exit_reason, '${REASON_NOT_RECORDED}') end as reason,
  count(*)::integer as people
from stay group by 1, 2, 3, 4 order by 1, 2, 3, 4`;
}
