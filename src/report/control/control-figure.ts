import type { ControlSeries } from '../../data/control-series.ts';
import { newcombe } from '../../domain/stats/newcombe.ts';
import { latestVariation } from '../../domain/stats/nhs-icons.ts';
import type { NhsSignals } from '../../domain/stats/nhs-rules.ts';
import type { IsoDate } from '../../domain/units.ts';
import { type Counting, countingNote } from '../counting-note.ts';
import type { ControlBody, Figure, FigureTable } from '../figure.ts';
import { valueText } from '../marks.ts';
import { controlWords as words } from '../messages/control.ts';
import { suppressionSentence, undefinedSentence } from '../messages/reasons.ts';
import { definitionLine } from '../method-note.ts';
import { dateText, periodText, pointsText } from '../numbers.ts';
import { type ControlLines, type ControlValue, controlLines, specialPeriods } from './control-lines.ts';
import { eventNote, type MarkedDay } from './event-note.ts';

export interface ControlInput {
  readonly series: ControlSeries;
  readonly events: readonly MarkedDay[];
  readonly asOf: IsoDate;
  readonly scope: string;
  readonly source: string;
  readonly counting: Counting;
}

type Told = Exclude<ControlLines, { readonly kind: 'too-short' }>;
type Limits = { readonly lower: number; readonly upper: number };

/** Builds the control or run chart of a measure; `null` of fewer than ten complete periods. */
export function controlFigure(input: ControlInput): Figure<ControlBody> | null {
  const { series, scope } = input;
  const lines = controlLines(series);
  if (lines.kind === 'too-short') return null;
  const question = words.question(series.metric.label);
  const answer = `${scope === '' ? '' : `${scope}: `}${answerOf(input, lines)}`;
  const periods = series.cells.map(({ period }) => periodText(period));
  return {
    id: `control-${series.metric.id}`,
    question,
    answer,
    comparison: '',
    altText: `${words.picture(periods[0] ?? '', periods.at(-1) ?? '')} ${question} ${answer}`,
    table: controlTable(question, series, lines),
    foot: {
      definition: [definitionLine(series.metric), countingNote(input.counting)].filter((text) => text !== '').join(' '),
      counted: words.level(series.level),
      asOf: `As of ${dateText(input.asOf)}`,
      source: input.source,
    },
    method: words.method,
    sql: series.sql,
    listed: [],
    body: bodyOf(series, lines),
  };
}

function answerOf(input: ControlInput, lines: Told): string {
  const { metric } = input.series;
  const notes = [
    lastYearNote(lines.values, metric.statistic === 'proportion'),
    ...(metric.statistic === 'proportion' ? input.events.map((event) => eventNote(event, lines.values)) : []),
  ];
  const first = lines.kind === 'runs' ? runAnswer(lines) : limitsAnswer(lines, metric.direction);
  return [...first, ...notes].filter((text) => text !== null).join(' ');
}

function runAnswer(lines: Extract<Told, { readonly kind: 'runs' }>): readonly string[] {
  return [lines.signal ? words.runs.signal : words.runs.none, words.runs.short(lines.values.length)];
}

function limitsAnswer(
  lines: Extract<Told, { readonly kind: 'limits' }>,
  direction: ControlSeries['metric']['direction'],
): readonly string[] {
  const variation = latestVariation(lines.chart, direction);
  return [
    ...(variation === undefined ? [] : [words.variation(variation)]),
    markedSentence(lines),
    ...(lines.isTrial ? [words.trial(lines.values.length)] : []),
  ];
}

/** So many marked periods are told one by one. */
const MOST_TOLD = 4;

function markedSentence(lines: Told): string {
  const special = [...specialPeriods(lines)];
  const [first, last] = [special[0], special.at(-1)];
  if (special.length <= MOST_TOLD || first === undefined || last === undefined) {
    return words.marked(special.map(([period, signals]) => words.markedPeriod(periodText(period), rulesOf(signals))));
  }
  return words.manyMarked(special.length, periodText(first[0]), periodText(last[0]));
}

function rulesOf(signals: NhsSignals): readonly string[] {
  const rules = ['outside', 'shift', 'trend', 'twoOfThree'] as const;
  return rules.filter((rule) => signals[rule]).map((rule) => words.rules[rule]);
}

