import type { MergedGroups } from '../data/request.ts';
import type { Cell, CountedFrom, LeftOut, Measured, Result, SecondReadings } from '../data/result.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { periodById, periodsBetween } from '../domain/period.ts';
import type { GroupField } from '../domain/schema/fields.ts';
import { proportionReliability } from '../domain/stats/nchs-reliability.ts';
import type { IsoDate } from '../domain/units.ts';
import { type Counting, countingNote } from './counting-note.ts';
import type { BenchmarkMark, Figure, FigureTable, ListedStudy, Mark, TrendBody } from './figure.ts';
import { intervalText, markOf, type measuredText, pendingText, unitsText, valueText } from './marks.ts';
import { countedFromWords } from './messages/counted-from.ts';
import { groupLabel } from './messages/field-labels.ts';
import { mergedNote } from './messages/merged-groups.ts';
import { suppressionSentence, undefinedSentence, waitingSentence } from './messages/reasons.ts';
import { reliabilitySentence } from './messages/reliability.ts';
import { definitionLine, methodNote, type NoteLine } from './method-note.ts';
import { countText, dateText, periodText } from './numbers.ts';
import { leftOutNote, rangeAnswer, readingNotes } from './second-readings.ts';

/** What published studies have to do with a figure. */
export interface StudyContext {
  readonly benchmarks: readonly BenchmarkMark[];
  readonly listed: readonly ListedStudy[];
  readonly sentence: string;
}

export interface TrendInput {
  readonly metric: Metric;
  /** By period, possibly split. */
  readonly results: readonly Result[];
  /** The same request as one period for everything, unsplit. */
  readonly overall: Cell | undefined;
  /** Whom the whole leaves out, and how else it can be read; `null` where that is not told. */
  readonly leftOut: readonly LeftOut[] | null;
  readonly readings: SecondReadings | null;
  readonly split: GroupField | null;
  /** Groups shown as one, because they are too small to be shown alone. */
  readonly merged?: MergedGroups | undefined;
  readonly asOf: IsoDate;
  /** Whom the filters keep, in words; empty without filters. */
  readonly scope: string;
  /** Names of the files. */
  readonly source: string;
  readonly counting: Counting;
  readonly sql: string;
  /** By which tables the numbers were counted; absent for monthly counts. */
  readonly countedFrom?: CountedFrom | undefined;
  readonly events: readonly { readonly date: IsoDate; readonly label: string }[];
  readonly studies: StudyContext;
}

/** Builds the trend of one metric: every period between the first and the last, also the empty ones. */
export function trendFigure(input: TrendInput): Figure<TrendBody> {
  const { metric } = input;
  const periods = periodsOf(input.results);
  const body = trendBody(input, periods);
  const answer = answerSentence(input);
  return {
    id: metric.id,
    question: metric.question,
    answer,
    notes: notesOf(input),
    comparison: input.studies.sentence,
    altText: altText(input, body, answer),
    table: trendTable(input, periods),
    foot: {
      definition: [definitionLine(metric), countingNote(input.counting)].filter((text) => text !== '').join(' '),
      counted: countedText(metric, input.overall),
      asOf: `As of ${dateText(input.asOf)}`,
      source: input.source,
    },
    method: [...methodNote(metric), ...countedFromLine(input)],
    sql: input.sql,
    listed: input.studies.listed,
    body,
  };
}

function countedFromLine({ countedFrom }: Pick<TrendInput, 'countedFrom'>): readonly NoteLine[] {
  return countedFrom === undefined ? [] : [{ term: 'Counted from', text: countedFromWords[countedFrom] }];
}

/** The one period of a file without dates. */
const UNDATED = 'undated';

function periodsOf(results: readonly Result[]): readonly string[] {
  const dated = results.map(({ period }) => period).filter((id) => periodById(id) !== undefined);
  const [first, last] = [dated.toSorted()[0], dated.toSorted().at(-1)];
  if (first !== undefined && last !== undefined) return periodsBetween(first, last).map(({ id }) => id);
  return results.length === 0 ? [] : [UNDATED];
}

function trendBody(input: TrendInput, periods: readonly string[]): TrendBody {
  return {
    kind: 'trend',
    unit:
      input.metric.statistic === 'proportion' ? 'proportion' : input.metric.statistic === 'volume' ? 'count' : 'days',
    periods: periods.map((id) => ({ id, label: periodText(id) })),
    series: groupsOf(input.results).map((group) => ({
      name: group === null ? 'All' : groupName(input, group),
      marks: periods.map((period) => markAt(input, period, group)),
    })),
    benchmarks: input.studies.benchmarks,
    events: input.events.flatMap(({ date, label }) => eventAt(periods, date, label)),
  };
}

function groupsOf(results: readonly Result[]): readonly (string | null)[] {
  return [...new Set(results.map(({ group }) => group))];
}

function groupName({ split }: TrendInput, group: string): string {
  return split === null ? group : groupLabel(split, group);
}

function markAt(input: TrendInput, period: string, group: string | null): Mark | null {
  const result = input.results.find((one) => one.period === period && one.group === group);
  if (!result) return null;
  const place = group === null ? periodText(period) : `${periodText(period)}, ${groupName(input, group)}`;
  return markOf(input.metric, result.cell, place);
}

