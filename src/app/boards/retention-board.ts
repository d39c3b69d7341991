import type { MetricWindow } from '../../data/cohort/metric-windows.ts';
import { cohortRetention } from '../../data/cohort-retention.ts';
import { exitReasons } from '../../data/exit-reasons.ts';
import type { StaleReading } from '../../data/result.ts';
import { secondReadings } from '../../data/second-readings.ts';
import { type SurvivalResult, survival } from '../../data/survival.ts';
import { timeToEntry } from '../../data/time-to-entry.ts';
import type { Figure } from '../../report/figure.ts';
import { exitWords } from '../../report/messages/exits.ts';
import { retentionWords } from '../../report/messages/retention.ts';
import { entryWords } from '../../report/messages/time-to-entry.ts';
import { cohortFigure } from '../../report/retention/cohort-figure.ts';
import { entryFigure } from '../../report/retention/entry-figure.ts';
import { exitsFigure } from '../../report/retention/exits-figure.ts';
import { headlineWindow } from '../../report/retention/studied-windows.ts';
import { HEADLINE_DAYS, survivalFigure } from '../../report/retention/survival-figure.ts';
import { studyContext } from '../../report/study-context.ts';
import type { FigureGap, FigureRequest, PageFigures } from './figure-board.ts';

/** The figures of the Retention page: do people stay, how do they leave, how soon do they come. */
export async function retentionBoard(input: FigureRequest): Promise<PageFigures> {
  const { db, loaded, request } = input;
  const stays = await survival(db, loaded, request);
  const exits = await exitReasons(db, loaded, request);
  const entry = await timeToEntry(db, loaded, request);
  const cohorts = await cohortRetention(db, loaded, request);
  const around = aroundOf(input);
  const stale = await staleOf(input, stays);
  return {
    figures: [
      survivalOf(input, stays, stale),
      cohortFigure({ ...around, windows: cohorts, stale }),
      exits.state === 'ok' ? exitsFigure({ ...around, exits }) : null,
      entry.state === 'ok' ? entryFigure({ ...around, entry, windows: studied(input, entry.windows) }) : null,
    ].filter((figure) => figure !== null),
    gaps: [
      ...gapOf(retentionWords.question, stays),
      ...gapOf(exitWords.question, exits),
      ...gapOf(entryWords.question, entry),
    ],
  };
}

/** The picture of the Overview: how long people stay. What it lacks is told on the Retention page. */
export async function overviewFigures(input: FigureRequest): Promise<PageFigures> {
  const stays = await survival(input.db, input.loaded, input.request);
  const figure = survivalOf(input, stays, await staleOf(input, stays));
  return { figures: figure === null ? [] : [figure], gaps: [] };
}

function aroundOf({ loaded, request, scope, source }: FigureRequest) {
  return { asOf: request.asOf, scope, source, counting: loaded };
}

function studied({ pathways, entries }: FigureRequest, windows: readonly MetricWindow[]) {
  return windows.map((window) => ({ ...window, studies: studyContext(window.metric, window.cell, pathways, entries) }));
}

/** What becomes of the headline window where stays that nobody has heard of for long are read as ended. */
async function staleOf({ db, loaded, request }: FigureRequest, { windows }: SurvivalResult) {
  const window = headlineWindow(windows, HEADLINE_DAYS);
  const readings = window && (await secondReadings(db, loaded, window.metric, request));
  return readings?.stale ?? null;
}

/** How long people stay; `null` where neither a curve nor a window can be shown. */
function survivalOf(input: FigureRequest, stays: SurvivalResult, stale: StaleReading | null): Figure | null {
  const { split } = input.request;
  const windows = split === null ? stays.windows : [];
  if (stays.state !== 'ok' && !windows.some(({ cell }) => cell.state === 'ok')) return null;
  return survivalFigure({
    ...aroundOf(input),
    survival: stays.state === 'ok' ? stays : null,
    windows: studied(input, windows),
    stale: split === null ? stale : null,
    split,
  });
}

function gapOf(
  question: string,
  result: { readonly state: 'ok' } | { readonly state: FigureGap['reason']; readonly missing: FigureGap['missing'] },
): readonly FigureGap[] {
  return result.state === 'ok' ? [] : [{ question, reason: result.state, missing: result.missing }];
}
