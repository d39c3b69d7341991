import { rulesOf } from '../domain/metrics/counted.ts';
import type { LeftOutReason, LeftOutRule, Metric } from '../domain/metrics/metric.ts';
import { conditionSql } from './condition-sql.ts';
import type { SqlDialect } from './db/dialect.ts';
import type { SqlRow } from './db/port.ts';
import { integerOf } from './db/row.ts';
import { sqlText } from './db/sql-text.ts';

/** The rules of a measure in order. Who has no date cannot be followed, so a measure with a window leaves them out as well. */
function orderedRules(metric: Metric): readonly LeftOutRule[] {
  const { rules } = rulesOf(metric.denominator);
  if (metric.windowDays === null) return rules;
  const undated: LeftOutRule = { reason: 'no-date', when: { not: { recorded: metric.clockStart } } };
  return [undated, ...rules.filter(({ reason }) => reason !== 'no-date')];
}

/** The reasons in the order of the columns `left_out_1`, `left_out_2` and so on. */
export function leftOutReasons(metric: Metric): readonly LeftOutReason[] {
  return orderedRules(metric).map(({ reason }) => reason);
}

/** SQL of the number of the rule that leaves an episode out, from 1; 0 where it is counted. */
export function leftOutSql(metric: Metric, dialect: SqlDialect): string {
  return firstRuleSql(orderedRules(metric), dialect);
}

/** SQL of the number of the first of `rules` that holds, from 1; 0 where none does. */
export function firstRuleSql(rules: readonly LeftOutRule[], dialect: SqlDialect): string {
  const whens = rules.map(({ when }, index) => `when ${conditionSql(when, dialect)} then ${index + 1}`);
  return whens.length === 0 ? '0' : `case ${whens.join(' ')} else 0 end`;
}

/** SQL of where somebody who is not counted stands: `pending`, or the reason of the rule whose number is under `left_out`. */
export function standingSql(reasons: readonly LeftOutReason[]): string {
  const whens = reasons.map((reason, index) => ` when ${index + 1} then ${sqlText(reason)}`);
  return `case left_out when 0 then 'pending'${whens.join('')} end`;
}

/** SQL of one count for each of `rules`, by the number under `left_out`. */
export function ruleCounts(rules: readonly LeftOutRule[]): readonly string[] {
  return rules.map((_, index) => `count(*) filter (where left_out = ${index + 1})::integer as left_out_${index + 1}`);
}

/** How many people or episodes each rule leaves out, summed over rows of a metric's statement. */
export function leftOutOf(
  metric: Metric,
  rows: readonly SqlRow[],
): readonly { readonly reason: LeftOutReason; readonly count: number }[] {
  return countsByReason(orderedRules(metric), rows);
}

/** The columns of `ruleCounts`, summed over rows. */
export function countsByReason(
  rules: readonly LeftOutRule[],
  rows: readonly SqlRow[],
): readonly { readonly reason: LeftOutReason; readonly count: number }[] {
  return rules.map(({ reason }, index) => ({
    reason,
    count: rows.reduce((sum, row) => sum + integerOf(row, `left_out_${index + 1}`), 0),
  }));
}
