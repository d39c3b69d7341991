import { measure } from '../data/analyse.ts';
import type { Db } from '../data/db/port.ts';
import { guardResults } from '../data/differencing/guard-results.ts';
import { recounts } from '../data/recounts.ts';
import type { AnalysisRequest } from '../data/request.ts';
import type { Cell, Unanswerable } from '../data/result.ts';
import type { Loaded } from '../data/workspace.ts';
import { compareLibrary, differsByRuleOnly } from '../domain/evidence/comparability.ts';
import type { LibraryEntry } from '../domain/evidence/library.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import type { Figure, ForestBody } from '../report/figure.ts';
import { countyForest } from '../report/forest-figure.ts';
import { pendingText, unitsText } from '../report/marks.ts';
import { dateText } from '../report/numbers.ts';
import { scopeText } from '../report/scope.ts';

/** The county beside the studies, for one measure and one pathway. */
export interface EvidenceBoard {
  /** `null` where the measure is no share, the files cannot answer it, or the pathways are mixed. */
  readonly forest: Figure<ForestBody> | null;
  readonly unanswerable: readonly Unanswerable[];
  /** The measure by the county's usual rule; undefined where the files cannot answer it or hold nobody. */
  readonly overall: Cell | undefined;
  /** Views shown before, because of which the county's number is hidden. */
  readonly because: readonly string[];
}

export interface EvidenceInput {
  readonly loaded: Loaded;
  readonly metric: Metric | undefined;
  readonly pathways: readonly string[];
  readonly request: AnalysisRequest;
  /** What a person would call the view. */
  readonly label: string;
  readonly entries: readonly LibraryEntry[];
  readonly isPooled: boolean;
}

/** Computes the county by its own rule and by the rule of every study of its pathway. */
export async function buildEvidence(db: Db, input: EvidenceInput): Promise<EvidenceBoard> {
  const { loaded, metric, pathways, request, entries } = input;
  if (metric?.statistic !== 'proportion') return { forest: null, unanswerable: [], overall: undefined, because: [] };
  const asked = { request: { ...request, by: 'all', split: null } as const, label: input.label };
  const computed = await measure(db, loaded, [metric], asked.request);
  const { numbers: whole, because } = await guardResults(db, loaded, computed, asked);
  const overall = whole.results[0]?.cell;
  if (whole.unanswerable.length > 0 || new Set(pathways).size !== 1)
    return { forest: null, unanswerable: whole.unanswerable, overall, because };
  const held = compareLibrary(metric.facets, { pathways }, entries).filter(differsByRuleOnly);
  const counted = await recounts(db, loaded, metric, { entries: held.map(({ entry }) => entry), ...asked });
  const n = overall?.state === 'ok' ? `n = ${unitsText(metric, overall.denominator)}` : 'n not shown';
  const pending = overall?.state === 'ok' ? pendingText(overall.pending) : '';
  return {
    unanswerable: [],
    overall,
    because,
    forest: countyForest({
      metric,
      pathways,
      overall,
      recounts: counted,
      scope: scopeText(request),
      foot: {
        counted: pending === '' ? n : `${n}, ${pending}`,
        asOf: `As of ${dateText(request.asOf)}`,
        source: loaded.ledgers.map(({ file }) => file).join(', '),
      },
      sql: whole.sql.get(metric.id) ?? '',
      isPooled: input.isPooled,
      entries,
    }),
  };
}
