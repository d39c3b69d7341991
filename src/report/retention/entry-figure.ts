import type { TimeToEntry } from '../../data/time-to-entry.ts';
import { followed } from '../../domain/metrics/followed.ts';
import type { IsoDate } from '../../domain/units.ts';
import { changesOf, entryNotes } from '../changed-definitions.ts';
import { type Counting, countingNote } from '../counting-note.ts';
import type { CurvesBody, Figure, FigureTable } from '../figure.ts';
import { markOf } from '../marks.ts';
import { entryWords as words } from '../messages/time-to-entry.ts';
import { leftOutLine } from '../method-note.ts';
import { countText, dateText, percent, percentRange } from '../numbers.ts';
import {
  headlineWindow,
  listedOfWindows,
  type StudiedWindow,
  windowBenchmarks,
  windowColumns,
  windowsComparison,
} from './studied-windows.ts';

export interface EntryInput {
  readonly entry: Pick<TimeToEntry, 'measure' | 'isExact' | 'points' | 'median' | 'sql'>;
  readonly windows: readonly StudiedWindow[];
  readonly asOf: IsoDate;
  readonly scope: string;
  readonly source: string;
  readonly counting: Counting;
}

const WHOLE_PERCENTS = 1;
const HEADLINE_DAYS = 30;

/** The last day that a window counts: the 14-day window is that of the HEDIS measure, days 0 to 13. */
function lastDayOf(windowDays: number): number {
  return windowDays === 14 ? 13 : windowDays;
}

/** Builds the picture of how soon people come: cumulative incidence of entry, fixed windows and studies. */
export function entryFigure(input: EntryInput): Figure<CurvesBody> {
  const { entry, windows } = input;
  const answer = answerSentence(input);
  const window = headlineWindow(windows, HEADLINE_DAYS);
  return {
    id: 'time-to-entry-curve',
    question: words.question,
    answer,
    notes: entryNotes(entry.measure),
    comparison: windowsComparison(windows, HEADLINE_DAYS),
    altText: `${words.picture} ${words.question} ${answer}`,
    table: entryTable(input),
    foot: {
      definition: [
        words.definition(entry.measure.denominator.words),
        changesOf([entry.measure]),
        countingNote(input.counting),
      ]
        .filter((text) => text !== '')
        .join(' '),
      counted: window?.cell.state === 'ok' ? words.counted(window.cell.denominator, window.windowDays) : 'n not shown',
      asOf: `As of ${dateText(input.asOf)}`,
      source: input.source,
    },
    method: [...words.method, ...leftOutLine(followed(entry.measure))],
    sql: entry.sql,
    listed: listedOfWindows(windows),
    body: {
      kind: 'curves',
      dayLabel: words.dayLabel,
      isExact: entry.isExact,
      curves: [
        {
          name: words.everybody,
          points: entry.points.map((point) => ({
            day: point.day,
            value: point.share,
            low: point.low,
            high: point.high,
            label: words.point(point.day, shareText(point)),
          })),
          atRisk: [],
        },
      ],
      atRiskLabel: '',
      windows: windows.map(({ metric, windowDays, cell }) => ({
        day: lastDayOf(windowDays),
        mark: markOf(metric, cell, words.windowPlace(windowDays)),
      })),
      windowsLabel: words.windowsLabel,
      benchmarks: windowBenchmarks(windows, lastDayOf),
    },
  };
}

function shareText({ share, low, high }: EntryInput['entry']['points'][number]): string {
  const text = percent(share, WHOLE_PERCENTS);
  return low === null || high === null ? text : `${text} (${percentRange(low, high, WHOLE_PERCENTS)})`;
}

function answerSentence({ entry, windows, scope }: EntryInput): string {
  const said = [headline(windows), medianSentence(entry.median)].filter((text) => text !== '');
  return `${scope === '' ? '' : `${scope}: `}${said.length === 0 ? words.nothing : said.join(' ')}`;
}

function headline(windows: readonly StudiedWindow[]): string {
  const window = headlineWindow(windows, HEADLINE_DAYS);
  if (window?.cell.state !== 'ok') return '';
  const { value, denominator, interval } = window.cell;
  const range = interval === null ? '' : ` (${percentRange(interval.low, interval.high, denominator)})`;
  return words.headline(`${percent(value, denominator)} of ${countText(denominator)}`, window.windowDays, range);
}

function medianSentence(median: TimeToEntry['median']): string {
  if (median?.state !== 'ok') return '';
  const { value, interval } = median;
  return words.median(value, interval === null ? '' : `${countText(interval.low)}–${countText(interval.high)} days`);
}

function entryTable({ entry, windows }: EntryInput): FigureTable {
  const days = [
    ...new Set([...entry.points.map(({ day }) => day), ...windows.map((one) => lastDayOf(one.windowDays))]),
  ];
  const numeric = (label: string) => ({ label, numeric: true });
  const { columns } = words;
  return {
    caption: words.question,
    columns: [
      ...[columns.day, columns.curve, columns.curveInterval, columns.window, columns.windowInterval].map(numeric),
      ...[columns.entered, columns.referred].map(numeric),
      { label: columns.note, numeric: false },
    ],
    rows: days
      .sort((a, b) => a - b)
      .map((day) => {
        const point = entry.points.find((one) => one.day === day);
        const interval =
          point === undefined || point.low === null || point.high === null
            ? ''
            : percentRange(point.low, point.high, WHOLE_PERCENTS);
        return [
          countText(day),
          point === undefined ? '' : percent(point.share, WHOLE_PERCENTS),
          interval,
          ...windowColumns(windows.find((one) => lastDayOf(one.windowDays) === day)),
        ];
      }),
  };
}
