import type { Cell, Measured } from '../../data/result.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { proportionReliability } from '../../domain/stats/nchs-reliability.ts';
import { intervalText, valueText } from '../marks.ts';
import { missingFieldsText } from '../messages/field-labels.ts';
import { countText } from '../numbers.ts';
import { type DraftClaim, draft } from './draft-claim.ts';
import type { MeasureTold, ReportMaterial } from './material.ts';

/** The measure by its id; undefined where the files cannot answer it. */
export function measureTold({ measures }: ReportMaterial, id: string): MeasureTold | undefined {
  return measures.find(({ metric }) => metric.id === id);
}

/** The figure that shows a measure; `measures` where it has none of its own. */
export function boundTo({ figures }: ReportMaterial, id: string): readonly string[] {
  const isShown = Object.values(figures).some((list) => list.some((figure) => figure.id === id));
  return [isShown ? id : 'measures'];
}

/** How much of what, with its interval, or the sentence that says why there is no number. */
export function levelClaim(
  { metric, cell }: Pick<MeasureTold, 'metric' | 'cell'>,
  figures: readonly string[],
): DraftClaim {
  const blocked = blockedBy(metric, cell);
  if (blocked !== undefined) return draft(`level-${blocked}`, { slots: { measure: metric.label }, figures });
  if (cell.state !== 'ok') return draft('level-undefined', { slots: { measure: metric.label }, figures });
  const { subject, predicate } = metric;
  const value = valueText(metric, cell);
  if (metric.statistic === 'volume') return draft('level-count', { slots: { value, subject, predicate }, figures });
  const people = countText(cell.denominator);
  const interval = intervalText(metric, cell);
  const slots = { people, subject, predicate, value, interval };
  if (metric.statistic === 'median-days' && cell.interval === null)
    return draft('level-days-alone', { slots, figures });
  return draft(metric.statistic === 'proportion' ? 'level-share' : 'level-days', { slots, figures });
}

/** Why no share may be claimed of a cell; undefined where one may. */
function blockedBy(
  metric: Pick<Metric, 'statistic'>,
  cell: Cell,
): 'too-few' | 'immature' | 'suppressed' | 'undefined' | undefined {
  if (cell.state !== 'ok') return cell.state;
  return metric.statistic === 'proportion' && isTooFew(cell) ? 'too-few' : undefined;
}

function isTooFew({ numerator, denominator }: Measured): boolean {
  return numerator !== null && proportionReliability(numerator, denominator).status.startsWith('suppress');
}

/** That the files cannot tell a measure, and what they would need; undefined for measures that they can. */
export function unanswerableClaim({ unanswerable }: ReportMaterial, id: string): DraftClaim | undefined {
  const found = unanswerable.find(({ metric }) => metric.id === id);
  if (found === undefined) return undefined;
  return draft('level-unanswerable', {
    slots: { measure: found.metric.label, fields: missingFieldsText(found.missing) },
  });
}

/** How many are still being followed; undefined where nobody is, or so few that it is not told. */
export function pendingClaim({ metric, cell }: MeasureTold, figures: readonly string[]): DraftClaim | undefined {
  if (cell.state !== 'ok' || cell.pending === null || cell.pending === 0) return undefined;
  const slots = { pending: countText(cell.pending), subject: metric.subject, measure: metric.label };
  return draft('scope-pending', { slots, figures });
}
