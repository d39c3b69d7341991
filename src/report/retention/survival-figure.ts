import type { MetricWindow } from '../../data/cohort/metric-windows.ts';
import type { CurvePoint } from '../../data/cohort/published-curve.ts';
import type { StaleReading } from '../../data/result.ts';
import { type CurveTest, curveBefore, type GroupCurve, type Survival } from '../../data/survival.ts';
import { followed } from '../../domain/metrics/followed.ts';
import type { GroupField } from '../../domain/schema/fields.ts';
import type { IsoDate } from '../../domain/units.ts';
import { changesOf, stayNotes } from '../changed-definitions.ts';
import { type Counting, countingNote } from '../counting-note.ts';
import type { CurvesBody, Figure, FigureTable } from '../figure.ts';
import { markOf } from '../marks.ts';
import { groupLabel } from '../messages/field-labels.ts';
import { retentionWords as words } from '../messages/retention.ts';
import { leftOutLine } from '../method-note.ts';
import { countText, dateText, percent, percentRange, pText } from '../numbers.ts';
import { rangeAnswer, staleNotes } from '../second-readings.ts';
import {
  headlineWindow,
  listedOfWindows,
  type StudiedWindow,
  windowBenchmarks,
  windowColumns,
  windowsComparison,
} from './studied-windows.ts';

export interface SurvivalInput {
  /** `null` where the files make no curve; the windows then stand alone. */
  readonly survival: Pick<Survival, 'measure' | 'curves' | 'test' | 'undated' | 'sql'> | null;
  /** Of everybody, shortest first; none beside a split. */
  readonly windows: readonly StudiedWindow[];
  /** The headline window with stays ended that nobody has heard of for long; `null` where that changes nothing. */
  readonly stale: StaleReading | null;
  readonly split: GroupField | null;
  readonly asOf: IsoDate;
  readonly scope: string;
  readonly source: string;
  readonly counting: Counting;
}

/** Curves are published in whole percents, whatever stands behind them. */
const WHOLE_PERCENTS = 1;
/** From here on the two ways to count are far enough apart to be explained. */
const NOTABLE_GAP = 0.03;
/** The window that the answer is about, where it can be told. */
export const HEADLINE_DAYS = 90;

/** Builds the picture of how long people stay: curves, fixed windows and studies at their horizon. */
export function survivalFigure(input: SurvivalInput): Figure<CurvesBody> {
  const { survival, windows } = input;
  const body = curvesBody(input);
  const answer = answerSentence(input);
  const measures = [...(survival === null ? [] : [survival.measure]), ...windows.map(({ metric }) => metric)];
  return {
    id: 'retention-curve',
    question: words.question,
    answer,
    notes: [...staleNotes(input.stale), ...(survival === null ? [] : stayNotes(survival.measure))],
    comparison: windowsComparison(windows, HEADLINE_DAYS),
    altText: altText(body, answer),
    table: curveTable(input),
    foot: {
      definition: [words.definition, changesOf(measures), countingNote(input.counting)]
        .filter((text) => text !== '')
        .join(' '),
      counted: countedText(input),
      asOf: `As of ${dateText(input.asOf)}`,
      source: input.source,
    },
    method: [
      ...words.method(survival?.undated ?? null),
      ...(survival === null ? [] : leftOutLine(followed(survival.measure))),
    ],
    sql: survival?.sql ?? '',
    listed: listedOfWindows(windows),
    body,
  };
}

function curvesBody({ survival, windows, split }: SurvivalInput): CurvesBody {
  const curves = survival?.curves ?? [];
  return {
    kind: 'curves',
    dayLabel: words.dayLabel,
    isExact: curves.some(({ isExact }) => isExact),
    curves: curves.map((curve) => {
      const name = curveName(curve, split);
      return {
        name,
        points: curve.points.map((point) => ({
          day: point.day,
          value: point.stayed,
          low: point.low,
          high: point.high,
          label: words.point(curve.groups.length === 0 ? '' : name, point.day, shareText(point)),
        })),
        atRisk: curve.atRisk.map(({ day, people }) => ({
          day,
          text: people === null ? words.notTold : countText(people),
        })),
      };
    }),
    atRiskLabel: words.atRisk,
    windows: windows.map(({ metric, windowDays, cell }) => ({
      day: windowDays,
      mark: markOf(metric, cell, words.windowPlace(windowDays)),
    })),
    windowsLabel: words.windowsLabel,
    benchmarks: windowBenchmarks(windows, (windowDays) => windowDays),
  };
}

function curveName({ groups }: GroupCurve, split: GroupField | null): string {
  if (groups.length === 0 || split === null) return words.everybody;
  const names = groups.map((group) => groupLabel(split, group));
  return names.length === 1 ? names.join() : words.together(names);
}

/** `62% (55–68%)`. */
function shareText({ stayed, low, high }: CurvePoint): string {
  const share = percent(stayed, WHOLE_PERCENTS);
  return low === null || high === null ? share : `${share} (${percentRange(low, high, WHOLE_PERCENTS)})`;
}

