import type { MeasureSummaries, MeasureSummary } from '../../data/measure-summaries.ts';
import type { Cell, Measured, Result } from '../../data/result.ts';
import type { LibraryEntry } from '../../domain/evidence/library.ts';
import type { LimitRule } from '../../domain/limit-rules.ts';
import { catalogueId } from '../../domain/metrics/define-metric.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import type { Variation } from '../../domain/stats/nhs-icons.ts';
import type { IsoDate } from '../../domain/units.ts';
import { type Counting, countingNote } from '../counting-note.ts';
import type { Figure } from '../figure.ts';
import { intervalText, markOf, valueText } from '../marks.ts';
import { missingFieldsText } from '../messages/field-labels.ts';
import { suppressionSentence, undefinedSentence } from '../messages/reasons.ts';
import { summaryWords as words } from '../messages/summary.ts';
import { countText, dateText, periodText } from '../numbers.ts';
import { alikeResults, benchmarkOf, type SummaryBenchmark } from './row-benchmark.ts';
import { trendOf } from './row-trend.ts';
import { type VariationCode, variationOfMeasure } from './row-variation.ts';
import type { SummaryBody, SummaryLatest, SummaryRow, SummaryValue, SummaryWindow } from './summary-row.ts';
import { summaryTable } from './summary-table.ts';

/** What a figure says, with a table of all measures as its picture. */
export interface SummaryFigure extends Omit<Figure, 'body'> {
  readonly body: SummaryBody;
}

export interface SummaryInput {
  readonly summaries: MeasureSummaries;
  readonly asOf: IsoDate;
  /** Whom the filters keep, in words; empty without filters. */
  readonly scope: string;
  readonly source: string;
  readonly counting: Counting;
  readonly limits: readonly LimitRule[];
  /** Pathways in view, for what studies are like. */
  readonly pathways: readonly string[];
  /** The library of studies, with the county's own. */
  readonly entries: readonly LibraryEntry[];
}

/** From so many comparisons on a page the stricter interval decides. */
const MANY_COMPARISONS = 10;

/** Builds the summary of every measure that the files can answer. */
export function summaryFigure(input: SummaryInput): SummaryFigure {
  const { summaries, scope } = input;
  const { rows, comparisons } = rowsOf(input);
  const missing = summaries.unanswerable.map(({ metric, missing: fields }) => ({
    metricId: catalogueId(metric.id),
    label: metric.label,
    needs: words.needs(missingFieldsText(fields)),
  }));
  const answer = `${scope === '' ? '' : `${scope}: `}${answerOf(rows, missing.length)}`;
  return {
    id: 'all-measures',
    question: words.question,
    answer,
    notes: notesOf(rows, comparisons),
    comparison: '',
    altText: `${words.picture} ${words.question} ${answer}`,
    table: summaryTable(rows, missing),
    foot: {
      definition: [words.definition, countingNote(input.counting)].filter((text) => text !== '').join(' '),
      counted: words.counted(scope === '' ? words.everybody : scope),
      asOf: `As of ${dateText(input.asOf)}`,
      source: input.source,
    },
    method: words.method,
    sql: '',
    listed: [],
    body: { kind: 'summary', rows, missing },
  };
}

function rowsOf({ summaries, pathways, entries, limits, asOf }: SummaryInput) {
  const results = summaries.measures.flatMap(({ whole, windows }) => [whole, ...windows]);
  const alike = new Map(results.map((result) => [result, alikeResults(result, pathways, entries)]));
  const comparisons = results
    .filter(({ cell }) => cell.state === 'ok')
    .flatMap((result) => alike.get(result) ?? [])
    .filter(({ match }) => match === 'drawn').length;
  const beside = (result: Result) => benchmarkOf(result, alike.get(result) ?? [], comparisons);
  const rows = summaries.measures.map((measure) => ({
    ...rowOf(measure),
    windows: measure.windows.flatMap((result) => windowOf(result, beside(result))),
    variation: variationOfMeasure(measure, { limits, asOf }),
    benchmark: beside(measure.whole),
  }));
  return { rows, comparisons };
}

