import { followed } from '../../domain/metrics/followed.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import type { SqlDialect } from '../db/dialect.ts';
import { type Shape, speakingTables } from '../metric-sql.ts';
import { followedUntil } from './stays-sql.ts';

/**
 * Compiles the waits that a measure of entry follows, from the referral on, each counted unit once.
 * Columns: `state` (`entered`, `died` before entering, or `waiting` at the end of follow-up), `days` since the referral,
 * `people`. People already in treatment enter on day 0 where the measure counts them as having entered; a death ends the
 * follow-up where it leaves them out.
 */
export function waitsSql(metric: Metric, shape: Omit<Shape, 'by' | 'split'>, dialect: SqlDialect): string {
  const { already, died } = metric.switches;
  const end = followedUntil(metric, dialect);
  const isIn = already === 'met' ? 'already_in_treatment is true' : 'false';
  const columns = [
    `${end} as followed_until`,
    `case when ${isIn} then referral_date when entry_date <= ${end} then entry_date end as entered_on`,
    `case when death_date <= ${end} then death_date end as died_on`,
  ];
  const whole: Shape = { ...shape, by: 'all', split: null };
  return `${speakingTables(followed(metric), whole, { dialect, columns })}
select
  case when entered_on is not null then 'entered'${died === 'left-out' ? '' : " when died_on is not null then 'died'"} else 'waiting' end as state,
  ${dialect.daysBetween('clock_date', 'coalesce(entered_on, died_on, followed_until)')}::integer as days,
  count(*)::integer as people
from speaking where left_out = 0 and clock_date <= followed_until group by 1, 2 order by 1, 2`;
}
