import { followed } from '../../domain/metrics/followed.ts';
import type { Condition, Metric } from '../../domain/metrics/metric.ts';
import { exitsCountedAs } from '../../domain/metrics/stay-exits.ts';
import { conditionSql } from '../condition-sql.ts';
import type { SqlDialect } from '../db/dialect.ts';
import { leftOutReasons } from '../left-out-sql.ts';
import { type Shape, speakingTables } from '../metric-sql.ts';

/** Stands for the reason of an exit that none is recorded for. */
const REASON_NOT_RECORDED = '(not recorded)';

const NONE: Condition = { any: [] };

/**
 * Compiles the stays that a measure of staying follows, from entry to exit, each counted unit of a split group once.
 * Columns: `part` (the split group), `state` (`open` at the end of follow-up, `exited`, or `undated`: exited nobody knows when),
 * `days` from entry to exit or to the end of follow-up (0 where undated), `reason` of an exit, and `people`. Follow-up ends on
 * the as-of date, less the days that records take to arrive. `as-defined`: exits that count as staying end no stay, and those
 * that are left out end the follow-up; `all`: every exit is one.
 */
export function staysSql(
  metric: Metric,
  shape: Omit<Shape, 'by'>,
  dialect: SqlDialect,
  exits: 'as-defined' | 'all' = 'as-defined',
): string {
  const measure = followed(metric);
  const stays = exits === 'all' ? NONE : exitsCountedAs(metric, 'met');
  const leavesSight = exits === 'all' ? NONE : exitsCountedAs(metric, 'left-out');
  const end = followedUntil(metric, dialect);
  const columns = [
    `${end} as followed_until`,
    `case when exit_date <= ${end} and not ${conditionSql(stays, dialect)} then exit_date end as left_on`,
    `${conditionSql(leavesSight, dialect)} as leaves_sight`,
    'exit_reason',
  ];
  const undated = leftOutReasons(measure).indexOf('exit-not-dated') + 1;
  return `${speakingTables(measure, { ...shape, by: 'all' }, { dialect, columns })}
select part,
  case when left_out > 0 then 'undated' when left_on is not null and not leaves_sight then 'exited' else 'open' end as state,
  (case when left_out > 0 then 0 else ${dialect.daysBetween('clock_date', 'coalesce(left_on, followed_until)')} end)::integer as days,
  case when left_out = 0 and left_on is not null and not leaves_sight
    then coalesce(exit_reason, '${REASON_NOT_RECORDED}') end as reason,
  count(*)::integer as people
from speaking where left_out in (0, ${undated}) and clock_date <= followed_until
group by 1, 2, 3, 4 order by 1, 2, 3, 4`;
}

/** The last day on which something can be known: records take some days to arrive. */
export function followedUntil({ switches: { lagDays = 0 } }: Pick<Metric, 'switches'>, dialect: SqlDialect): string {
  return lagDays === 0 ? 'as_of' : dialect.addDays('as_of', -lagDays);
}
