import type { CohortWindow } from '../../data/cohort-retention.ts';
import type { Cell, StaleReading } from '../../data/result.ts';
import { periodById, periodsBetween } from '../../domain/period.ts';
import type { IsoDate } from '../../domain/units.ts';
import { changesOf } from '../changed-definitions.ts';
import { type Counting, countingNote } from '../counting-note.ts';
import type { Figure, FigureTable, TrendBody } from '../figure.ts';
import { markOf } from '../marks.ts';
import { cohortWords as words } from '../messages/cohorts.ts';
import { suppressionSentence, undefinedSentence } from '../messages/reasons.ts';
import { countText, dateText, percent, percentRange, periodText } from '../numbers.ts';
import { staleNotes } from '../second-readings.ts';

export interface CohortInput {
  readonly windows: readonly CohortWindow[];
  /** The headline window of everybody with stays ended that nobody has heard of for long; `null` where nothing changes. */
  readonly stale: StaleReading | null;
  readonly asOf: IsoDate;
  readonly scope: string;
  readonly source: string;
  readonly counting: Counting;
}

const HEADLINE_DAYS = 90;

/** Builds the picture of retention by period of entry; `null` without any period. */
export function cohortFigure(input: CohortInput): Figure<TrendBody> | null {
  const { windows } = input;
  const periods = periodsOf(windows);
  if (periods.length === 0) return null;
  const answer = answerSentence(input);
  return {
    id: 'retention-by-entry-period',
    question: words.question,
    answer,
    notes: staleNotes(input.stale),
    comparison: '',
    altText: `${words.picture} ${words.question} ${answer}`,
    table: cohortTable(windows, periods),
    foot: {
      definition: [words.definition, changesOf(windows.map(({ metric }) => metric)), countingNote(input.counting)]
        .filter((text) => text !== '')
        .join(' '),
      counted: words.counted,
      asOf: `As of ${dateText(input.asOf)}`,
      source: input.source,
    },
    method: words.method,
    sql: '',
    listed: [],
    body: {
      kind: 'trend',
      unit: 'proportion',
      periods: periods.map((id) => ({ id, label: periodText(id) })),
      series: windows.map((window) => ({
        name: words.series(window.windowDays),
        marks: periods.map((period) => {
          const cell = cellOf(window, period);
          return cell === undefined
            ? null
            : markOf(window.metric, cell, words.place(periodText(period), window.windowDays));
        }),
      })),
      benchmarks: [],
      events: [],
    },
  };
}

function periodsOf(windows: readonly CohortWindow[]): readonly string[] {
  const ids = windows.flatMap(({ results }) => results.map(({ period }) => period));
  const dated = ids.filter((id) => periodById(id) !== undefined).toSorted();
  const [first, last] = [dated[0], dated.at(-1)];
  return first === undefined || last === undefined ? [] : periodsBetween(first, last).map(({ id }) => id);
}

function cellOf({ results }: CohortWindow, period: string): Cell | undefined {
  return results.find((result) => result.period === period)?.cell;
}

/** The first and the last period that can be told, side by side; whether they differ is for the Trends page. */
function answerSentence({ windows, scope }: CohortInput): string {
  const who = scope === '' ? '' : `${scope}: `;
  const window = windows.find(({ windowDays }) => windowDays === HEADLINE_DAYS) ?? windows[0];
  const told = (window?.results ?? []).flatMap(({ period, cell }) =>
    cell.state === 'ok' && periodById(period) !== undefined ? [{ period, text: shareText(cell) }] : [],
  );
  const [first, last] = [told[0], told.at(-1)];
  if (window === undefined || first === undefined || last === undefined) return `${who}${words.nothing}`;
  const one = `${who}${words.first(periodText(first.period), first.text, window.windowDays)}`;
  return first === last ? `${one}.` : `${one}; ${words.last(periodText(last.period), last.text)}.`;
}

function shareText(cell: Extract<Cell, { readonly state: 'ok' }>): string {
  const share = percent(cell.value, cell.denominator);
  if (cell.interval === null) return share;
  return `${share} (${percentRange(cell.interval.low, cell.interval.high, cell.denominator)})`;
}

function cohortTable(windows: readonly CohortWindow[], periods: readonly string[]): FigureTable {
  return {
    caption: words.question,
    columns: [
      { label: words.columns.period, numeric: false },
      ...windows.flatMap(({ windowDays }) => [
        { label: words.series(windowDays), numeric: true },
        { label: words.columns.followed(windowDays), numeric: true },
      ]),
    ],
    rows: periods.map((period) => [
      periodText(period),
      ...windows.flatMap((window) => cellTexts(cellOf(window, period))),
    ]),
  };
}

function cellTexts(cell: Cell | undefined): readonly string[] {
  switch (cell?.state) {
    case 'ok':
      return [shareText(cell), countText(cell.denominator)];
    case 'immature':
      return [words.immature, ''];
    case 'suppressed':
      return [suppressionSentence(cell.reason), ''];
    case 'undefined':
      return [undefinedSentence(cell.reason), ''];
    case undefined:
      return [words.nobody, ''];
  }
}