/** The latest complete period against the same one a year before, as a difference of shares. */
function lastYearNote(values: readonly ControlValue[], isShare: boolean): string | null {
  const latest = values.at(-1);
  if (!isShare || latest === undefined) return null;
  const year = String(Number(latest.period.slice(0, 4)) - 1);
  const before = values.find(({ period }) => period === `${year}${latest.period.slice(4)}`);
  if (before === undefined || latest.numerator === null || before.numerator === null) return null;
  const difference = newcombe(
    { numerator: latest.numerator, denominator: latest.denominator },
    { numerator: before.numerator, denominator: before.denominator },
  );
  if (difference.state !== 'ok') return null;
  const isClear = difference.low > 0 || difference.high < 0;
  const text = pointsText(difference.value, difference.low, difference.high);
  return words.lastYear(periodText(latest.period), periodText(before.period), text, isClear);
}

function limitsOf(lines: Told): ReadonlyMap<string, Limits> {
  if (lines.kind === 'runs') return new Map();
  return new Map(
    lines.values.flatMap(({ period }, at) => {
      const point = lines.chart.points[at];
      return point === undefined ? [] : [[period, { lower: Math.max(0, point.lower), upper: point.upper }] as const];
    }),
  );
}

function bodyOf({ metric, cells }: ControlSeries, lines: Told): ControlBody {
  const [limits, special] = [limitsOf(lines), specialPeriods(lines)];
  const centre = lines.kind === 'runs' ? lines.median : lines.chart.centre;
  return {
    kind: 'control',
    unit: metric.statistic === 'proportion' ? 'proportion' : metric.statistic === 'volume' ? 'count' : 'days',
    periods: cells.map(({ period }) => ({ id: period, label: periodText(period) })),
    points: cells.map(({ period, cell }) => {
      const measured = cell?.state === 'ok' ? cell : cell?.state === 'immature' ? cell.partial : null;
      if (measured === null || measured === undefined) return null;
      const signals = special.get(period);
      const why = signals === undefined ? '' : ` ${words.special}: ${rulesOf(signals).join(', ')}.`;
      const waiting = cell?.state === 'immature' ? ` ${words.waiting}` : '';
      return {
        value: measured.value,
        state: cell?.state === 'immature' ? 'immature' : signals === undefined ? 'usual' : 'special',
        label: `${periodText(period)}: ${valueText(metric, measured)}.${why}${waiting}`,
      };
    }),
    limits: cells.map(({ period }) => limits.get(period) ?? null),
    centre: { value: centre, label: words.centre[lines.kind] },
    words: { usual: words.usual, special: words.special, immature: words.immature, limits: words.limits },
  };
}

function controlTable(caption: string, { metric, cells }: ControlSeries, lines: Told): FigureTable {
  const [limits, special] = [limitsOf(lines), specialPeriods(lines)];
  const centre = lines.kind === 'runs' ? lines.median : lines.chart.centre;
  const { columns } = words;
  return {
    caption,
    columns: [
      { label: columns.period, numeric: false },
      ...[columns.value, columns.centre, columns.lower, columns.upper].map((label) => ({ label, numeric: true })),
      { label: columns.note, numeric: false },
    ],
    rows: cells.map(({ period, cell }) => {
      const name = periodText(period);
      if (cell === null) return [name, '', '', '', '', words.nobody];
      if (cell.state === 'suppressed') return [name, '', '', '', '', suppressionSentence(cell.reason)];
      if (cell.state === 'undefined') return [name, '', '', '', '', undefinedSentence(cell.reason)];
      const measured = cell.state === 'ok' ? cell : cell.partial;
      if (measured === null) return [name, '', '', '', '', words.waiting];
      const text = (value: number) => valueText(metric, { ...measured, value });
      if (cell.state === 'immature') return [name, text(measured.value), '', '', '', words.waiting];
      const limit = limits.get(period);
      const signals = special.get(period);
      return [
        name,
        text(measured.value),
        text(centre),
        limit === undefined ? '' : text(limit.lower),
        limit === undefined ? '' : text(limit.upper),
        signals === undefined ? '' : rulesOf(signals).join(', '),
      ];
    }),
  };
}
