import { assert } from '../domain/assert.ts';
import { CASCADE_FOLLOW_UP_DAYS, CASCADE_STEPS, type CascadeStepDefinition } from '../domain/metrics/cascade-steps.ts';
import { CASCADE_EXCLUSIONS } from '../domain/metrics/exclusions.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { proportionCell, shownPending, volumeCell } from './cells.ts';
import { conditionSql } from './condition-sql.ts';
import { duckdbDialect, type SqlDialect } from './db/dialect.ts';
import type { Db } from './db/port.ts';
import { integerOf } from './db/row.ts';
import { sqlText } from './db/sql-text.ts';
import { moveAsOf } from './episodes.ts';
import { whereSql } from './metric-sql.ts';
import type { AnalysisRequest } from './request.ts';
import type { Cascade, Cell } from './result.ts';
import type { Loaded } from './workspace.ts';

/** The steps that the mapped fields can tell. */
function stepsFor(mapped: ReadonlySet<string>): readonly CascadeStepDefinition[] {
  return CASCADE_STEPS.filter(({ needs }) => needs.length === 0 || needs.some((field) => mapped.has(field)));
}

/**
 * How far people came, of those met long enough ago for the whole follow-up. Each step contains only people of the step
 * before it; a person met several times counts once, with the furthest step. People already in treatment are left out.
 * Returns `null` for files of monthly counts: counts cannot say how far the same people came.
 */
export async function cascade(db: Db, loaded: Loaded, request: AnalysisRequest): Promise<Cascade | null> {
  const policy = findPolicy(request.policy);
  assert(policy !== undefined, `no suppression policy is called "${request.policy}"`);
  const steps = stepsFor(loaded.mappedFields);
  if (loaded.kind === 'aggregate' || steps.length < 2) return null;
  await moveAsOf(db, request.asOf);
  const sql = cascadeSql(steps, request, duckdbDialect);
  const [row] = await db.query(sql);
  assert(row !== undefined, 'the cascade statement returned no row');

  const reached = steps.map((_, index) => integerOf(row, `step_${index}`));
  return {
    steps: steps.map((step, index) => ({ step, cell: cellAt(reached, index, policy) })),
    pending: shownPending(integerOf(row, 'pending'), policy),
    sql,
  };
}

interface Reached {
  readonly here: number;
  readonly previous: number;
  readonly first: number;
}

function cellAt(reached: readonly number[], index: number, policy: SuppressionPolicy): Cell {
  const [first] = reached;
  const here = reached[index];
  assert(first !== undefined && here !== undefined, 'a cascade step has no count');
  const previous = reached[index - 1];
  return previous === undefined ? volumeCell(here, policy) : stepCell({ here, previous, first }, policy);
}

/** Of everyone met, shown only where neither the step nor the people lost since the step before are few. */
function stepCell({ here, previous, first }: Reached, policy: SuppressionPolicy): Cell {
  const sincePrevious = proportionCell({ numerator: here, denominator: previous, pending: 0 }, true, policy);
  return sincePrevious.state === 'suppressed'
    ? sincePrevious
    : proportionCell({ numerator: here, denominator: first, pending: 0 }, true, policy);
}

/** Records whose dates contradict each other say nothing of how far somebody came. */
function soundSql(): string {
  return CASCADE_EXCLUSIONS.map(({ flag }) => `${flag} is not true`).join(' and ');
}

type CascadeShape = Pick<AnalysisRequest, 'where' | 'from' | 'to'>;

/** Who came how far: `person, furthest` (the number of the step; null where nobody could follow the person long enough). */
function personMetSql(steps: readonly CascadeStepDefinition[], request: CascadeShape, dialect: SqlDialect): string {
  const level = steps
    .map(
      (_, index) =>
        `when ${steps
          .slice(0, steps.length - index)
          .map((step) => conditionSql(step.when, dialect))
          .join(' and ')} then ${steps.length - 1 - index}`,
    )
    .join('\n    ');
  const mature = `coalesce(${dialect.addDays('encounter_date', CASCADE_FOLLOW_UP_DAYS)} <= as_of, false)`;
  return `with met as (
  select person, ${mature} as is_mature,
    case ${level} end as furthest
  from episode cross join setting
  where eligible is not false and already_in_treatment is not true and died_by_referral is not true
    and ${soundSql()}
    and encounter_date is not null and ${whereSql(request.where, 'encounter_date', request)}
),
person_met as (
  select person, max(furthest) filter (where is_mature) as furthest from met group by person
)`;
}

/** Who reached which step: `unit_key, period` (the step's id)`, part, is_met`, as the members of a published table. */
export function cascadeMemberSql(
  steps: readonly CascadeStepDefinition[],
  request: CascadeShape,
  dialect: SqlDialect,
): string {
  const numbered = steps.map(({ id }, index) => `(${index}, ${sqlText(id)})`).join(', ');
  return `${personMetSql(steps, request, dialect)}
select person as unit_key, step.id as period, null::varchar as part, null::boolean as is_met
from person_met join (values ${numbered}) as step(no, id) on furthest >= step.no`;
}

function cascadeSql(steps: readonly CascadeStepDefinition[], request: CascadeShape, dialect: SqlDialect): string {
  return `${personMetSql(steps, request, dialect)}
select ${steps.map((_, index) => `count(*) filter (where furthest >= ${index})::integer as step_${index}`).join(',\n  ')},
  count(*) filter (where furthest is null)::integer as pending
from person_met`;
}
