import { analyse, canGroupBy, lacking } from '../data/analyse.ts';
import type { Db } from '../data/db/port.ts';
import { guardResults } from '../data/differencing/guard-results.ts';
import type { Loaded } from '../data/workspace.ts';
import { ENTRIES } from '../domain/evidence/library.ts';
import { entriesOf } from '../domain/evidence/own-evidence.ts';
import { METRICS, metricById } from '../domain/metrics/catalogue.ts';
import { defined } from '../domain/metrics/definitions.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import type { ReleasedNumber } from '../domain/privacy/release-ledger.ts';
import type { GroupField } from '../domain/schema/fields.ts';
import type { IsoDate } from '../domain/units.ts';
import type { ReportMaterial, ReportPart } from '../report/document/material.ts';
import type { Figure } from '../report/figure.ts';
import { viewLabel } from '../report/messages/views.ts';
import { numbersOfResults } from '../report/release/released-numbers.ts';
import { scopeText } from '../report/scope.ts';
import { studyContext } from '../report/study-context.ts';
import type { Asked } from './asked.ts';
import { type Board, type BoardInput, buildBoard, pathwaysOf, requestFor } from './board.ts';
import { comparableFields } from './compare-board.ts';
import { figuresOf } from './release.ts';

export interface ReportInput extends Omit<BoardInput, 'mode'> {
  /** Measures whose trend is shown; empty: the three of the Overview. */
  readonly trends: readonly string[];
  /** Measures that are set beside published studies. */
  readonly studied: readonly string[];
  /** By what people are compared. */
  readonly groups: readonly GroupField[];
  /** The parts that are wanted beside the measures; absent: all. */
  readonly parts?: readonly ReportPart[];
}

/** What a report is written from, and what it would tell the world. */
export interface ReportBoard {
  readonly material: ReportMaterial;
  readonly asOf: IsoDate;
  readonly label: string;
  /** The counts of every figure, by figure id; those of `measures` stand under `measures`. */
  readonly numbers: ReadonlyMap<string, readonly ReleasedNumber[]>;
  /** Views shown before, because of which numbers are hidden. */
  readonly because: readonly string[];
}

/** Where a report's making stands: which of its pages is computed, of how many. */
export interface ReportProgress {
  readonly done: number;
  readonly total: number;
  readonly part: ReportPart | 'measures';
}

/** Groups that a report on fairness looks at first, where the files tell them. */
const FAIRNESS: readonly GroupField[] = ['race', 'ethnicity', 'sex', 'age_group'];

/** By whom a report compares people unless told otherwise: the first groups of fairness that the files tell apart. */
export function reportGroups(loaded: Loaded): readonly GroupField[] {
  const comparable = comparableFields(loaded);
  return FAIRNESS.filter((field) => comparable.includes(field)).slice(0, 2);
}

/** The measures of the Overview that are shares and can be answered: what a report sets beside studies. */
export function reportStudied(loaded: Loaded, { definitions }: Pick<Asked, 'definitions'>): readonly string[] {
  const wanted = ['referral-rate', 'treatment-entry-30d', 'retention-of-entered-90d'];
  return wanted.filter((id) => {
    const metric = metricById(id);
    return metric !== undefined && lacking(defined(metric, definitions), loaded).missing.length === 0;
  });
}

interface Step {
  readonly part: ReportPart;
  readonly view: Partial<Asked>;
  readonly pick: (board: Board) => readonly Figure[];
}

/**
 * Computes what a report is written from, page by page, each checked against all that was shown before. Always under a rule
 * for small numbers.
 * @throws what `signal` was aborted with, between two pages
 */
export async function buildReport(
  db: Db,
  input: ReportInput,
  told: { readonly onProgress?: (progress: ReportProgress) => void; readonly signal?: AbortSignal } = {},
): Promise<ReportBoard> {
  const steps = stepsOf(input).filter(({ part }) => input.parts?.includes(part) ?? true);
  const figures: Record<ReportPart, Figure[]> = { cascade: [], trends: [], retention: [], studies: [], groups: [] };
  const numbers = new Map<string, readonly ReleasedNumber[]>();
  const because = new Set<string>();
  for (const [done, { part, view, pick }] of steps.entries()) {
    told.signal?.throwIfAborted();
    told.onProgress?.({ done, total: steps.length + 1, part });
    const board = await buildBoard(db, { ...input, mode: 'published', view: { ...input.view, split: null, ...view } });
    const known = new Set(Object.values(figures).flatMap((list) => list.map(({ id }) => id)));
    const picked = pick(board).filter(({ id }) => !known.has(id));
    figures[part].push(...picked);
    for (const { id } of picked) numbers.set(id, board.numbers.get(id) ?? []);
    for (const view of board.because) because.add(view);
  }
  told.signal?.throwIfAborted();
  told.onProgress?.({ done: steps.length, total: steps.length + 1, part: 'measures' });
  const measures = await measuresOf(db, input);
  numbers.set('measures', measures.numbers);
  for (const view of measures.because) because.add(view);
  const request = requestFor({ ...input, mode: 'published' });
  return {
    asOf: request.asOf,
    label: viewLabel(request),
    numbers,
    because: [...because],
    material: {
      county: input.settings.name,
      asOf: request.asOf,
      scope: scopeText(request),
      policy: findPolicy(request.policy)?.label ?? '',
      files: input.loaded.ledgers.map(({ file, rowsIn, rowsKept, rowsSetAside }) => ({
        file,
        rowsIn,
        rowsKept,
        rowsSetAside,
      })),
      measures: measures.told,
      unanswerable: measures.unanswerable,
      figures,
      own: input.settings.comments ?? {},
    },
  };
}

function stepsOf({ loaded, trends, studied, groups }: ReportInput): readonly Step[] {
  const [headline] = studied;
  const compared = groups.filter((field) => canGroupBy(field, loaded));
  return [
    { part: 'cascade', view: { page: 'overview' }, pick: ({ cascade }) => (cascade === null ? [] : [cascade]) },
    ...(trends.length === 0
      ? [{ part: 'trends' as const, view: { page: 'overview' }, pick: ({ trends }: Board) => trends }]
      : trends.map((metric) => ({
          part: 'trends' as const,
          view: { page: 'trends', metric },
          pick: ({ trends }: Board) => trends,
        }))),
    { part: 'retention', view: { page: 'retention' }, pick: figuresOf },
    ...studied.map((metric) => ({ part: 'studies' as const, view: { page: 'evidence', metric }, pick: figuresOf })),
    ...(headline === undefined
      ? []
      : compared.map((split) => ({
          part: 'groups' as const,
          view: { page: 'compare', metric: headline, split, comparesPeriods: false },
          pick: figuresOf,
        }))),
  ];
}

/** Every measure over everybody in view, with what studies say. */
async function measuresOf(db: Db, input: ReportInput) {
  const { loaded, settings } = input;
  const request = { ...requestFor({ ...input, mode: 'published' }), by: 'all' as const, split: null };
  const asked = { ...request, metrics: METRICS.map(({ id }) => id) };
  const computed = await analyse(db, loaded, asked);
  const { numbers, because } = await guardResults(db, loaded, computed, { request, label: viewLabel(request) });
  const entries = [...ENTRIES, ...entriesOf(settings.evidence)];
  const pathways = pathwaysOf(input);
  return {
    because,
    unanswerable: numbers.unanswerable,
    numbers: numbersOfResults(numbers.results, request),
    told: numbers.results
      .filter(({ period }) => period === 'all')
      .map(({ metric, cell }) => ({ metric, cell, studies: studyContext(metric, cell, pathways, entries) })),
  };
}
