import type { CascadeDefinition, CascadeStepDefinition } from '../domain/metrics/cascade-steps.ts';
import { lossReasonSql } from './cascade-reasons.ts';
import { conditionSql, OWN_ROW } from './condition-sql.ts';
import type { SqlDialect } from './db/dialect.ts';
import { sqlText } from './db/sql-text.ts';
import { firstRuleSql, ruleCounts, standingSql } from './left-out-sql.ts';
import { type Shape, whereSql } from './metric-sql.ts';
import { episodeSource } from './stay-sql.ts';

export interface CascadeShape extends Pick<Shape, 'where' | 'from' | 'to'> {
  readonly definition: CascadeDefinition;
  /** The steps that the mapped fields can tell. */
  readonly steps: readonly CascadeStepDefinition[];
}

/** Columns that the parts of the cascade read of an episode. */
const COLUMNS: readonly string[] = [
  'person_no',
  'episode_no',
  'encounter_date',
  'referral_date',
  'answer_date',
  'referred',
  'accepted',
  'entry_date',
  'entered',
  'exit_date',
  'exit_reason',
  'death_date',
  'status_90',
  'status_180',
];

const COUNTED = 'left_out = 0 and is_mature';

/** How far people came: `step_0`, `step_1` ..., `pending`, and `left_out_1` ... by the rules of the definition. One row. */
export function stepsSql(shape: CascadeShape, dialect: SqlDialect): string {
  const counts = [
    ...shape.steps.map(
      (_, index) => `count(*) filter (where ${COUNTED} and furthest >= ${index})::integer as step_${index}`,
    ),
    'count(*) filter (where left_out = 0 and not is_mature)::integer as pending',
    ...ruleCounts(shape.definition.leftOut),
  ];
  return `${wayTables(shape, dialect)}
select ${counts.join(',\n  ')}
from way`;
}

/** Why people who came to a step did not come to the next: `furthest` (the step's number), `reason`, `people`. */
export function lossesSql(shape: CascadeShape, dialect: SqlDialect): string {
  const last = shape.steps.length - 1;
  return `${wayTables(shape, dialect)}
select furthest::integer as furthest, ${lossReasonSql(shape.steps, dialect)} as reason, count(*)::integer as people
from way where ${COUNTED} and furthest < ${last} group by 1, 2 order by 1, 2`;
}

/** A step and the dated step before it, from which the wait is counted. */
export interface DatedStep {
  readonly index: number;
  readonly since: CascadeStepDefinition;
}

/** The steps that a mapped date tells, each with the dated step before it. */
export function datedSteps(steps: readonly CascadeStepDefinition[], mapped: ReadonlySet<string>): readonly DatedStep[] {
  const isDated = ({ date }: CascadeStepDefinition) => date !== null && mapped.has(date);
  return steps.flatMap((step, index) => {
    const since = steps.slice(0, index).findLast(isDated);
    return isDated(step) && since !== undefined ? [{ index, since }] : [];
  });
}

/** The waits of those who came to a dated step: `step` (its number), `days` since the dated step before, `people`. */
export function waitsBetweenSql(shape: CascadeShape, dated: readonly DatedStep[], dialect: SqlDialect): string {
  const parts = dated.flatMap(({ index, since }) => {
    const to = shape.steps[index]?.date;
    if (since.date === null || to === null || to === undefined) return [];
    return [
      `select ${index} as step, ${dialect.daysBetween(since.date, to)}::integer as days, count(*)::integer as people
from way where ${COUNTED} and furthest >= ${index} and ${to} >= ${since.date} group by 1, 2`,
    ];
  });
  return `${wayTables(shape, dialect)}
${parts.join('\nunion all\n')}
order by 1, 2`;
}

/**
 * Who came to which step, and who came to one and not to the next: `unit_no`, `period` (the step's id, or `not-` and the id of
 * the step not reached, or `wait-` and the id of a step whose wait is told), `part` (the reason) and `is_met`, as the members of
 * a published table.
 */