function eventAt(periods: readonly string[], date: IsoDate, label: string): TrendBody['events'] {
  const period = periods.find((id) => {
    const span = periodById(id);
    return span !== undefined && span.start <= date && date <= span.end;
  });
  return period === undefined ? [] : [{ period, label }];
}

function notesOf({ metric, overall, readings, leftOut, split, merged }: TrendInput): readonly string[] {
  const names = split === null ? [] : (merged?.values ?? []).map((value) => groupLabel(split, value));
  return [
    ...(names.length === 0 ? [] : [mergedNote(names)]),
    ...(overall?.state === 'ok' && readings ? readingNotes(metric, overall, readings) : []),
    ...leftOutNote(metric, leftOut),
  ];
}

function answerSentence({ metric, overall, scope, readings }: TrendInput): string {
  const who = scope === '' ? '' : `${scope}: `;
  if (overall === undefined) return `${who}No ${metric.subject} in the chosen dates.`;
  switch (overall.state) {
    case 'ok':
      return `${who}${rangeAnswer(metric, overall, readings) ?? statement(metric, overall)}`;
    case 'immature':
      return overall.partial
        ? `${who}So far, ${statement(metric, overall.partial)}`
        : `${who}Too early to say: nobody's follow-up is complete yet.`;
    case 'suppressed':
      return `${who}${suppressionSentence(overall.reason)}`;
    case 'undefined':
      return `${who}${undefinedSentence(overall.reason)}`;
  }
}

function statement(metric: Metric, measured: Parameters<typeof valueText>[1]): string {
  const value = valueText(metric, measured);
  const interval = intervalText(metric, measured);
  switch (metric.statistic) {
    case 'proportion':
      return `${value} of ${countText(measured.denominator)} ${metric.subject} ${metric.predicate} (${interval}).`;
    case 'median-days':
      return `Half of the ${countText(measured.denominator)} ${metric.subject} ${metric.predicate} ${value} or less${interval === '' ? '' : ` (${interval})`}.`;
    case 'volume':
      return `${value} ${metric.subject} ${metric.predicate}.`;
  }
}

function countedText(metric: Metric, overall: Cell | undefined): string {
  if (overall?.state !== 'ok') return 'n not shown';
  const pending = pendingText(overall.pending);
  return `n = ${unitsText(metric, overall.denominator)}${pending === '' ? '' : `, ${pending}`}`;
}

function altText(input: TrendInput, body: TrendBody, answer: string): string {
  const [first, last] = [body.periods[0], body.periods.at(-1)];
  if (!first || !last) return `${input.metric.question} ${answer}`;
  const groups = body.series.length > 1 ? `, for ${body.series.map(({ name }) => name).join(', ')}` : '';
  const studies =
    body.benchmarks.length === 0 ? '' : ` Beside it: ${body.benchmarks.map(({ label }) => label).join('; ')}.`;
  return `Trend chart from ${first.label} to ${last.label}${groups}. ${input.metric.question} ${answer}${studies}`;
}

function trendTable(input: TrendInput, periods: readonly string[]): FigureTable {
  const split = input.split !== null;
  const rows = groupsOf(input.results).flatMap((group) =>
    periods.map((period) => {
      const cell = input.results.find((one) => one.period === period && one.group === group)?.cell;
      const lead = split ? [periodText(period), group === null ? '' : groupName(input, group)] : [periodText(period)];
      return [...lead, ...cellColumns(input.metric, cell)];
    }),
  );
  return {
    caption: input.metric.question,
    columns: [
      { label: 'Period', numeric: false },
      ...(split ? [{ label: 'Group', numeric: false }] : []),
      {
        label:
          input.metric.statistic === 'proportion' ? 'Share' : input.metric.statistic === 'volume' ? 'Count' : 'Median',
        numeric: true,
      },
      { label: '95% interval', numeric: true },
      { label: 'Numerator', numeric: true },
      { label: 'Denominator', numeric: true },
      { label: 'Pending', numeric: true },
      { label: 'Note', numeric: false },
    ],
    rows,
  };
}

/** Whether a share is reliable is another question than whether it may be shown. */
function reliabilityNote({ numerator, denominator }: Measured): string {
  if (numerator === null || denominator === 0) return '';
  return reliabilitySentence(proportionReliability(numerator, denominator));
}

function cellColumns(metric: Metric, cell: Cell | undefined): readonly string[] {
  if (cell === undefined) return ['', '', '', '', '', 'Nobody in this period.'];
  switch (cell.state) {
    case 'ok':
      return [...measuredColumns(metric, cell), pendingCount(cell.pending), reliabilityNote(cell)];
    case 'immature':
      return [
        ...(cell.partial ? measuredColumns(metric, cell.partial) : ['', '', '', '']),
        pendingCount(cell.pending),
        waitingSentence(metric),
      ];
    case 'suppressed':
      return ['', '', '', '', '', suppressionSentence(cell.reason)];
    case 'undefined':
      return ['', '', '', '', pendingCount(cell.pending), undefinedSentence(cell.reason)];
  }
}

function measuredColumns(metric: Metric, measured: Parameters<typeof measuredText>[1]): readonly string[] {
  return [
    valueText(metric, measured),
    intervalText(metric, measured),
    measured.numerator === null ? '' : countText(measured.numerator),
    countText(measured.denominator),
  ];
}

function pendingCount(pending: number | null): string {
  return pending === null ? 'some' : countText(pending);
}
