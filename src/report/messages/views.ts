import type { AnalysisRequest, Grain } from '../../data/request.ts';
import { scopeText } from '../scope.ts';
import { fieldLabel } from './field-labels.ts';

const GRAINS: Readonly<Record<Grain, string>> = {
  month: 'by month',
  quarter: 'by quarter',
  'half-year': 'by half-year',
  year: 'by year',
  all: 'all dates together',
};

/** What a person would call a view: `Active outreach, since Jan 1, 2025, by quarter, by program`. */
export function viewLabel(request: Pick<AnalysisRequest, 'where' | 'from' | 'to' | 'by' | 'split'>): string {
  const scope = scopeText(request);
  const split = request.split === null ? [] : [`by ${fieldLabel(request.split).toLowerCase()}`];
  return [scope === '' ? 'Everybody' : scope, GRAINS[request.by], ...split].join(', ');
}
