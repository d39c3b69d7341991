import { cascadeShape } from '../cascade.ts';
import { datedSteps, lossesSql, stepsSql, waitsBetweenSql } from '../cascade-sql.ts';
import { definedFamily } from '../cohort/metric-windows.ts';
import { staysSql } from '../cohort/stays-sql.ts';
import { waitsSql } from '../cohort/waits-sql.ts';
import { duckdbDialect } from '../db/dialect.ts';
import type { AnalysisRequest } from '../request.ts';
import { missingFor, neededFor, STAY_NEEDS, STAYING } from '../survival.ts';
import { ENTRY_FAMILY, ENTRY_NEEDS } from '../time-to-entry.ts';
import type { Loaded } from '../workspace.ts';

/** A figure that is no single measure, as a view that any DuckDB can make. */
export interface FigureView {
  readonly name:
    | 'cascade_steps'
    | 'cascade_not_reached'
    | 'cascade_waits'
    | 'retention_stays'
    | 'retention_curve'
    | 'exit_stays'
    | 'exit_curves'
    | 'entry_waits'
    | 'entry_curve';
  readonly statement: string;
}

type ViewRequest = Omit<AnalysisRequest, 'metrics' | 'by' | 'split'>;

/** The cascade, the curves of staying and leaving, and that of entry, as far as the files can tell them. */
export function figureViews(loaded: Loaded, request: ViewRequest): readonly FigureView[] {
  if (loaded.kind === 'aggregate') return [];
  return [...cascadeViews(loaded, request), ...stayViews(loaded, request), ...entryViews(loaded, request)];
}

function cascadeViews(loaded: Loaded, request: ViewRequest): readonly FigureView[] {
  const shape = cascadeShape(loaded, request);
  if (shape === null) return [];
  const dated = datedSteps(shape.steps, loaded.mappedFields);
  return [
    { name: 'cascade_steps', statement: stepsSql(shape, duckdbDialect) },
    { name: 'cascade_not_reached', statement: lossesSql(shape, duckdbDialect) },
    ...(dated.length === 0
      ? []
      : [{ name: 'cascade_waits', statement: waitsBetweenSql(shape, dated, duckdbDialect) } as const]),
  ];
}

function stayViews(loaded: Loaded, request: ViewRequest): readonly FigureView[] {
  const measure = definedFamily(STAYING, request);
  if (missingFor(loaded, neededFor(measure, STAY_NEEDS)).length > 0) return [];
  const whole = { ...request, split: null };
  const stays: readonly FigureView[] = [
    { name: 'retention_stays', statement: staysSql(measure, whole, duckdbDialect) },
    { name: 'retention_curve', statement: PRODUCT_LIMIT },
  ];
  if (!loaded.mappedFields.has('exit_reason')) return stays;
  return [
    ...stays,
    { name: 'exit_stays', statement: staysSql(measure, whole, duckdbDialect, 'all') },
    { name: 'exit_curves', statement: incidence('exit_stays', "state = 'exited'", 'reason', "state <> 'undated'") },
  ];
}

function entryViews(loaded: Loaded, request: ViewRequest): readonly FigureView[] {
  const measure = definedFamily(ENTRY_FAMILY, request);
  if (missingFor(loaded, neededFor(measure, ENTRY_NEEDS)).length > 0) return [];
  return [
    { name: 'entry_waits', statement: waitsSql(measure, request, duckdbDialect) },
    { name: 'entry_curve', statement: incidence('entry_waits', "state <> 'waiting'", 'state', 'true') },
  ];
}

/** One row a day with an exit: `days`, `at_risk`, `exits`, `stayed_longer`, the Kaplan-Meier share that stays longer than it. */
const PRODUCT_LIMIT = `with day as (
  select days, sum(people) filter (where state = 'exited') as exits, sum(people) as people
  from retention_stays where state <> 'undated' group by days
),
risk as (select *, sum(people) over (order by days desc) as at_risk from day)
select days, at_risk::integer as at_risk, exits::integer as exits,
  product(1 - exits::double / at_risk) over (order by days) as stayed_longer
from risk where exits > 0 order by days`;

/** One row a day and cause: `days`, `cause`, `share`, the Aalen-Johansen share to whom it happened by that day. */
function incidence(source: string, isEvent: string, cause: string, isFollowed: string): string {
  return `with day as (
  select days, sum(people) filter (where ${isEvent}) as events, sum(people) as people
  from ${source} where ${isFollowed} group by days
),
risk as (select *, sum(people) over (order by days desc) as at_risk from day),
still as (
  select days, at_risk,
    coalesce(product(1 - coalesce(events, 0)::double / at_risk) over (order by days rows between unbounded preceding and 1 preceding), 1) as free
  from risk
)
select ${source}.days, ${cause} as cause,
  sum(free * people / at_risk) over (partition by ${cause} order by ${source}.days) as share
from (select days, ${cause}, sum(people) as people from ${source} where ${isEvent} and ${isFollowed} group by days, ${cause}) as ${source}
join still on still.days = ${source}.days order by 1, 2`;
}
