import type { AnalysisRequest } from '../data/request.ts';
import { groupLabel } from './messages/field-labels.ts';
import { dateText } from './numbers.ts';

/** Whom the filters keep, in words; empty when everybody is kept. */
export function scopeText({ where, from, to }: Pick<AnalysisRequest, 'where' | 'from' | 'to'>): string {
  const groups = where.map(({ field, values }) => values.map((value) => groupLabel(field, value)).join(' or '));
  const dates = datesText(from, to);
  return [...groups, ...(dates === '' ? [] : [dates])].join(', ');
}

function datesText(from: AnalysisRequest['from'], to: AnalysisRequest['to']): string {
  if (from !== null && to !== null) return `${dateText(from)} to ${dateText(to)}`;
  if (from !== null) return `since ${dateText(from)}`;
  return to === null ? '' : `until ${dateText(to)}`;
}