function windowOf({ metric, cell }: Result, benchmark: SummaryBenchmark): readonly SummaryWindow[] {
  const { id, windowDays } = metric;
  if (windowDays === null) return [];
  return [{ metricId: catalogueId(id), windowDays, whole: printed(metric, cell, periodText('all')), benchmark }];
}

type OwnRow = Omit<SummaryRow, 'variation' | 'benchmark' | 'windows'>;

function rowOf({ metric, whole, series, partly, isWithheld }: MeasureSummary): OwnRow {
  const shown = series ?? partly;
  const latest = latestOf(metric, shown?.cells ?? []);
  return {
    metricId: catalogueId(metric.id),
    family: metric.family,
    label: metric.label,
    question: metric.question,
    statistic: metric.statistic,
    direction: metric.direction,
    latest,
    whole: printed(metric, whole.cell, periodText('all')),
    trend: trendOf(shown),
    note: latest === null ? noteOf(whole.cell, isWithheld) : '',
  };
}

/** The last complete period; none where it is hidden, for an earlier one would pass for the latest. */
function latestOf(
  metric: Metric,
  cells: readonly { readonly period: string; readonly cell: Cell | null }[],
): SummaryLatest | null {
  const last = cells.findLast(({ cell }) => cell?.state === 'ok' || cell?.state === 'suppressed');
  if (last?.cell?.state !== 'ok') return null;
  const period = periodText(last.period);
  return { ...printed(metric, last.cell, period), periodId: last.period, period };
}

/** Why no period is shown. */
function noteOf(cell: Cell, isWithheld: boolean): string {
  if (cell.state === 'suppressed') return suppressionSentence(cell.reason);
  if (cell.state === 'undefined') return undefinedSentence(cell.reason);
  return isWithheld ? words.withheldSentence : words.noSeriesSentence;
}

function printed(metric: Metric, cell: Cell, place: string): SummaryValue {
  const mark = markOf(metric, cell, place);
  const measured = measuredIn(cell);
  if (measured === null) {
    const text = cell.state === 'ok' ? '' : words.value[cell.state];
    return { mark, text, interval: '', counted: '' };
  }
  return {
    mark,
    text: cell.state === 'ok' ? valueText(metric, measured) : words.soFar(valueText(metric, measured)),
    interval: intervalText(metric, measured),
    counted: metric.statistic === 'volume' ? '' : countText(measured.denominator),
  };
}

function measuredIn(cell: Cell): Measured | null {
  if (cell.state === 'ok') return cell;
  return cell.state === 'immature' ? cell.partial : null;
}

function answerOf(rows: readonly SummaryRow[], missing: number): string {
  const shown = rows.filter(({ latest }) => latest !== null);
  const told = shown.flatMap(({ variation }) => SAID[variation.code] ?? []);
  const counts = (['concern', 'change', 'improvement', 'common-cause'] as const).flatMap((code) => {
    const count = told.filter((one) => one === code).length;
    return count === 0 ? [] : [words.variationCount[code](count)];
  });
  const untold = shown.length - told.length;
  return [
    words.answer(rows.length, shown.length),
    words.variationCounts(untold === 0 ? counts : [...counts, words.untold(untold)]),
    words.missing(missing),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** What the answer counts each verdict as; a run chart knows no direction. */
const SAID: Readonly<Partial<Record<VariationCode, Variation>>> = {
  concern: 'concern',
  change: 'change',
  'run-signal': 'change',
  improvement: 'improvement',
  'common-cause': 'common-cause',
  'run-usual': 'common-cause',
};

function notesOf(rows: readonly SummaryRow[], comparisons: number): readonly string[] {
  const isRead = rows.some(({ latest }) => latest !== null);
  return [
    ...(isRead ? [words.notes.latest, words.notes.chance] : []),
    ...(comparisons >= MANY_COMPARISONS ? [words.notes.many(comparisons)] : []),
  ];
}
