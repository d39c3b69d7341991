import { catalogueId } from '../../domain/metrics/define-metric.ts';
import { measureName } from '../../domain/metrics/definitions.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { countsBesideSql } from '../counts-sql.ts';
import { duckdbDialect } from '../db/dialect.ts';
import { besideSql } from '../metric-sql.ts';
import type { Result } from '../result.ts';
import {
  fromCohort,
  NOT_RECORDED,
  type PublishedCell,
  type PublishedTable,
  publishedUnit,
  type TableRequest,
  unitsSql,
} from './published-table.ts';

/** Those beside a measure's results, pending or left out, with the counts of them that are shown; `null` where none is. */
export function besideTable(
  metric: Metric,
  results: readonly Result[],
  { kind, shape }: TableRequest,
): PublishedTable | null {
  const cells = results.flatMap(besideCells);
  if (cells.length === 0) return null;
  const members =
    kind === 'aggregate' ? countsBesideSql(metric, shape, duckdbDialect) : besideSql(metric, shape, duckdbDialect);
  if (members === null) return null;
  return {
    id: `${shape.asOf} ${cells.map(({ key }) => key).join()} ${members}`,
    subject: `beside ${measureName(catalogueId(metric.id))}`,
    unit: publishedUnit(metric, kind),
    members,
    ...(kind === 'aggregate' ? {} : { fromCohort: fromCohort(metric, shape, besideSql) }),
    isDated: shape.by !== 'all',
    units: unitsSql(metric, kind),
    cells,
  };
}

function besideCells({ period, group, cell, leftOut }: Result): readonly PublishedCell[] {
  const standings = [
    ...(cell.state !== 'suppressed' && cell.pending !== null && cell.pending > 0 ? ['pending'] : []),
    ...(leftOut ?? []).flatMap(({ reason, count }) => (count !== null && count > 0 ? [reason] : [])),
  ];
  return standings.map((standing) => ({
    key: JSON.stringify([period, group, standing]),
    period,
    groups: [`${standing} ${group ?? NOT_RECORDED}`],
  }));
}

/** The result without the counts beside it, where one of them must not be shown: the others would tell it. */
export function withoutBeside(result: Result, hidden: ReadonlySet<string>): Result {
  const isHidden = [...hidden].some((key) =>
    key.startsWith(JSON.stringify([result.period, result.group]).slice(0, -1)),
  );
  if (!isHidden || result.cell.state === 'suppressed') return result;
  return { ...result, cell: { ...result.cell, pending: null }, leftOut: null };
}