export function wayMembersSql(shape: CascadeShape, waits: readonly DatedStep[], dialect: SqlDialect): string {
  const unit = unitSql(shape);
  const steps = shape.steps.map(({ id }, index) => `(${index}, ${sqlText(id)})`).join(', ');
  return `${wayTables(shape, dialect)}
select ${unit} as unit_no, step.id as period, null::varchar as part, null::boolean as is_met
from way join (values ${steps}) as step(no, id) on furthest >= step.no where ${COUNTED}
union all
select ${unit}, 'not-' || step.id, ${lossReasonSql(shape.steps, dialect)}, null::boolean
from way join (values ${steps}) as step(no, id) on furthest + 1 = step.no where ${COUNTED}${waits.map((wait) => waitMembersSql(shape, wait)).join('')}`;
}

/** Who is beside the way: `part` is `pending`, or the reason to leave the unit out. */
export function wayBesideSql(shape: CascadeShape, dialect: SqlDialect): string {
  return `${wayTables(shape, dialect)}
select ${unitSql(shape)} as unit_no, 'all' as period,
  ${standingSql(shape.definition.leftOut.map(({ reason }) => reason))} as part, null::boolean as is_met
from way where left_out > 0 or not is_mature`;
}

function waitMembersSql(shape: CascadeShape, { index, since }: DatedStep): string {
  const step = shape.steps[index];
  return `
union all
select ${unitSql(shape)}, ${sqlText(`wait-${step?.id ?? ''}`)}, null::varchar, null::boolean
from way where ${COUNTED} and furthest >= ${index} and ${step?.date} >= ${since.date}`;
}

function unitSql({ definition }: CascadeShape): string {
  return definition.episodes === 'every' ? 'episode_no' : 'person_no';
}

/** A statement that ends in `way`: of each counted unit one encounter, with how far it led and why no further. */
function wayTables({ definition, steps, ...limits }: CascadeShape, dialect: SqlDialect): string {
  const { gapDays, followUpDays, leftOut, episodes } = definition;
  const source = episodeSource({ gapDays, closesStale: false }, 'encounter_date', dialect);
  const columns = [
    ...COLUMNS,
    `coalesce(${dialect.addDays('encounter_date', followUpDays)} <= as_of, false) as is_mature`,
    `${firstRuleSql(leftOut, dialect)} as left_out`,
    `${furthestSql(steps, dialect)} as furthest`,
  ];
  const due = `due as (select ${columns.join(',\n    ')}
  from ${source.name} as ${OWN_ROW} cross join setting
  where ${whereSql(limits.where, 'encounter_date', limits)})`;
  return `with ${[...source.tables, due, `way as (${wayOf(episodes)})`].join(',\n')}`;
}

const ORDERS: Readonly<Record<'any' | 'first', string>> = {
  any: 'case when is_mature then 0 else 1 end, furthest desc, encounter_date, episode_no',
  first: 'encounter_date, episode_no',
};

/** A person by the encounter that led furthest, or by the first one; or every encounter. */
function wayOf(episodes: CascadeDefinition['episodes']): string {
  if (episodes === 'every') return 'select * from due';
  return `select * from (
    select *, row_number() over (
      partition by person_no order by case when left_out = 0 then 0 else 1 end, ${ORDERS[episodes]}
    ) as turn from due
  ) as ranked where turn = 1`;
}

/** The number of the last step reached; each holds only who came to all before it. */
function furthestSql(steps: readonly CascadeStepDefinition[], dialect: SqlDialect): string {
  const met = steps.map(({ when }) => conditionSql(when, dialect));
  const whens = steps.map((_, index) => {
    const last = steps.length - 1 - index;
    return `when ${met.slice(0, last + 1).join(' and ')} then ${last}`;
  });
  return `case ${whens.join('\n      ')} end`;
}
