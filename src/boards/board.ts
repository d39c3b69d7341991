import { analyse, canGroupBy, lacking, NOT_RECORDED } from '../data/analyse.ts';
import { cascade } from '../data/cascade.ts';
import type { Db } from '../data/db/port.ts';
import { guardReadings } from '../data/differencing/guard-readings.ts';
import { guardView, type ViewNumbers } from '../data/differencing/guard-results.ts';
import { mergedGroups } from '../data/merged-groups.ts';
import type { AnalysisRequest } from '../data/request.ts';
import type { Result, SecondReadings, Unanswerable } from '../data/result.ts';
import type { Loaded } from '../data/workspace.ts';
import { ENTRIES, type LibraryEntry } from '../domain/evidence/library.ts';
import { entriesOf } from '../domain/evidence/own-evidence.ts';
import { metricById } from '../domain/metrics/catalogue.ts';
import { DEFAULT_DEFINITIONS, type Definitions, defined } from '../domain/metrics/definitions.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { type PublicationMode, policyInForce } from '../domain/privacy/publication-mode.ts';
import type { ReleasedNumber } from '../domain/privacy/release-ledger.ts';
import type { IsoDate } from '../domain/units.ts';
import { cascadeFigure } from '../report/cascade-figure.ts';
import type { CascadeBody, Figure, TrendBody } from '../report/figure.ts';
import { viewLabel } from '../report/messages/views.ts';
import { numbersOfCascade, numbersOfResults, numbersOfStale } from '../report/release/released-numbers.ts';
import { scopeText } from '../report/scope.ts';
import { type StandingMeasure, type StandingOutList, standingOut } from '../report/standing-out/standing-out.ts';
import { studyContext } from '../report/study-context.ts';
import type { SummaryFigure } from '../report/summary/summary-figure.ts';
import { type TrendInput, trendFigure } from '../report/trend-figure.ts';
import type { Asked, CountySettings } from './asked.ts';
import { compareBoard } from './compare-board.ts';
import { buildEvidence, type EvidenceBoard } from './evidence-board.ts';
import type { FigureRequest, PageFigures } from './figure-board.ts';
import { overviewFigures, retentionBoard } from './retention-board.ts';
import { buildSummary } from './summary-board.ts';
import { trendsBoard } from './trends-board.ts';

/** Everything a page of figures shows. */
export interface Board extends PageFigures {
  readonly asOf: IsoDate;
  readonly cascade: Figure<CascadeBody> | null;
  /** The measures of the page that the files can answer, in the page's order. */
  readonly trends: readonly Figure<TrendBody>[];
  readonly unanswerable: readonly Unanswerable[];
  /** The county beside the studies; on the Evidence page only. */
  readonly evidence: EvidenceBoard | null;
  /** Up to five sentences over the measures of the page; on the Overview only. */
  readonly standingOut: StandingOutList | null;
  /** All measures at once; on the Summary page only. */
  readonly summary: SummaryFigure | null;
  /** Filters asked for that the loaded files cannot follow. */
  readonly unusableFilters: readonly string[];
  /** What a person would call the view: who, when, how cut. */
  readonly label: string;
  readonly numbers: ReadonlyMap<string, readonly ReleasedNumber[]>;
  /** Views shown before, because of which numbers of this one are hidden. */
  readonly because: readonly string[];
}

export interface BoardInput {
  readonly loaded: Loaded;
  readonly settings: CountySettings;
  readonly view: Asked;
  readonly mode: PublicationMode;
  readonly today: IsoDate;
  /** False once nobody waits for the page: what takes long is then left off. */
  readonly isWanted?: () => boolean;
}

/**
 * The Overview's three questions: is an offer made, do people get there, do they stay. Where the files cannot answer a
 * question in its first form, the next measure that comes near takes its place.
 */
const OVERVIEW_QUESTIONS: readonly (readonly string[])[] = [
  ['referral-rate', 'naloxone-given', 'people-encountered'],
  ['treatment-entry-30d', 'treatment-entry-recorded', 'people-entered'],
  ['retention-of-entered-90d', 'completion-of-discharged', 'completion-of-entered-180d'],
];

/** Each question's first measure, so that what it lacks is told, and the first one that can be answered. */
export function overviewMetrics(
  loaded: Pick<Loaded, 'kind' | 'mappedFields'>,
  definitions: Definitions = DEFAULT_DEFINITIONS,
): readonly string[] {
  return OVERVIEW_QUESTIONS.flatMap((choices) => {
    const answerable = choices.find((id) => {
      const metric = metricById(id);
      return metric !== undefined && lacking(defined(metric, definitions), loaded).missing.length === 0;
    });
    return answerable === undefined ? choices.slice(0, 1) : [...new Set([...choices.slice(0, 1), answerable])];
  });
}

/** What every board says of the address it is of. */
type Place = Pick<Board, 'asOf' | 'label' | 'unusableFilters'>;

