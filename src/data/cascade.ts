import { assert } from '../domain/assert.ts';
import {
  type CascadeDefinition,
  type CascadeStepDefinition,
  cascadeDefinition,
} from '../domain/metrics/cascade-steps.ts';
import { DEFAULT_DEFINITIONS } from '../domain/metrics/definitions.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import type { SuppressionPolicy } from '../domain/privacy/policy.ts';
import { poolSmallGroups } from '../domain/privacy/pooled-groups.ts';
import { isSmall } from '../domain/privacy/primary.ts';
import { isFewOnOneSide } from '../domain/privacy/quantile-sides.ts';
import { shownParts } from '../domain/privacy/small-parts.ts';
import { quantileOf } from '../domain/stats/descriptive-quantiles.ts';
import { count } from '../domain/units.ts';
import { type CascadeShape, datedSteps, lossesSql, stepsSql, waitsBetweenSql } from './cascade-sql.ts';
import { proportionCell, volumeCell } from './cells.ts';
import { duckdbDialect } from './db/dialect.ts';
import type { Db, SqlRow } from './db/port.ts';
import { integerOf, textOf } from './db/row.ts';
import { moveAsOf } from './episodes.ts';
import { countsByReason } from './left-out-sql.ts';
import type { AnalysisRequest } from './request.ts';
import type { Cascade, CascadeStep, Cell, StepLoss, StepWait } from './result.ts';
import type { Loaded } from './workspace.ts';

export type CascadeRequest = Omit<AnalysisRequest, 'metrics' | 'by' | 'split'>;

/** The steps that the mapped fields can tell. */
function stepsFor(definition: CascadeDefinition, mapped: ReadonlySet<string>): readonly CascadeStepDefinition[] {
  return definition.steps.filter(({ needs }) => needs.length === 0 || needs.some((field) => mapped.has(field)));
}

/** What the cascade counts of the loaded files; `null` where they hold no way of people from step to step. */
export function cascadeShape(loaded: Loaded, request: CascadeRequest): CascadeShape | null {
  const definition = cascadeDefinition(request.definitions ?? DEFAULT_DEFINITIONS);
  const steps = stepsFor(definition, loaded.mappedFields);
  return loaded.kind === 'aggregate' || steps.length < 2 ? null : { ...request, definition, steps };
}

/**
 * How far people came, of those met long enough ago for the whole follow-up, with how long each step took and why others did
 * not take it. Each step contains only people of the step before it; a person met several times counts once, with the
 * furthest step. Returns `null` for files of monthly counts: counts cannot say how far the same people came.
 */
export async function cascade(db: Db, loaded: Loaded, request: CascadeRequest): Promise<Cascade | null> {
  const policy = findPolicy(request.policy);
  assert(policy !== undefined, `no suppression policy is called "${request.policy}"`);
  const shape = cascadeShape(loaded, request);
  if (shape === null) return null;
  await moveAsOf(db, request.asOf);
  const sql = stepsSql(shape, duckdbDialect);
  const [row] = await db.query(sql);
  assert(row !== undefined, 'the cascade statement returned no row');
  const reached = shape.steps.map((_, index) => integerOf(row, `step_${index}`));
  const cells = cellsOf(reached, policy);
  const losses = lossesOf(await db.query(lossesSql(shape, duckdbDialect)));
  const waits = await waitsOf(db, shape, loaded);
  return {
    definition: shape.definition,
    steps: shape.steps.map((step, index): CascadeStep => {
      const isTold = cells[index]?.state === 'ok';
      const isLossTold = index > 0 && isTold && cells[index - 1]?.state === 'ok';
      const wait = waits.get(index);
      return {
        step,
        cell: cellAt(cells, index),
        wait: isTold && wait !== undefined ? waitOf(wait, reached[index], policy) : null,
        lost: isLossTold ? lossOf(losses.get(index - 1) ?? [], policy) : null,
      };
    }),
    ...beside(shape.definition, row, cells[0]?.state === 'ok', policy),
    sql,
  };
}

/** The steps as they may be told: each one only where it is not few, nor few fewer than the last one told before it. */
function cellsOf(reached: readonly number[], policy: SuppressionPolicy): readonly Cell[] {
  const [first] = reached;
  assert(first !== undefined, 'a cascade has a first step');
  const cells: Cell[] = [volumeCell(first, true, policy)];
  let told = first;
  for (const here of reached.slice(1)) {
    const sinceTold = proportionCell({ numerator: here, denominator: told, pending: 0 }, true, policy);
    const cell =
      sinceTold.state === 'suppressed'
        ? sinceTold
        : proportionCell({ numerator: here, denominator: first, pending: 0 }, true, policy);
    if (cell.state === 'ok') told = here;
    cells.push(cell);
  }
  return cells;
}

