import { definedFamily, type MetricWindow } from '../data/cohort/metric-windows.ts';
import { cohortRetention } from '../data/cohort-retention.ts';
import {
  guardCohorts,
  guardEntry,
  guardExits,
  guardSurvival,
  guardWindows,
} from '../data/differencing/guard-curves.ts';
import { guardReadings } from '../data/differencing/guard-readings.ts';
import { exitReasons } from '../data/exit-reasons.ts';
import type { StaleReading } from '../data/result.ts';
import { type SurvivalResult, survival } from '../data/survival.ts';
import { timeToEntry, WAIT } from '../data/time-to-entry.ts';
import type { ReleasedNumber } from '../domain/privacy/release-ledger.ts';
import type { Figure } from '../report/figure.ts';
import { exitWords } from '../report/messages/exits.ts';
import { retentionWords } from '../report/messages/retention.ts';
import { entryWords } from '../report/messages/time-to-entry.ts';
import {
  numbersOfCohorts,
  numbersOfEntry,
  numbersOfExits,
  numbersOfStays,
  peopleFollowed,
} from '../report/release/released-curves.ts';
import { cohortFigure } from '../report/retention/cohort-figure.ts';
import { entryFigure } from '../report/retention/entry-figure.ts';
import { exitsFigure } from '../report/retention/exits-figure.ts';
import { headlineWindow } from '../report/retention/studied-windows.ts';
import { HEADLINE_DAYS, survivalFigure } from '../report/retention/survival-figure.ts';
import { studyContext } from '../report/study-context.ts';
import type { FigureGap, FigureRequest, PageFigures } from './figure-board.ts';

/** The figures of the Retention page: do people stay, how do they leave, how soon do they come. */
export async function retentionBoard(input: FigureRequest): Promise<PageFigures> {
  const { db, loaded, request, label, withheld } = input;
  const asked = { request, label, withheld };
  const stays = await staysOf(input);
  const exits = await exitReasons(db, loaded, request);
  const entry = await timeToEntry(db, loaded, request);
  const cohorts = await guardCohorts(db, loaded, await cohortRetention(db, loaded, request), asked);
  const around = aroundOf(input);
  const stale = await staleOf(input, stays.told);
  const exitsShown = exits.state === 'ok' ? await guardExits(db, loaded, exits, asked) : null;
  const entryShown = entry.state === 'ok' ? await guardEntry(db, loaded, entry, asked) : null;
  const [survived, byEntry] = [
    survivalOf(input, stays.told, stale),
    cohortFigure({ ...around, windows: cohorts, stale }),
  ];
  const leaving = exitsShown && exitsFigure({ ...around, exits: exitsShown });
  const coming =
    entryShown && entryFigure({ ...around, entry: entryShown, windows: studied(input, entryShown.windows) });
  const wait = definedFamily(WAIT, request);
  return {
    figures: [survived, byEntry, leaving, coming].filter((figure) => figure !== null),
    numbers: toldBy(
      [survived, numbersOfStays(stays.told, stale, request)],
      [byEntry, numbersOfCohorts(cohorts, request)],
      [leaving, exitsShown ? numbersOfExits(exitsShown, peopleFollowed(stays.told), request) : []],
      [coming, entryShown ? numbersOfEntry(entryShown, wait, request) : []],
    ),
    gaps: [
      ...(stays.isWithheld ? withheldGap(retentionWords.question) : gapOf(retentionWords.question, stays.told)),
      ...(exits.state === 'ok' && exitsShown === null
        ? withheldGap(exitWords.question)
        : gapOf(exitWords.question, exits)),
      ...(entry.state === 'ok' && entryShown === null
        ? withheldGap(entryWords.question)
        : gapOf(entryWords.question, entry)),
    ],
  };
}

/** The picture of the Overview: how long people stay. What it lacks is told on the Retention page. */
export async function overviewFigures(input: FigureRequest): Promise<PageFigures> {
  const { told } = await staysOf(input);
  const stale = await staleOf(input, told);
  const figure = survivalOf(input, told, stale);
  const numbers = toldBy([figure, numbersOfStays(told, stale, input.request)]);
  return { figures: figure === null ? [] : [figure], gaps: [], numbers };
}

/** The counts of figures by figure id, without figures that are not there. */
function toldBy(
  ...figures: readonly (readonly [figure: Figure | null, numbers: readonly ReleasedNumber[]])[]
): ReadonlyMap<string, readonly ReleasedNumber[]> {
  return new Map(figures.flatMap(([figure, numbers]) => (figure === null ? [] : [[figure.id, numbers] as const])));
}

interface ShownStays {
  readonly told: SurvivalResult;
  /** Curves there would be, but not beside what was shown before. */
  readonly isWithheld: boolean;
}

/** How long people stay, checked against all that was shown before. */
async function staysOf(input: FigureRequest): Promise<ShownStays> {
  const { db, loaded, request, label, withheld } = input;
  const stays = await survival(db, loaded, request);
  const windows = await guardWindows(db, loaded, stays.windows, { request, label, withheld });
  if (stays.state !== 'ok') return { told: { ...stays, windows }, isWithheld: false };
  const told = await guardSurvival(db, loaded, { ...stays, windows }, { request, label, withheld });
  if (told !== null) return { told, isWithheld: false };
  return { told: { state: 'hidden', missing: [], windows }, isWithheld: true };
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
async function staleOf({ db, loaded, request, label, withheld }: FigureRequest, { windows }: SurvivalResult) {
  const window = headlineWindow(windows, HEADLINE_DAYS);
  const readings = window && (await guardReadings(db, loaded, window.metric, { request, label, withheld }));
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