/** Computes a page of figures. */
export async function buildBoard(db: Db, input: BoardInput): Promise<Board> {
  const { loaded, view } = input;
  const request = requestFor(input);
  const place = {
    asOf: request.asOf,
    label: viewLabel(request),
    unusableFilters: view.where.map(({ field }) => field).filter((field) => !canGroupBy(field, loaded)),
  };
  if (view.page === 'evidence') return studiesBoard(db, input, request, place);
  if (view.page === 'summary') return measuresBoard(db, input, request, place);
  return figuresBoard(db, input, request, place);
}

/** Every measure there is; no figure of its own. */
async function measuresBoard(db: Db, input: BoardInput, request: AnalysisRequest, place: Place): Promise<Board> {
  const { loaded, settings, view, isWanted } = input;
  const { summary, unanswerable, numbers, because } = await buildSummary(db, {
    loaded,
    request,
    by: view.by,
    label: place.label,
    limits: settings.limits ?? [],
    pathways: pathwaysOf(input),
    entries: [...ENTRIES, ...entriesOf(settings.evidence)],
    isWanted,
  });
  return {
    ...NO_FIGURES,
    ...place,
    cascade: null,
    trends: [],
    evidence: null,
    standingOut: null,
    summary,
    unanswerable,
    numbers: new Map([[summary.id, numbers]]),
    because,
  };
}

async function studiesBoard(db: Db, input: BoardInput, request: AnalysisRequest, place: Place): Promise<Board> {
  const { loaded, settings, view } = input;
  const base = metricById(view.metric);
  const metric = base && defined(base, view.definitions);
  const evidence = await buildEvidence(db, {
    loaded,
    metric,
    pathways: pathwaysOf(input),
    request,
    label: place.label,
    entries: [...ENTRIES, ...entriesOf(settings.evidence)],
    isPooled: view.isPooled,
  });
  return {
    ...NO_FIGURES,
    ...place,
    cascade: null,
    trends: [],
    unanswerable: evidence.unanswerable,
    evidence,
    standingOut: null,
    summary: null,
    numbers: evidenceNumbers(evidence, metric, request),
    because: evidence.because,
  };
}

/** Two passes over the engine, by period and as a whole, and the cascade, checked against what was shown before. */
async function figuresBoard(db: Db, input: BoardInput, asked: AnalysisRequest, place: Place): Promise<Board> {
  const { loaded, settings, view } = input;
  const { label } = place;
  const request = await withMergedGroups(db, input, asked);
  const computed = {
    byPeriod: await analyse(db, loaded, request),
    whole: await analyse(db, loaded, { ...request, by: 'all', split: null }),
    cascade: view.page === 'overview' ? await cascade(db, loaded, request) : null,
  };
  const { numbers, because } = await guardView(db, loaded, computed, { request, label });
  const shared = {
    asOf: request.asOf,
    scope: scopeText(request),
    source: loaded.ledgers.map(({ file }) => file).join(', '),
    counting: loaded,
    pathways: pathwaysOf(input),
    entries: [...ENTRIES, ...entriesOf(settings.evidence)],
  };
  const readings = await readingsOf(db, loaded, numbers.whole.results, { request, label });
  const trends = trendFigures(numbers, {
    ...shared,
    readings,
    split: request.split,
    merged: request.merged,
    events: settings.events,
  });
  const reasons = new Set(because);
  const withheld = (labels: readonly string[]) => {
    for (const one of labels) reasons.add(one);
  };
  const page = await pageFigures(input, { db, loaded, request, label, withheld, ...shared });
  const way = numbers.cascade && cascadeFigure({ ...shared, cascade: numbers.cascade });
  return {
    ...place,
    ...page,
    cascade: way,
    trends,
    unanswerable: numbers.byPeriod.unanswerable,
    evidence: null,
    standingOut: view.page === 'overview' ? standingOut({ ...shared, measures: standingMeasures(numbers) }) : null,
    summary: null,
    numbers: numbersOf(numbers, { request, page, readings, cascade: way }),
    because: [...reasons],
  };
}

function standingMeasures({ byPeriod, whole }: ViewNumbers): readonly StandingMeasure[] {
  return [...new Set(byPeriod.results.map(({ metric }) => metric))].map((metric) => ({
    metric,
    results: byPeriod.results.filter((result) => result.metric.id === metric.id),
    overall: whole.results.find((result) => result.metric.id === metric.id)?.cell,
  }));
}

type TrendShared = Pick<TrendInput, 'asOf' | 'scope' | 'source' | 'counting' | 'split' | 'merged' | 'events'>;

/** On the Trends page groups too small to be shown alone are counted as one, where nobody chose otherwise. */
async function withMergedGroups(
  db: Db,
  { loaded, view }: BoardInput,
  request: AnalysisRequest,
): Promise<AnalysisRequest> {
  const base = metricById(view.metric);
  const metric = base && defined(base, view.definitions);
  if (view.page !== 'trends' || request.split === null || view.keepsSmallGroups === true || metric === undefined)
    return request;
  const merged = await mergedGroups(db, loaded, metric, request);
  return merged === null ? request : { ...request, merged };
}

