import { analyse } from '../../src/data/analyse.ts';
import type { AnalysisRequest } from '../../src/data/request.ts';
import type { Result } from '../../src/data/result.ts';
import { cohort, type Row, request } from './cohort.ts';

export interface Asked extends Partial<AnalysisRequest> {
  readonly metric: string;
}

/** The whole of a metric over a few people as one line: `3/10 +2 died-before:1`, counted, pending, left out by reason. */
export async function told(rows: readonly Row[], { metric, ...changes }: Asked): Promise<string> {
  const { db, loaded } = await cohort(rows, { asOf: changes.asOf ?? '2026-06-30' });
  const { results, unanswerable } = await analyse(db, loaded, request(metric, changes));
  const [result] = results;
  if (unanswerable.length > 0) return `lacks ${unanswerable.flatMap(({ missing }) => missing.flat()).join()}`;
  return result === undefined ? 'nobody' : line(result);
}

function line({ cell, leftOut }: Result): string {
  const reasons = (leftOut ?? []).map(({ reason, count }) => ` ${reason}:${count}`).join('');
  if (cell.state === 'suppressed') return `hidden ${cell.reason}${reasons}`;
  const measured = cell.state === 'ok' ? cell : cell.state === 'immature' ? cell.partial : null;
  const shown = measured === null ? '0/0' : `${measured.numerator ?? measured.value}/${measured.denominator}`;
  return `${shown}${cell.pending === 0 ? '' : ` +${cell.pending}`}${reasons}`;
}
