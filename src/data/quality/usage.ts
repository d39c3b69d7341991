import { cascadeDefinition } from '../../domain/metrics/cascade-steps.ts';
import { METRICS } from '../../domain/metrics/catalogue.ts';
import { rulesOf } from '../../domain/metrics/counted.ts';
import { DEFAULT_DEFINITIONS } from '../../domain/metrics/definitions.ts';
import type { Condition, LeftOutReason, LeftOutRule, Metric } from '../../domain/metrics/metric.ts';
import { lacking } from '../analyse.ts';
import { conditionSql } from '../condition-sql.ts';
import { duckdbDialect } from '../db/dialect.ts';
import type { Db } from '../db/port.ts';
import { integerOf } from '../db/row.ts';
import type { Loaded } from '../workspace.ts';

/** How many of the encounters a measure could be about it counts, and why not the others. */
export interface MeasureUsage {
  /** The metric's id without its window, or `cascade`. */
  readonly id: string;
  /** The first metric of that name; `null` for the cascade. */
  readonly metric: Metric | null;
  /** Encounters that could be counted. */
  readonly rows: number;
  readonly used: number;
  /** Each encounter once, under the first reason that holds. */
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly rows: number }[];
}

interface Asked {
  readonly id: string;
  readonly metric: Metric | null;
  readonly from: Condition;
  readonly rules: readonly LeftOutRule[];
}

/** "n used of m" of every measure that the files can answer. Grain: encounters, up to the as-of date in `setting`. */
export async function measureUsage(db: Db, loaded: Loaded): Promise<readonly MeasureUsage[]> {
  if (loaded.kind === 'aggregate') return [];
  const usage: MeasureUsage[] = [];
  for (const { id, metric, from, rules } of measuresAsked(loaded)) {
    const counts = new Map(
      (await db.query(usageSql(from, rules))).map((row) => [integerOf(row, 'left_out'), integerOf(row, 'row_count')]),
    );
    const leftOut = rules.flatMap(({ reason }, index) => {
      const rows = counts.get(index + 1);
      return rows === undefined ? [] : [{ reason, rows }];
    });
    usage.push({
      id,
      metric,
      rows: sum([...counts.values()]),
      used: sum([...counts.values()]) - sum(leftOut.map(({ rows }) => rows)),
      leftOut,
    });
  }
  return usage;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function measuresAsked(loaded: Loaded): readonly Asked[] {
  const byStem = new Map<string, Asked>();
  for (const metric of METRICS.filter((one) => lacking(one, loaded).missing.length === 0)) {
    const id = metric.id.replace(/-\d+d$/, '');
    if (metric.family === 'volume' || byStem.has(id)) continue;
    const { from, rules } = rulesOf(metric.denominator);
    const undated: LeftOutRule = { reason: 'no-date', when: { not: { recorded: metric.clockStart } } };
    const isDated = metric.windowDays === null || rules.some(({ reason }) => reason === 'no-date');
    byStem.set(id, { id, metric, from, rules: isDated ? rules : [...rules, undated] });
  }
  return [...byStem.values(), ...cascadeAsked(loaded)];
}

function cascadeAsked({ mappedFields }: Loaded): readonly Asked[] {
  if (!mappedFields.has('encounter_date') && !mappedFields.has('referral_date')) return [];
  const { leftOut } = cascadeDefinition(DEFAULT_DEFINITIONS);
  return [{ id: 'cascade', metric: null, from: { all: [] }, rules: leftOut }];
}

function usageSql(from: Condition, rules: readonly LeftOutRule[]): string {
  const whens = rules.map(({ when }, index) => `when ${conditionSql(when, duckdbDialect)} then ${index + 1}`);
  const leftOut = whens.length === 0 ? '0' : `case ${whens.join(' ')} else 0 end`;
  return `select ${leftOut} as left_out, count(*)::integer as row_count
from episode where ${conditionSql(from, duckdbDialect)} group by 1 order by 1`;
}
