import { compareFacets } from '../../../domain/evidence/comparability.ts';
import { ENTRIES, type LibraryEntry } from '../../../domain/evidence/library.ts';
import { entriesOf } from '../../../domain/evidence/own-evidence.ts';
import { publishedEstimate } from '../../../domain/evidence/published-estimate.ts';
import type { Metric } from '../../../domain/metrics/metric.ts';
import { useAppState } from '../../hooks/use-app.ts';
import { useMeasure } from '../../hooks/use-measure.ts';
import { useView } from '../../hooks/use-view.ts';
import { valuesFor } from '../../view-filters.ts';
import { PlannerSection } from './PlannerSection.tsx';

/** The planner for the measure and pathway of the page; it begins anew when these, or the county's figure, change. */
export function PlannerPlace() {
  const { view } = useView();
  const { settings, board } = useAppState();
  const metric = useMeasure();
  if (metric?.statistic !== 'proportion') return null;
  const pathways = valuesFor(view.where, 'pathway');
  const entries = [...ENTRIES, ...entriesOf(settings.evidence)].filter((entry) => isPlannable(entry, metric, pathways));
  const overall = board?.view.metric === view.metric ? board.evidence?.overall : undefined;
  const county = overall?.state === 'ok' ? { share: overall.value, people: overall.denominator } : null;
  const key = [metric.id, pathways.join(), county?.share, county?.people, entries.length].join(' ');
  return <PlannerSection key={key} entries={entries} county={county} />;
}

/** Programs of the pathways in view that report a share of the same kind, with grade A or B. */
function isPlannable({ study, result }: LibraryEntry, metric: Metric, pathways: readonly string[]): boolean {
  if (metric.statistic !== 'proportion' || result.role !== 'program' || result.grade === 'C') return false;
  if (pathways.length > 0 && !pathways.includes(study.setting)) return false;
  const { match } = compareFacets({ study, result }, metric.facets, { pathways: [study.setting] });
  return match !== 'unrelated' && publishedEstimate(result) !== undefined;
}
