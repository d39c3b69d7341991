import { CASCADE_EXCLUSIONS } from '../../domain/metrics/cascade-steps.ts';
import { METRICS } from '../../domain/metrics/catalogue.ts';
import { EXCLUSIONS, type Exclusion, exclusionsOf } from '../../domain/metrics/exclusions.ts';
import type { Condition, Metric } from '../../domain/metrics/metric.ts';
import type { QualityCode } from '../../domain/quality.ts';
import { lacking } from '../analyse.ts';
import { conditionSql } from '../condition-sql.ts';
import { duckdbDialect } from '../db/dialect.ts';
import type { Db } from '../db/port.ts';
import { integerOf } from '../db/row.ts';
import type { Loaded } from '../workspace.ts';

/** How many of the encounters a measure is about it can use, and why not the others. */
export interface MeasureUsage {
  /** The metric's id without its window, or `cascade`. */
  readonly id: string;
  /** One of the metrics of that name; `null` for the cascade. */
  readonly metric: Metric | null;
  /** Encounters the measure is about. */
  readonly rows: number;
  readonly used: number;
  /** Left out by rule; one encounter can break several rules. */
  readonly leftOut: readonly { readonly code: QualityCode; readonly rows: number }[];
  /** Not used because the date its clock starts with is missing. */
  readonly undated: number;
}

interface Asked {
  readonly id: string;
  readonly metric: Metric | null;
  readonly before: Condition;
  readonly excluded: readonly Exclusion[];
  readonly clock: string | null;
}

/** "n used of m" of every measure that the files can answer. Grain: encounters, up to the as-of date in `setting`. */
export async function measureUsage(db: Db, loaded: Loaded): Promise<readonly MeasureUsage[]> {
  if (loaded.kind === 'aggregate') return [];
  const usage: MeasureUsage[] = [];
  for (const asked of measures(loaded)) {
    const [row = {}] = await db.query(usageSql(asked));
    usage.push({
      id: asked.id,
      metric: asked.metric,
      rows: integerOf(row, 'row_count'),
      used: integerOf(row, 'used'),
      undated: integerOf(row, 'undated'),
      leftOut: asked.excluded
        .map(({ code, flag }) => ({ code, rows: integerOf(row, flag) }))
        .filter(({ rows }) => rows > 0),
    });
  }
  return usage;
}

function measures(loaded: Loaded): readonly Asked[] {
  const byStem = new Map<string, Asked>();
  for (const metric of METRICS.filter((one) => lacking(one, loaded).missing.length === 0)) {
    const id = metric.id.replace(/-\d+d$/, '');
    if (metric.family === 'volume' || byStem.has(id)) continue;
    byStem.set(id, {
      id,
      metric,
      ...exclusionsOf(metric),
      clock: metric.windowDays === null ? null : metric.clockStart,
    });
  }
  return [...byStem.values(), ...cascadeAsked(loaded)];
}

function cascadeAsked({ mappedFields }: Loaded): readonly Asked[] {
  if (!mappedFields.has('encounter_date') && !mappedFields.has('referral_date')) return [];
  const excluded = EXCLUSIONS.filter(({ flag }) => CASCADE_EXCLUSIONS.includes(flag));
  const before: Condition = {
    all: [
      { flag: 'eligible', is: 'not-no' },
      { flag: 'already_in_treatment', is: 'not-yes' },
      { flag: 'died_by_referral', is: 'not-yes' },
    ],
  };
  return [{ id: 'cascade', metric: null, before, excluded, clock: 'encounter_date' }];
}

function usageSql({ before, excluded, clock }: Asked): string {
  const sound = excluded.map(({ flag }) => `${flag} is not true`).join(' and ') || 'true';
  const dated = clock === null ? 'true' : `${clock} is not null`;
  const flags = excluded.map(({ flag }) => `count(*) filter (where ${flag})::integer as ${flag}`);
  return `select ${[
    'count(*)::integer as row_count',
    `count(*) filter (where ${sound} and ${dated})::integer as used`,
    `count(*) filter (where ${sound} and not (${dated}))::integer as undated`,
    ...flags,
  ].join(',\n  ')}
from episode where ${conditionSql(before, duckdbDialect)}`;
}
