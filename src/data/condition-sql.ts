import { unreachable } from '../domain/assert.ts';
import type { Condition } from '../domain/metrics/metric.ts';
import type { SqlDialect } from './db/dialect.ts';
import { sqlText } from './db/sql-text.ts';

/** Compiles a condition on one row of `episode` to an SQL expression that is true or false, never null. */
export function conditionSql(condition: Condition, dialect: SqlDialect): string {
  if ('all' in condition) return joined(condition.all, 'and', 'true', dialect);
  if ('any' in condition) return joined(condition.any, 'or', 'false', dialect);
  if ('not' in condition) return `(not ${conditionSql(condition.not, dialect)})`;
  if ('flag' in condition) return flagSql(condition.flag, condition.is);
  if ('recorded' in condition) return `(${condition.recorded} is not null)`;
  if ('atLeast' in condition) return `coalesce(${condition.number} >= ${condition.atLeast}, false)`;
  if ('oneOf' in condition) {
    return `coalesce(${condition.field} in (${condition.oneOf.map(sqlText).join(', ')}), false)`;
  }
  if ('daysFrom' in condition) {
    const elapsed = dialect.daysBetween(condition.daysFrom, condition.to);
    return `coalesce(${elapsed} between ${condition.first} and ${condition.last}, false)`;
  }
  if ('treatedWithin' in condition) return treatedSql(condition.treatedWithin, condition.before, dialect);
  return inTreatmentSql(condition.inTreatmentOnDay, condition.after, dialect);
}

function joined(parts: readonly Condition[], operator: 'and' | 'or', empty: string, dialect: SqlDialect): string {
  return parts.length === 0 ? empty : `(${parts.map((part) => conditionSql(part, dialect)).join(` ${operator} `)})`;
}

function flagSql(flag: string, is: 'yes' | 'not-yes' | 'not-no'): string {
  switch (is) {
    case 'yes':
      return `(${flag} is true)`;
    case 'not-yes':
      return `(${flag} is not true)`;
    case 'not-no':
      return `(${flag} is not false)`;
    default:
      return unreachable(is);
  }
}

/** The name under which a statement reads its own row, so that it can be told from the person's other rows. */
export const OWN_ROW = 'own';

/** Any record of the person whose stay began before the date and had not ended `days` before it. */
function treatedSql(days: number, before: string, dialect: SqlDialect): string {
  const date = `${OWN_ROW}.${before}`;
  return `exists (select 1 from episode as earlier where earlier.person_no = ${OWN_ROW}.person_no and earlier.entry_date < ${date}
    and coalesce(earlier.exit_date, ${date}) >= ${dialect.addDays(date, -days)})`;
}

const STATUS_DAYS = [30, 60, 90, 180, 365];

/**
 * In treatment on day `day` after the clock's date. A recorded exit decides; else, for days after entry, the follow-up
 * status of that day; else the person is still in treatment, provided that the export records exits at all.
 */
function inTreatmentSql(day: number, after: 'entry_date' | 'referral_date', dialect: SqlDialect): string {
  const status =
    after === 'entry_date' && STATUS_DAYS.includes(day)
      ? ` when status_${day} = 'in-treatment' then true when status_${day} = 'not-in-treatment' then false`
      : '';
  const stay = `case when exit_date is not null then ${dialect.daysBetween(after, 'exit_date')} >= ${day}${status} else has_exit_dates end`;
  return `coalesce(${dialect.daysBetween(after, 'entry_date')} <= ${day} and ${stay}, false)`;
}
