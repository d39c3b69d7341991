import { definedFamily, type MetricWindow } from '../data/cohort/metric-windows.ts';
import { cohortRetention } from '../data/cohort-retention.ts';
import { type FollowedPeople, guardCohorts, guardWindows, mayShowCurves } from '../data/differencing/guard-curves.ts';
import { exitReasons } from '../data/exit-reasons.ts';
import type { StaleReading } from '../data/result.ts';
import { secondReadings } from '../data/second-readings.ts';
import { STAYING, type SurvivalResult, survival } from '../data/survival.ts';
import { timeToEntry } from '../data/time-to-entry.ts';
import type { Figure } from '../report/figure.ts';
import { exitWords } from '../report/messages/exits.ts';
import { retentionWords } from '../report/messages/retention.ts';
import { entryWords } from '../report/messages/time-to-entry.ts';
import { cohortFigure } from '../report/retention/cohort-figure.ts';
import { entryFigure } from '../report/retention/entry-figure.ts';
import { exitsFigure } from '../report/retention/exits-figure.ts';
import { headlineWindow } from '../report/retention/studied-windows.ts';
import { HEADLINE_DAYS, survivalFigure } from '../report/retention/survival-figure.ts';
import { studyContext } from '../report/study-context.ts';
import type { FigureGap, FigureRequest, PageFigures } from './figure-board.ts';

/** The figures of the Retention page: do people stay, how do they leave, how soon do they come. */
export async function retentionBoard(input: FigureRequest): Promise<PageFigures> {
  const { db, loaded, request, label } = input;
  const asked = { request, label };
  const stays = await staysOf(input);
  const exits = await exitReasons(db, loaded, request);
  const entry = await timeToEntry(db, loaded, request);
  const cohorts = await guardCohorts(db, loaded, await cohortRetention(db, loaded, request), asked);
  const around = aroundOf(input);
  const stale = await staleOf(input, stays.told);
  const [leaving, coming] = [definedFamily(STAYING, request), definedFamily('treatment-entry', request)];
  const exitsShown = await tellsNothing(input, exits, { subject: 'exits', measure: leaving, groups: [[]] });
  const entryShown = await tellsNothing(input, entry, { subject: 'waits', measure: coming, groups: [[]] });
  const windows = entry.state === 'ok' ? await guardWindows(db, loaded, entry.windows, asked) : [];
  return {
    figures: [
      survivalOf(input, stays.told, stale),
      cohortFigure({ ...around, windows: cohorts, stale }),
      exits.state === 'ok' && exitsShown ? exitsFigure({ ...around, exits }) : null,
      entry.state === 'ok' && entryShown ? entryFigure({ ...around, entry, windows: studied(input, windows) }) : null,
    ].filter((figure) => figure !== null),
    gaps: [
      ...(stays.isWithheld ? withheldGap(retentionWords.question) : gapOf(retentionWords.question, stays.told)),
      ...(exitsShown ? gapOf(exitWords.question, exits) : withheldGap(exitWords.question)),
      ...(entryShown ? gapOf(entryWords.question, entry) : withheldGap(entryWords.question)),
    ],
  };
}

/** The picture of the Overview: how long people stay. What it lacks is told on the Retention page. */
export async function overviewFigures(input: FigureRequest): Promise<PageFigures> {
  const { told } = await staysOf(input);
  const figure = survivalOf(input, told, await staleOf(input, told));
  return { figures: figure === null ? [] : [figure], gaps: [] };
}

interface ShownStays {
  readonly told: SurvivalResult;
  /** Curves there would be, but not beside what was shown before. */
  readonly isWithheld: boolean;
}

/** How long people stay, checked against all that was shown before. */
async function staysOf(input: FigureRequest): Promise<ShownStays> {
  const { db, loaded, request, label } = input;
  const stays = await survival(db, loaded, request);
  const windows = await guardWindows(db, loaded, stays.windows, { request, label });
  if (stays.state !== 'ok') return { told: { ...stays, windows }, isWithheld: false };
  const groups = stays.curves.map((curve) => curve.groups);
  const isSafe = await tellsNothing(input, stays, { subject: 'stays', measure: stays.measure, groups });
  if (isSafe) return { told: { ...stays, windows }, isWithheld: false };
  return { told: { state: 'hidden', missing: [], windows }, isWithheld: true };
}

async function tellsNothing(
  { db, loaded, request, label }: FigureRequest,
  result: { readonly state: string },
  people: FollowedPeople,
): Promise<boolean> {
  return result.state !== 'ok' || (await mayShowCurves(db, loaded, people, { request, label }));
}

function withheldGap(question: string): readonly FigureGap[] {
  return [{ question, reason: 'differencing', missing: [] }];
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