interface TrendContext extends TrendShared {
  readonly pathways: readonly string[];
  readonly entries: readonly LibraryEntry[];
  readonly readings: ReadonlyMap<string, SecondReadings>;
}

function trendFigures(
  { byPeriod, whole }: ViewNumbers,
  { pathways, entries, readings, ...shared }: TrendContext,
): readonly Figure<TrendBody>[] {
  const metrics = [...new Set(byPeriod.results.map(({ metric }) => metric))];
  return metrics.map((metric) => {
    const told = whole.results.find((result) => result.metric.id === metric.id);
    const overall = told?.cell;
    return trendFigure({
      ...shared,
      metric,
      results: byPeriod.results.filter((result) => result.metric.id === metric.id),
      overall,
      leftOut: told?.leftOut ?? null,
      readings: readings.get(metric.id) ?? null,
      sql: byPeriod.sql.get(metric.id) ?? '',
      countedFrom: byPeriod.countedFrom?.get(metric.id),
      studies: studyContext(metric, overall, pathways, entries),
    });
  });
}

/** The counts of every figure of a page, by figure id. */
function numbersOf(
  { byPeriod, whole, cascade: way }: ViewNumbers,
  { request, page, readings, cascade: figure }: NumbersContext,
): Board['numbers'] {
  const ids = [...new Set(byPeriod.results.map(({ metric }) => metric.id))];
  const all = { ...request, split: null };
  return new Map([
    ...ids.map((id) => {
      const own = ({ metric }: Result) => metric.id === id;
      const total = numbersOfResults(whole.results.filter(own), all);
      const second = whole.results
        .filter(own)
        .flatMap(({ metric }) => numbersOfStale(metric, readings.get(id)?.stale ?? null, all));
      return [id, [...numbersOfResults(byPeriod.results.filter(own), request), ...total, ...second]] as const;
    }),
    ...(way && figure ? [[figure.id, numbersOfCascade(way, all)] as const] : []),
    ...(page.numbers ?? []),
  ]);
}

function evidenceNumbers(
  { forest, overall }: EvidenceBoard,
  metric: Metric | undefined,
  request: AnalysisRequest,
): Board['numbers'] {
  if (forest === null || overall === undefined || metric === undefined) return new Map();
  const result = { metric, period: 'all', group: null, cell: overall, leftOut: null };
  return new Map([[forest.id, numbersOfResults([result], { ...request, split: null })]]);
}

interface NumbersContext {
  readonly request: AnalysisRequest;
  readonly page: PageFigures;
  readonly readings: ReadonlyMap<string, SecondReadings>;
  readonly cascade: Figure | null;
}

/** How else the shown measures of staying can be read, by metric id. */
async function readingsOf(
  db: Db,
  loaded: Loaded,
  results: readonly Result[],
  asked: { readonly request: AnalysisRequest; readonly label: string },
): Promise<ReadonlyMap<string, SecondReadings>> {
  const found = new Map<string, SecondReadings>();
  for (const { metric, cell } of results) {
    const readings = cell.state === 'ok' ? await guardReadings(db, loaded, metric, asked) : null;
    if (readings) found.set(metric.id, readings);
  }
  return found;
}

const NO_FIGURES: PageFigures = { figures: [], gaps: [] };

/** The figures of pages that have their own. */
async function pageFigures({ view, settings }: BoardInput, input: FigureRequest): Promise<PageFigures> {
  switch (view.page) {
    case 'overview':
      return overviewFigures(input);
    case 'retention':
      return retentionBoard(input);
    case 'trends':
      return trendsBoard(input, view, settings);
    case 'compare':
      return compareBoard(input, view);
    default:
      return NO_FIGURES;
  }
}

/** What a page asks of the engine. */
export function requestFor({ loaded, settings, view, mode, today }: BoardInput): AnalysisRequest {
  return {
    metrics: metricsFor(view, loaded),
    by: view.by,
    split: view.split !== null && view.page !== 'overview' && canGroupBy(view.split, loaded) ? view.split : null,
    where: view.where.filter(({ field }) => canGroupBy(field, loaded)),
    from: view.from,
    to: view.to,
    asOf: view.asOf ?? settings.asOf ?? loaded.suggestedAsOf ?? today,
    policy: policyInForce(mode, settings.policy),
    definitions: view.definitions,
  };
}

function metricsFor(view: Asked, loaded: Loaded): readonly string[] {
  if (view.page === 'overview') return overviewMetrics(loaded, view.definitions);
  return view.page === 'retention' || view.page === 'compare' ? [] : [view.metric];
}

/** The pathways in view: those filtered for, or all that the files hold, people of unknown pathway among them. */
export function pathwaysOf({ loaded, view }: Pick<BoardInput, 'loaded' | 'view'>): readonly string[] {
  const chosen = view.where.find(({ field }) => field === 'pathway')?.values;
  if (chosen !== undefined && canGroupBy('pathway', loaded)) return chosen;
  const held = loaded.groups.get('pathway') ?? [];
  return loaded.partlyRecorded.has('pathway') ? [...held, NOT_RECORDED] : held;
}
