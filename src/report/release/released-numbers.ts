import { NOT_RECORDED } from '../../data/analyse.ts';
import type { GroupComparison } from '../../data/group-comparison.ts';
import type { AnalysisRequest } from '../../data/request.ts';
import type { Cascade, Cell, Measured, Result } from '../../data/result.ts';
import { measureName } from '../../domain/metrics/definitions.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import type { ReleasedNumber } from '../../domain/privacy/release-ledger.ts';

type Asked = Pick<AnalysisRequest, 'where' | 'from' | 'to' | 'split'>;
type Place = Pick<ReleasedNumber, 'where' | 'from' | 'to' | 'period'>;

/** The numbers that results show, as the record of releases keeps them. */
export function numbersOfResults(results: readonly Result[], request: Asked): readonly ReleasedNumber[] {
  return results.flatMap(({ metric, period, group, cell }) => {
    const measured = measuredIn(cell);
    const groups = group === null || request.split === null ? [] : [{ field: request.split, values: [group] }];
    return measured === null ? [] : [numberOf(metric, placeOf(request, period, groups), measured)];
  });
}

/** The steps of a cascade, each a measure of its own; the first one has no numerator. */
export function numbersOfCascade({ steps }: Cascade, request: Asked): readonly ReleasedNumber[] {
  return steps.flatMap(({ step, cell }) => {
    const measured = measuredIn(cell);
    if (measured === null) return [];
    const { numerator, denominator } = measured;
    return [{ measure: `cascade ${step.id}`, definition: '', ...placeOf(request, 'all', []), numerator, denominator }];
  });
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
  return { measure: measureName(metric.id), definition };
}

function placeOf({ where, from, to }: Asked, period: string, groups: ReleasedNumber['where']): Place {
  const fields = groups.map(({ field }) => field);
  return { where: [...where.filter(({ field }) => !fields.includes(field)), ...groups], from, to, period };
}