function cellAt(cells: readonly Cell[], index: number): Cell {
  const cell = cells[index];
  assert(cell !== undefined, 'each step of the cascade has a cell');
  return cell;
}

interface Loss {
  readonly reason: string;
  readonly people: number;
}

/** Reasons by the step after which they took people out of the way. */
function lossesOf(rows: readonly SqlRow[]): ReadonlyMap<number, readonly Loss[]> {
  const losses = new Map<number, Loss[]>();
  for (const row of rows) {
    const furthest = integerOf(row, 'furthest');
    const loss = { reason: textOf(row, 'reason') ?? 'not-recorded', people: integerOf(row, 'people') };
    losses.set(furthest, [...(losses.get(furthest) ?? []), loss]);
  }
  return losses;
}

/** The reasons with those that took few people shown as one, the most frequent first: they add up to what is told anyway. */
function lossOf(losses: readonly Loss[], policy: SuppressionPolicy): StepLoss {
  const total = (parts: readonly Loss[]) => parts.reduce((sum, { people }) => sum + people, 0);
  const pooled = poolSmallGroups(
    losses.toSorted((a, b) => b.people - a.people || a.reason.localeCompare(b.reason, 'en')),
    { sizeOf: ({ people }) => people, isTooSmall: (together) => isSmall(total(together), policy) },
  );
  return {
    people: count(total(losses)),
    reasons: pooled.map((part) => ({ reasons: part.map(({ reason }) => reason), people: count(total(part)) })),
  };
}

interface Wait {
  readonly since: CascadeStepDefinition;
  readonly days: readonly { readonly days: number; readonly people: number }[];
}

async function waitsOf(db: Db, shape: CascadeShape, loaded: Loaded): Promise<ReadonlyMap<number, Wait>> {
  const dated = datedSteps(shape.steps, loaded.mappedFields);
  const rows = dated.length === 0 ? [] : await db.query(waitsBetweenSql(shape, dated, duckdbDialect));
  return new Map(
    dated.map(({ index, since }) => {
      const own = rows.filter((row) => integerOf(row, 'step') === index);
      return [
        index,
        { since, days: own.map((row) => ({ days: integerOf(row, 'days'), people: integerOf(row, 'people') })) },
      ];
    }),
  );
}

/** Median and quartiles, where neither those with both dates nor those without are few, nor those on one side of a quartile. */
function waitOf({ since, days }: Wait, reached: number | undefined, policy: SuppressionPolicy): StepWait {
  const waits = days.flatMap(({ days: value, people }) => Array.from({ length: people }, () => value));
  const undated = (reached ?? Number.NaN) - waits.length;
  if (waits.length === 0 || isSmall(waits.length, policy) || (undated > 0 && isSmall(undated, policy))) {
    return { since, state: waits.length === 0 ? 'nobody' : 'hidden' };
  }
  const sorted = waits.toSorted((a, b) => a - b);
  const [lowerQuartile, median, upperQuartile] = [0.25, 0.5, 0.75].map((p) => quantileOf(sorted, p));
  assert(lowerQuartile !== undefined && median !== undefined && upperQuartile !== undefined, 'waits have quartiles');
  const values = days.map(({ days: value, people: had }) => ({ value, count: had }));
  if ([lowerQuartile, median, upperQuartile].some((quantile) => isFewOnOneSide(values, quantile, policy)))
    return { since, state: 'hidden' };
  return { since, state: 'ok', people: count(waits.length), median, lowerQuartile, upperQuartile };
}

/** Who is not in the picture: still pending, or left out by reason. Told so that nothing hidden can be worked out. */
function beside(
  { leftOut }: CascadeDefinition,
  row: SqlRow,
  isTold: boolean,
  policy: SuppressionPolicy,
): Pick<Cascade, 'pending' | 'leftOut'> {
  const reasons = countsByReason(leftOut, [row]).filter((one) => one.count > 0);
  const [pending = null, ...shown] = shownParts(
    [integerOf(row, 'pending'), ...reasons.map((one) => one.count)],
    policy,
    [0],
  );
  if (!isTold) return { pending: null, leftOut: null };
  return { pending, leftOut: reasons.map(({ reason }, index) => ({ reason, count: shown[index] ?? null })) };
}