function answerSentence(input: SurvivalInput): string {
  const { survival, windows, scope, split } = input;
  const curves = survival?.curves ?? [];
  const who = scope === '' ? '' : `${scope}: `;
  const said =
    curves.length > 1
      ? [words.split(curves.length), testSentence(survival?.test ?? null)]
      : [headline(input), medianSentence(curves[0]), apartSentence(windows, curves[0])];
  const merged = curves.filter(({ groups }) => groups.length > 1).map((curve) => words.merged(curveName(curve, split)));
  const text = [...said, ...merged].filter((part) => part !== '').join(' ');
  return `${who}${text === '' ? words.nothing : text}`;
}

function headline({ windows, asOf, stale }: SurvivalInput): string {
  const window = headlineWindow(windows, HEADLINE_DAYS);
  if (window?.cell.state !== 'ok') return '';
  const ranged = rangeAnswer(window.metric, window.cell, { stale });
  if (ranged !== undefined) return ranged;
  const { value, denominator, interval } = window.cell;
  const share = percent(value, denominator);
  const range = interval === null ? '' : ` (${percentRange(interval.low, interval.high, denominator)})`;
  return words.headline({
    share,
    range,
    followed: countText(denominator),
    days: window.windowDays,
    asOf: dateText(asOf),
  });
}

function medianSentence(curve: GroupCurve | undefined): string {
  if (curve === undefined) return '';
  const { median } = curve;
  const end = curve.points.at(-1);
  if (median.state === 'not-reached') return end === undefined || end.day === 0 ? '' : words.medianNotReached(end.day);
  const low = median.low === null ? null : countText(median.low);
  return words.median(countText(median.days), low, median.high === null ? null : countText(median.high));
}

function apartSentence(windows: readonly StudiedWindow[], curve: GroupCurve | undefined): string {
  const apart = windows.filter((window) => isApart(window, curve)).map(({ windowDays }) => windowDays);
  return apart.length === 0 ? '' : words.apart(apart);
}

function isApart({ cell, windowDays }: MetricWindow, curve: GroupCurve | undefined): boolean {
  const point = curve && curveBefore(curve, windowDays);
  return cell.state === 'ok' && point !== undefined && Math.abs(cell.value - point.stayed) > NOTABLE_GAP;
}

function testSentence(test: CurveTest | null): string {
  if (test === null) return words.notTested;
  return words.test({ differ: test.pValue < 0.05, p: pText(test.pValue), degrees: test.degrees });
}

function countedText({ survival, windows }: SurvivalInput): string {
  const curves = survival?.curves ?? [];
  if (curves.length > 1) return words.countedBelow;
  const people = curves[0]?.atRisk[0]?.people ?? null;
  if (people !== null) return `n = ${words.people(people)}`;
  const cell = headlineWindow(windows, HEADLINE_DAYS)?.cell;
  return cell?.state === 'ok' ? `n = ${words.people(cell.denominator)}` : 'n not shown';
}

function altText(body: CurvesBody, answer: string): string {
  const names = body.curves.length > 1 ? ` for ${body.curves.map(({ name }) => name).join(', ')}` : '';
  const studies =
    body.benchmarks.length === 0 ? '' : ` Beside it: ${body.benchmarks.map(({ label }) => label).join('; ')}.`;
  return `${words.picture(names)} ${words.question} ${answer}${studies}`;
}

function curveTable(input: SurvivalInput): FigureTable {
  const { survival, windows, split } = input;
  const curves = survival?.curves ?? [];
  const isSplit = curves.length > 1;
  const rows = isSplit
    ? curves.flatMap((curve) => curve.points.map(({ day }) => [curveName(curve, split), ...curveColumns(curve, day)]))
    : unsplitDays(windows, curves[0]).map((day) => [
        ...curveColumns(curves[0], day),
        ...windowColumns(windows.find(({ windowDays }) => windowDays === day)),
      ]);
  const numeric = (label: string) => ({ label, numeric: true });
  const { columns } = words;
  return {
    caption: words.question,
    columns: [
      ...(isSplit ? [{ label: columns.group, numeric: false }] : []),
      ...[columns.day, columns.curve, columns.curveInterval, columns.atRisk].map(numeric),
      ...(isSplit
        ? []
        : [
            ...[columns.window, columns.windowInterval, columns.retained, columns.followed].map(numeric),
            { label: columns.note, numeric: false },
          ]),
    ],
    rows,
  };
}

function unsplitDays(windows: readonly StudiedWindow[], curve: GroupCurve | undefined): readonly number[] {
  const days = [...windows.map(({ windowDays }) => windowDays), ...(curve?.points ?? []).map(({ day }) => day)];
  return [...new Set(days)].sort((a, b) => a - b);
}

function curveColumns(curve: GroupCurve | undefined, day: number): readonly string[] {
  const point = curve && curveBefore(curve, day);
  const atRisk = curve?.atRisk.find((one) => one.day === day);
  const interval =
    point === undefined || point.low === null || point.high === null
      ? ''
      : percentRange(point.low, point.high, WHOLE_PERCENTS);
  return [
    countText(day),
    point === undefined ? '' : percent(point.stayed, WHOLE_PERCENTS),
    interval,
    atRisk === undefined ? '' : atRisk.people === null ? words.notTold : countText(atRisk.people),
  ];
}
