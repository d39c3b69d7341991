import { NOT_RECORDED } from '../../data/analyse.ts';
import type { GroupComparison } from '../../data/group-comparison.ts';
import type { AnalysisRequest } from '../../data/request.ts';
import type { Cascade, CascadeStep, Cell, LeftOut, Measured, Result, StaleReading } from '../../data/result.ts';
import { catalogueId } from '../../domain/metrics/define-metric.ts';
import { measureName } from '../../domain/metrics/definitions.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import type { ReleasedNumber } from '../../domain/privacy/release-ledger.ts';

export type Asked = Pick<AnalysisRequest, 'where' | 'from' | 'to' | 'split' | 'merged'>;
type Place = Pick<ReleasedNumber, 'where' | 'from' | 'to' | 'period'>;

/** The numbers that results show, as the record of releases keeps them: those counted, and those beside them. */
export function numbersOfResults(results: readonly Result[], request: Asked): readonly ReleasedNumber[] {
  return results.flatMap(({ metric, period, group, cell, leftOut }) => {
    const measured = measuredIn(cell);
    const groups =
      group === null || request.split === null
        ? []
        : [{ field: request.split, values: group === request.merged?.name ? request.merged.values : [group] }];
    const place = placeOf(request, period, groups);
    const beside = besideOf(named(metric), place, {
      pending: cell.state === 'suppressed' ? null : cell.pending,
      leftOut,
    });
    return measured === null ? beside : [numberOf(metric, place, measured), ...beside];
  });
}

/** The second reading of a measure of staying, where it is told. */
export function numbersOfStale(metric: Metric, stale: StaleReading | null, request: Asked): readonly ReleasedNumber[] {
  if (stale?.state !== 'told') return [];
  const number = numberOf(metric, placeOf(request, 'all', []), stale.cell);
  return [{ ...number, measure: `${number.measure}: without stale stays` }];
}

/** One number of a measure that has a name of its own; several groups that are shown together are one number. */
export function numberAt(
  metric: Metric,
  { name, groups }: { readonly name: string; readonly groups: readonly string[] },
  request: Asked,
  counts: Pick<ReleasedNumber, 'numerator' | 'denominator'>,
): ReleasedNumber {
  const { split } = request;
  const where = split === null || groups.length === 0 ? [] : [{ field: split, values: groups }];
  return { measure: name, definition: named(metric).definition, ...placeOf(request, 'all', where), ...counts };
}

/** The steps of a cascade, each a measure of its own, their waits and reasons; the first one has no numerator. */
export function numbersOfCascade({ steps, pending, leftOut }: Cascade, request: Asked): readonly ReleasedNumber[] {
  const place = placeOf(request, 'all', []);
  const told = steps.flatMap(({ step, cell, wait, lost }) => {
    const measured = measuredIn(cell);
    if (measured === null) return [];
    const { numerator, denominator } = measured;
    return [
      { measure: `cascade ${step.id}`, definition: '', ...place, numerator, denominator },
      ...stepsBeside({ step, wait, lost }).map((beside) => ({ ...beside, definition: '', ...place, numerator: null })),
    ];
  });
  return [...told, ...besideOf({ measure: 'cascade', definition: '' }, place, { pending, leftOut })];
}

function stepsBeside({
  step,
  wait,
  lost,
}: Pick<CascadeStep, 'step' | 'wait' | 'lost'>): readonly Pick<ReleasedNumber, 'measure' | 'denominator'>[] {
  const waited = wait?.state === 'ok' ? [{ measure: `cascade: wait for ${step.id}`, denominator: wait.people }] : [];
  const reasons = (lost?.reasons ?? []).map((loss) => ({
    measure: `cascade: not ${step.id}, ${loss.reasons.join(' or ')}`,
    denominator: loss.people,
  }));
  return [...waited, ...reasons];
}

/** Those who are not counted: pending, and left out by reason. Nobody is no number. */
function besideOf(
  { measure, definition }: Pick<ReleasedNumber, 'measure' | 'definition'>,
  place: Place,
  { pending, leftOut }: { readonly pending: number | null; readonly leftOut: readonly LeftOut[] | null },
): readonly ReleasedNumber[] {
  const counts = [
    { name: 'pending', count: pending },
    ...(leftOut ?? []).map(({ reason, count }) => ({ name: `left out, ${reason}`, count })),
  ];
  return counts.flatMap(({ name, count }) =>
    count === null || count === 0
      ? []
      : [{ measure: `${measure}: ${name}`, definition, ...place, numerator: null, denominator: count }],
  );
}

/** Periods of a comparison stand for themselves; several shown together have a period of their own name. */
export function numbersOfPeriods(
  { metric, parts, everybody }: GroupComparison,
  request: Asked,
): readonly ReleasedNumber[] {
  const periods = parts.map(({ groups, ...counts }) => ({ period: groups.join('+'), counts }));
  const whole = everybody === null ? [] : [{ period: 'all', counts: everybody }];
  return [...periods, ...whole].map(({ period, counts }) => numberOf(metric, placeOf(request, period, []), counts));
}

/** The groups of a comparison and everybody; several groups shown together are one number of all of them. */
export function numbersOfComparison(
  { metric, parts, everybody }: GroupComparison,
  request: Asked,
): readonly ReleasedNumber[] {
  const field = request.split;
  const groups = parts.flatMap(({ groups: values, ...counts }) =>
    field === null ? [] : [{ where: [{ field, values: values.length === 0 ? [NOT_RECORDED] : values }], counts }],
  );
  const whole = everybody === null ? [] : [{ where: [], counts: everybody }];
  return [...groups, ...whole].map(({ where, counts }) => numberOf(metric, placeOf(request, 'all', where), counts));
}

function measuredIn(cell: Cell): Measured | null {
  if (cell.state === 'ok') return cell;
  return cell.state === 'immature' ? cell.partial : null;
}

function numberOf(
  metric: Metric,
  place: Place,
  { numerator, denominator }: Pick<Measured, 'numerator' | 'denominator'>,
): ReleasedNumber {
  return { ...named(metric), ...place, numerator, denominator };
}

function named(metric: Metric): Pick<ReleasedNumber, 'measure' | 'definition'> {
  const definition = JSON.stringify([metric.windowDays, metric.switches]);
  return { measure: measureName(catalogueId(metric.id)), definition };
}

function placeOf({ where, from, to }: Asked, period: string, groups: ReleasedNumber['where']): Place {
  const fields = groups.map(({ field }) => field);
  return { where: [...where.filter(({ field }) => !fields.includes(field)), ...groups], from, to, period };
}
