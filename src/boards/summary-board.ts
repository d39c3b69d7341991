import type { Db } from '../data/db/port.ts';
import { measureSummaries } from '../data/measure-summaries.ts';
import type { AnalysisRequest } from '../data/request.ts';
import type { Result, Unanswerable } from '../data/result.ts';
import type { Loaded } from '../data/workspace.ts';
import type { LibraryEntry } from '../domain/evidence/library.ts';
import type { LimitRule } from '../domain/limit-rules.ts';
import type { ReleasedNumber } from '../domain/privacy/release-ledger.ts';
import type { PeriodLevel } from '../domain/stats/period-selection.ts';
import { numbersOfResults } from '../report/release/released-numbers.ts';
import { scopeText } from '../report/scope.ts';
import { type SummaryFigure, summaryFigure } from '../report/summary/summary-figure.ts';

export interface SummaryRequest {
  readonly loaded: Loaded;
  readonly request: AnalysisRequest;
  /** The periods of the other pages. */
  readonly by: PeriodLevel;
  /** What a person would call the view. */
  readonly label: string;
  readonly limits: readonly LimitRule[];
  readonly pathways: readonly string[];
  readonly entries: readonly LibraryEntry[];
  /** False once nobody waits for the page. */
  readonly isWanted?: (() => boolean) | undefined;
}

/** All measures on one page, with the counts that it shows. */
export interface SummaryBoard {
  readonly summary: SummaryFigure;
  readonly unanswerable: readonly Unanswerable[];
  readonly numbers: readonly ReleasedNumber[];
  readonly because: readonly string[];
}

/** Computes every measure of the view and its summary. */
export async function buildSummary(db: Db, input: SummaryRequest): Promise<SummaryBoard> {
  const { loaded, request, by, label, limits, pathways, entries, isWanted } = input;
  const told = await measureSummaries(db, loaded, request, { label, by, ...(isWanted ? { isWanted } : {}) });
  const { measures, unanswerable } = told.numbers;
  const shown = measures.flatMap(({ metric, whole, windows, series, partly }): readonly Result[] => [
    whole,
    ...windows,
    ...((series ?? partly)?.cells ?? []).flatMap(({ period, cell }) =>
      cell === null ? [] : [{ metric, period, cell, group: null, leftOut: null }],
    ),
  ]);
  return {
    unanswerable,
    because: told.because,
    numbers: numbersOfResults(shown, { ...request, split: null }),
    summary: summaryFigure({
      summaries: told.numbers,
      asOf: request.asOf,
      scope: scopeText(request),
      source: loaded.ledgers.map(({ file }) => file).join(', '),
      counting: loaded,
      limits,
      pathways,
      entries,
    }),
  };
}
